import type { Block, List, Paragraph, Run } from '../../../src-domain/document/blocks.ts';
import { plainText } from '../../../src-domain/document/headings.ts';

/** The paragraphs that stand together: one on its own, those of a list's item, or those of a table's cell. */
export type ParagraphGroup = readonly Paragraph[];

/** The groups of paragraphs in a block; headings and titles have none. */
export function paragraphGroupsOf(block: Block | undefined): readonly ParagraphGroup[] {
  switch (block?.kind) {
    case 'paragraph':
      return [[block]];
    case 'list':
      return listGroups(block);
    case 'table':
      return [...block.headerRows, ...block.rows].flatMap(({ cells }) =>
        cells.flatMap(({ content }) => contentGroups(content)),
      );
    default:
      return [];
  }
}

const listGroups = ({ items }: List): readonly ParagraphGroup[] => items.flatMap(contentGroups);

const contentGroups = (content: readonly (Paragraph | List)[]): readonly ParagraphGroup[] => [
  content.filter((part) => part.kind === 'paragraph'),
  ...content.flatMap((part) => (part.kind === 'list' ? listGroups(part) : [])),
];

/** The runs of each text in a block: of its title, its heading or its paragraphs. */
export function textsOf(block: Block): readonly (readonly Run[])[] {
  return 'runs' in block && block.kind !== 'paragraph'
    ? [block.runs]
    : paragraphGroupsOf(block).flatMap((group) => group.map(({ runs }) => runs));
}

/** A paragraph's lines, as its line breaks part them. */
export function linesOf(runs: readonly Run[]): readonly string[] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    if (run.kind === 'line-break') lines.push([]);
    else lines.at(-1)?.push(run);
  }
  return lines.map(plainText);
}

import type { Contents, DocumentValue, Heading, Run } from './blocks.ts';

/** Where a block stands: the number of its section and its number there, both from 0. */
export interface BlockPlace {
  readonly section: number;
  readonly block: number;
}

/** A heading and where it stands. */
export interface PlacedHeading {
  readonly heading: Heading;
  readonly text: string;
  readonly place: BlockPlace;
}

/** A document's headings in order. */
export function headingsOf({ sections }: DocumentValue): readonly PlacedHeading[] {
  return sections.flatMap(({ blocks }, section) =>
    blocks.flatMap((heading, block) =>
      heading.kind === 'heading'
        ? [{ heading, text: plainText(heading.runs), place: { section, block } }]
        : [],
    ),
  );
}

/** Whether a heading stands in a table of contents. */
export const isInContents = ({ heading }: PlacedHeading, { depth }: Contents): boolean =>
  heading.level <= depth;

/** What runs say, with a space for each line break and check box. */
export const plainText = (runs: readonly Run[]): string =>
  runs.map((run) => (run.kind === 'text' ? run.text : ' ')).join('');

import type { Block } from '../../../src-domain/document/blocks.ts';
import { differenceText } from '../../../src-domain/messages/difference-text.ts';
import type { Comparison } from '../../../src-domain/versions/comparison.ts';
import { heading, type Writing } from '../prosjektplan/writing.ts';
import { paragraph, textRuns } from '../runs.ts';

/** All that is otherwise, part by part in the order of the plan, each in a sentence. */
export function partBlocks(writing: Writing, { parts, named }: Comparison): readonly Block[] {
  const { label } = writing;
  if (parts.length === 0) return [];
  return [
    heading(writing, 1, textRuns(label('changeDocument:all-changes'))),
    ...parts.flatMap(({ part, differences }): readonly Block[] => [
      heading(writing, 2, textRuns(label(`versions:part-${part}`))),
      {
        kind: 'list',
        ordered: false,
        start: 1,
        items: differences.map((difference) => [
          paragraph(textRuns(differenceText(difference, named, label))),
        ]),
      },
    ]),
  ];
}

import type { Block } from '../../../src-domain/document/blocks.ts';
import type { DatedItem } from '../../../src-domain/milestone-plan/dated-items.ts';
import { timeRuns } from '../milepelplan/columns.ts';
import { responsibleParagraphs } from '../milestone-cells.ts';
import { paragraph, textRuns } from '../runs.ts';
import { columnTable } from './column-table.ts';
import { nameColumn, ownItems } from './milestones.ts';
import type { ReportWriting } from './report-writing.ts';
import { textBlocks } from './texts.ts';

/** What isn't finished when the project ends, and who is to take it over. */
export function remainingBlocks(writing: ReportWriting): readonly Block[] {
  const { label } = writing;
  const items = ownItems(writing).filter(
    ({ state, milestone }) =>
      state !== 'done' && state !== 'dropped' && milestone.state !== 'dropped',
  );
  return [
    ...textBlocks(writing, 'next', 'what-remains'),
    ...(items.length === 0
      ? [paragraph(textRuns(label('reportDocument:nothing-remains')))]
      : [
          columnTable<DatedItem>(
            {
              name: label('reportDocument:text-what-remains'),
              description: label('reportDocument:remaining-description'),
            },
            [
              nameColumn(writing),
              {
                heading: label('reportDocument:column-deadline'),
                width: 25,
                content: (item) => timeRuns(writing, item),
              },
              {
                heading: label('reportDocument:column-takes-over'),
                width: 42,
                content: ({ responsible }) => {
                  const paragraphs = responsibleParagraphs(writing, responsible).filter(
                    ({ runs }) => runs.length > 0,
                  );
                  return paragraphs.length > 0
                    ? paragraphs
                    : textRuns(label('milestoneDocument:no-one'));
                },
              },
            ],
            items,
          ),
        ]),
  ];
}

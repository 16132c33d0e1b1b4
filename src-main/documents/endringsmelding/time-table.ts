import type { Block, TableRow } from '../../../src-domain/document/blocks.ts';
import { slipIsText, slipText, slipWasText } from '../../../src-domain/messages/slip-text.ts';
import { rowName } from '../../../src-domain/row-name.ts';
import type { Slip } from '../../../src-domain/slips/slips.ts';
import type { Comparison } from '../../../src-domain/versions/comparison.ts';
import { heading, type Writing, written } from '../prosjektplan/writing.ts';
import { cell, paragraph, textRuns } from '../runs.ts';

/** Milestones and measures that are expected at another time, or have come, gone or been done: what was, and what is. */
export function timeBlocks(writing: Writing, { slips, named }: Comparison): readonly Block[] {
  const { label } = writing;
  const name = label('changeDocument:time-heading');
  const title = heading(writing, 1, textRuns(name));
  if (slips.length === 0) {
    return [title, paragraph(textRuns(label('changeDocument:time-stands')))];
  }
  const headings = ['item', 'was', 'is', 'slip'] as const;
  return [
    title,
    {
      kind: 'table',
      name,
      description: label('changeDocument:time-description'),
      columns: [38, 18, 22, 22],
      headerRows: [
        {
          role: 'header',
          cells: headings.map((each) => cell(textRuns(label(`changeDocument:column-${each}`)))),
        },
      ],
      rows: slips.map((slip): TableRow => {
        const called = rowName(named, slip.entity, slip.id, label);
        const look = slip.entity === 'milestone' ? { bold: true } : {};
        const runs =
          called === null
            ? textRuns(label('documents:unnamed'), look)
            : written(writing, called, look);
        return {
          role: 'body',
          cells: [
            cell(runs, { role: 'header' }),
            cell(textRuns(wasText(writing, slip))),
            cell(textRuns(isText(writing, slip))),
            cell(textRuns(slipText(slip, label))),
          ],
        };
      }),
    },
  ];
}

/** An empty cell wouldn't say whether something is missing. */
function wasText({ label }: Writing, slip: Slip): string {
  if (slip.kind === 'added') return label('changeDocument:not-there');
  return slipWasText(slip, label) || label('changeDocument:no-time');
}

function isText({ label }: Writing, slip: Slip): string {
  if (slip.kind === 'removed') return label('changeDocument:gone');
  return slipIsText(slip, label) || label('changeDocument:no-time');
}

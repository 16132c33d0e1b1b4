import type { Block, TableRow } from '../../../src-domain/document/blocks.ts';
import type { ChangeSides } from '../../../src-domain/document/change-sides.ts';
import type { Row } from '../../../src-domain/entities/registry.ts';
import { outcomeText } from '../../../src-domain/messages/version-labels.ts';
import { findRow } from '../../../src-domain/plan.ts';
import { isoDayOf } from '../../../src-domain/timing/local-day.ts';
import { isMistaken } from '../../../src-domain/versions/approved-version.ts';
import { dayText, heading, type Writing, written } from '../prosjektplan/writing.ts';
import { cell, paragraph, textRuns } from '../runs.ts';

/** What bodies have decided between the two: on which version, and with which outcome. */
export function decisionBlocks(writing: Writing, sides: ChangeSides): readonly Block[] {
  const { plan, label } = writing;
  const decisions = decidedBetween(writing, sides);
  const name = label('changeDocument:decisions');
  const title = heading(writing, 1, textRuns(name));
  if (decisions.length === 0) {
    return [title, paragraph(textRuns(label('changeDocument:no-decisions')))];
  }
  const headings = ['body', 'day', 'case', 'version', 'outcome'] as const;
  const nameOf = (text: string | undefined) =>
    text?.trim() ? written(writing, text) : textRuns(label('documents:unnamed'));
  return [
    title,
    {
      kind: 'table',
      name,
      description: label('changeDocument:decisions-description'),
      columns: [30, 15, 15, 20, 20],
      headerRows: [
        {
          role: 'header',
          cells: headings.map((each) => cell(textRuns(label(`changeDocument:column-${each}`)))),
        },
      ],
      rows: decisions.map(
        ({ bodyId, meetingDate, caseNumber, versionId, outcome }): TableRow => ({
          role: 'body',
          cells: [
            cell(nameOf(findRow(plan, 'body', bodyId)?.name), { role: 'header' }),
            cell(textRuns(dayText(meetingDate))),
            cell(textRuns(caseNumber.trim() || label('changeDocument:no-case'))),
            cell(nameOf(findRow(plan, 'version', versionId)?.label)),
            cell(textRuns(outcome === null ? '' : outcomeText(outcome, label))),
          ],
        }),
      ),
    },
  ];
}

/** Those with a day, by that; a day on which a version was frozen counts to both sides. */
function decidedBetween(
  { plan, today }: Writing,
  { from, to }: ChangeSides,
): readonly Row<'decision'>[] {
  const start = dayOf(from) ?? '';
  const end = to === null ? today : (dayOf(to) ?? today);
  return plan.rows.decision
    .filter((decision) => decision.outcome !== null && !isMistaken(decision))
    .filter(({ meetingDate }) => meetingDate !== null && start <= meetingDate && meetingDate <= end)
    .toSorted((a, b) => ((a.meetingDate ?? '') < (b.meetingDate ?? '') ? -1 : 1));
}

const dayOf = ({ frozenAt }: Row<'version'>): string | null =>
  frozenAt === null ? null : isoDayOf(new Date(frozenAt));

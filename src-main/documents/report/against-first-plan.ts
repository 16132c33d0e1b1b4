import type { Block } from '../../../src-domain/document/blocks.ts';
import type { Row } from '../../../src-domain/entities/registry.ts';
import { partialDateText } from '../../../src-domain/messages/partial-date-text.ts';
import { slipText } from '../../../src-domain/messages/slip-text.ts';
import { datedItems } from '../../../src-domain/milestone-plan/dated-items.ts';
import { itemName } from '../../../src-domain/milestone-plan/item-name.ts';
import { type Slip, slipsAgainst } from '../../../src-domain/slips/slips.ts';
import { isoDayOf } from '../../../src-domain/timing/local-day.ts';
import { isApproved, versionsOf } from '../../../src-domain/versions/approved-version.ts';
import { partOfVersion } from '../../../src-domain/versions/plan-part.ts';
import { dayText, heading, tableName, written } from '../prosjektplan/writing.ts';
import { paragraph, textRuns } from '../runs.ts';
import { columnTable } from './column-table.ts';
import type { ReportWriting } from './report-writing.ts';

/** What became otherwise than in the first plan that was approved: of the sub-project's own, or else the project's. */
export function firstPlanBlocks(writing: ReportWriting): readonly Block[] {
  const { label, plan, today, language, frozen, report } = writing;
  const head = heading(writing, 1, textRuns(label('reportDocument:first-plan')));
  const version = firstApproved(writing, report.subprojectId) ?? firstApproved(writing, null);
  const first = version && frozen.get(version.id);
  if (!version || !first) {
    return [head, paragraph(textRuns(label('reportDocument:never-approved')))];
  }
  const names = new Map(
    [first, plan].flatMap((each) =>
      datedItems(each, today)
        .filter(({ subprojectId }) => writing.isOwn(subprojectId))
        .map(({ id, row }) => [id, itemName(row)] as const),
    ),
  );
  const slips = slipsAgainst(first, partOfVersion(plan, version), today).filter(({ id }) =>
    names.has(id),
  );
  const moved = slips.filter(({ kind }) => kind !== 'same');
  const frozenOn = version.frozenAt
    ? partialDateText(isoDayOf(new Date(version.frozenAt)), language)
    : label('milestoneDocument:no-day');
  const told = label('reportDocument:first-plan-told', {
    version: tableName(writing, version.label),
    day: frozenOn,
  });
  const counted = label(`reportDocument:first-plan-${moved.length === 0 ? 'same' : 'moved'}`, {
    moved: moved.length,
    count: slips.length,
  });
  const name = label('reportDocument:first-plan');
  return [
    head,
    paragraph(
      textRuns(slips.length === 0 ? told : `${told} ${counted}`),
      moved.length === 0 ? 'text' : 'lead-in',
    ),
    ...(moved.length === 0
      ? []
      : [
          columnTable<Slip>(
            { name, description: label('reportDocument:first-plan-description') },
            [
              {
                heading: label('reportDocument:column-item'),
                width: 36,
                content: ({ id }) => {
                  const called = names.get(id)?.trim() ?? '';
                  return called === ''
                    ? textRuns(label('documents:unnamed'))
                    : written(writing, called);
                },
              },
              {
                heading: label('reportDocument:column-was'),
                width: 20,
                content: ({ kind, was }) =>
                  timeOf(writing, was, kind === 'added' ? 'not-in-plan' : 'no-time'),
              },
              {
                heading: label('reportDocument:column-became'),
                width: 20,
                content: ({ kind, is, doneOn }) =>
                  doneOn === null
                    ? timeOf(writing, is, kind === 'removed' ? 'not-in-plan' : 'no-time')
                    : textRuns(dayText(doneOn)),
              },
              {
                heading: label('reportDocument:column-slip'),
                width: 24,
                content: (slip) => textRuns(slipText(slip, label)),
              },
            ],
            moved,
          ),
        ]),
  ];
}

const firstApproved = (
  { plan }: ReportWriting,
  subprojectId: string | null,
): Row<'version'> | null =>
  versionsOf(plan, subprojectId).findLast(({ id }) => isApproved(plan, id)) ?? null;

const timeOf = (writing: ReportWriting, text: string, missing: 'no-time' | 'not-in-plan') =>
  text.trim() === ''
    ? textRuns(writing.label(`reportDocument:${missing}`))
    : written(writing, text);

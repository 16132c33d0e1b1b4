import type { Block } from '../../../src-domain/document/blocks.ts';
import type { Row } from '../../../src-domain/entities/registry.ts';
import { capitalised } from '../../../src-domain/messages/capitalised.ts';
import { choiceLabel } from '../../../src-domain/messages/field-text.ts';
import { byPosition, findRow } from '../../../src-domain/plan.ts';
import type { IsoDay } from '../../../src-domain/timing/calendar-days.ts';
import { isoDayOf } from '../../../src-domain/timing/local-day.ts';
import { isMistaken } from '../../../src-domain/versions/approved-version.ts';
import { dayText, heading, written } from '../prosjektplan/writing.ts';
import { paragraph, textRuns } from '../runs.ts';
import { columnTable } from './column-table.ts';
import type { ReportWriting } from './report-writing.ts';

type Decision = Row<'decision'>;

/** What the bodies have decided since the report before, or in the whole time of the project. */
export function decisionBlocks(
  writing: ReportWriting,
  since: 'last-report' | 'beginning',
): readonly Block[] {
  const { label, before } = writing;
  const isSince = since === 'last-report' && before !== null;
  const name = label(`reportDocument:decisions-${isSince ? 'since' : 'all'}`);
  const from = isSince && before.submittedAt ? isoDayOf(new Date(before.submittedAt)) : '';
  const decisions = decided(writing, from);
  return [
    heading(writing, 1, textRuns(name)),
    decisions.length === 0
      ? paragraph(textRuns(label('reportDocument:no-decisions')))
      : columnTable<Decision>(
          { name, description: label('reportDocument:decisions-description') },
          [
            {
              heading: label('reportDocument:column-body'),
              width: 26,
              content: ({ bodyId }) => {
                const body = findRow(writing.plan, 'body', bodyId)?.name.trim() ?? '';
                return body === '' ? textRuns(label('documents:unnamed')) : written(writing, body);
              },
            },
            {
              heading: label('reportDocument:column-day'),
              width: 16,
              content: ({ meetingDate }) =>
                textRuns(dayText(meetingDate) || label('milestoneDocument:no-day')),
            },
            {
              heading: label('reportDocument:column-case'),
              width: 16,
              content: ({ caseNumber }) =>
                textRuns(caseNumber.trim() || label('reportDocument:no-case')),
            },
            {
              heading: label('reportDocument:column-subject'),
              width: 22,
              content: (decision) => subjectRuns(writing, decision),
            },
            {
              heading: label('reportDocument:column-outcome'),
              width: 20,
              content: ({ outcome }) =>
                textRuns(
                  capitalised(choiceLabel('decision', 'outcome', outcome ?? 'noted', label)),
                ),
            },
          ],
          decisions,
        ),
  ];
}

function subjectRuns(writing: ReportWriting, { title, versionId }: Decision) {
  const { plan, label } = writing;
  const version = findRow(plan, 'version', versionId)?.label.trim() ?? '';
  const text = title.trim() || version;
  return text === '' ? textRuns(label('documents:unnamed')) : written(writing, text);
}

/** In order of their days. One without a day is held to when its version was frozen. */
function decided({ plan, isOwn, report, today }: ReportWriting, from: IsoDay): readonly Decision[] {
  return plan.rows.decision
    .map((decision) => ({ decision, day: dayOf(decision) }))
    .filter(({ decision, day }) => {
      if (decision.outcome === null || isMistaken(decision)) return false;
      return from < day && day <= today && isAbout(decision);
    })
    .toSorted((a, b) =>
      a.day === b.day ? byPosition(a.decision, b.decision) : a.day < b.day ? -1 : 1,
    )
    .map(({ decision }) => decision);

  function dayOf({ meetingDate, versionId }: Decision): IsoDay {
    const frozenAt = findRow(plan, 'version', versionId)?.frozenAt;
    return meetingDate ?? (frozenAt ? isoDayOf(new Date(frozenAt)) : '');
  }

  // What is decided on the project's plan concerns its sub-projects too.
  function isAbout({ versionId }: Decision): boolean {
    const owner = findRow(plan, 'version', versionId)?.subprojectId ?? null;
    return isOwn(owner) || (report.subprojectId !== null && owner === null);
  }
}

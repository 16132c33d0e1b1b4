import type { Block, Run, TableRow } from '../../../src-domain/document/blocks.ts';
import { letteredName } from '../../../src-domain/lettered-name.ts';
import { holdersOn } from '../../../src-domain/organisation/seats.ts';
import { findRow, inOrder, projectOf } from '../../../src-domain/plan.ts';
import { leadersOf } from '../../../src-domain/subproject-leaders.ts';
import { isoDayOf } from '../../../src-domain/timing/local-day.ts';
import { dayText, listed, personName, written } from '../prosjektplan/writing.ts';
import { cell, paragraph, textRuns } from '../runs.ts';
import type { ReportWriting } from './report-writing.ts';

/** The report's title, that it is a draft where it is one, and what it is about. */
export function headBlocks(writing: ReportWriting, title: string): readonly Block[] {
  const { label, plan, report } = writing;
  const { documentTitle, name } = projectOf(plan);
  const isDraft = report.submittedAt === null;
  const subtitle = subprojectName(writing) || documentTitle || name;
  return [
    {
      kind: 'title',
      runs: textRuns(isDraft ? label('reportDocument:draft-named', { called: title }) : title),
    },
    ...(subtitle === '' ? [] : [{ kind: 'subtitle', runs: written(writing, subtitle) } as const]),
    ...(isDraft ? [paragraph(textRuns(label('reportDocument:draft-told')))] : []),
    {
      kind: 'table',
      name: label('reportDocument:about'),
      description: label('reportDocument:about-description'),
      columns: [28, 72],
      headerRows: [
        {
          role: 'header',
          cells: [cell(textRuns(label('reportDocument:about')), { columnSpan: 2 })],
        },
      ],
      rows: headRows(writing),
    },
  ];
}

function headRows(writing: ReportWriting): readonly TableRow[] {
  const { label, plan, report } = writing;
  const { period, dueOn, exemptUnder } = report;
  const missing = textRuns(label('reportDocument:not-said'));
  const said = (text: string) => (text.trim() === '' ? missing : written(writing, text));
  const lines: readonly (readonly [string, readonly Run[]])[] = [
    [label('reportDocument:project'), said(projectOf(plan).name)],
    ...(report.subprojectId === null
      ? []
      : [[label('reportDocument:subproject'), said(subprojectName(writing))] as const]),
    [
      label(`reportDocument:${report.subprojectId === null ? 'leader' : 'subproject-leader'}`),
      said(leaderNames(writing)),
    ],
    [label('reportDocument:period'), said(period?.text ?? '')],
    ...(dueOn === null ? [] : [[label('reportDocument:due'), textRuns(dayText(dueOn))] as const]),
    [label('reportDocument:submitted'), submittedRuns(writing)],
    ...replacedLine(writing),
    ...(exemptUnder.trim() === ''
      ? []
      : [[label('reportDocument:exempt'), written(writing, exemptUnder)] as const]),
  ];
  return lines.map(([question, runs]) => ({
    role: 'body',
    cells: [cell(textRuns(question), { role: 'header' }), cell(runs)],
  }));
}

/** 'A. Tidlig innsats'; '' for a report of the whole project. */
function subprojectName({ plan, report }: ReportWriting): string {
  const subproject = findRow(plan, 'subproject', report.subprojectId);
  return subproject ? letteredName(subproject.letter, subproject.name) : '';
}

function leaderNames(writing: ReportWriting): string {
  const { plan, report, today } = writing;
  const subproject = findRow(plan, 'subproject', report.subprojectId);
  const ids = subproject
    ? leadersOf(plan, subproject, today).persons.map(({ personId }) => personId)
    : inOrder(plan.rows.seat, ({ role }) => role === 'project-leader').flatMap(({ id }) =>
        holdersOn(plan, id, today).map((person) => person.id),
      );
  const names = [...new Set(ids)].flatMap((id) => {
    const person = findRow(plan, 'person', id);
    return person ? [personName(writing, person)] : [];
  });
  return listed(writing, names);
}

function submittedRuns(writing: ReportWriting): readonly Run[] {
  const { label, plan, report } = writing;
  if (report.submittedAt === null) return textRuns(label('reportDocument:not-submitted'));
  const day = dayText(isoDayOf(new Date(report.submittedAt)));
  const person = findRow(plan, 'person', report.submittedById);
  return textRuns(
    person
      ? label('reportDocument:submitted-by', { day, person: personName(writing, person) })
      : day,
  );
}

/** That it stands in place of one that was sent back. */
function replacedLine({ label, plan, report }: ReportWriting) {
  const replaced = findRow(plan, 'report', report.replacesId);
  if (!replaced?.submittedAt) return [];
  const day = dayText(isoDayOf(new Date(replaced.submittedAt)));
  const text = label('reportDocument:replaces-told', { day });
  return [[label('reportDocument:replaces'), textRuns(text)] as const];
}

import type { Block, Run, TableRow } from '../../../src-domain/document/blocks.ts';
import type { Row } from '../../../src-domain/entities/registry.ts';
import { aspects } from '../../../src-domain/entities/reports.ts';
import { letteredName } from '../../../src-domain/lettered-name.ts';
import { deviationsText } from '../../../src-domain/messages/deviations-text.ts';
import {
  type Aspect,
  type Colour,
  colours,
  type RolledUp,
  type RollUp,
  rollUp,
} from '../../../src-domain/reports/roll-up.ts';
import { dayText, heading, written } from '../prosjektplan/writing.ts';
import { cell, paragraph, textRuns } from '../runs.ts';
import { columnTable } from './column-table.ts';
import { deviationColumns, deviationContent } from './deviations.ts';
import { lightText } from './light-sign.ts';
import { aspectName } from './lights.ts';
import type { ReportWriting } from './report-writing.ts';

/** What the sub-projects have said of the period: who has, their lights as one table, and how many of each. */
export function subprojectBlocks(writing: ReportWriting): readonly Block[] {
  const { label, plan, days } = writing;
  if (plan.rows.subproject.length === 0) return [];
  const head = heading(writing, 1, textRuns(label('reportDocument:subprojects')));
  if (days === null) {
    return [head, paragraph(textRuns(label('reportDocument:period-without-days')))];
  }
  const rolled = rollUp(plan, days);
  return [
    head,
    paragraph(textRuns(reportedText(writing, rolled)), 'lead-in'),
    rollUpTable(writing, rolled),
    ...totalBlocks(writing, rolled),
    ...outsideBlocks(writing, rolled),
  ];
}

function reportedText(
  { label }: ReportWriting,
  { rows, reported, awaited, deviations }: RollUp,
): string {
  const count = reported + awaited;
  const missing = rows.filter(({ needsException }) => needsException).length;
  const who = count === 0 ? 'nobody' : awaited === 0 ? 'all' : 'some';
  return [
    label(`reportDocument:${who}-reported`, { reported, count }),
    ...(reported === 0
      ? []
      : [
          `${label('reportDocument:deviation-count', { told: deviationsText(deviations, label) })}.`,
        ]),
    ...(missing === 0 ? [] : [label('reportDocument:exceptions-missing', { count: missing })]),
  ].join(' ');
}

function rollUpTable(writing: ReportWriting, { rows }: RollUp): Block {
  const { label } = writing;
  const name = label('reportDocument:subprojects');
  const headings = [
    label('reportDocument:column-subproject'),
    ...aspects.map((aspect) => aspectName(writing, aspect)),
  ];
  return {
    kind: 'table',
    name,
    description: label('reportDocument:subprojects-description'),
    columns: [22, ...aspects.map(() => 13)],
    headerRows: [{ role: 'header', cells: headings.map((text) => cell(textRuns(text))) }],
    rows: rows.map((row): TableRow => {
      const first = cell(nameContent(writing, row), { role: 'header' });
      if (row.report === null) {
        const missing = cell(textRuns(missingText(writing, row)), {
          columnSpan: aspects.length,
        });
        return { role: 'body', cells: [first, missing] };
      }
      return {
        role: 'body',
        cells: [first, ...aspects.map((aspect) => cell(lightContent(writing, row, aspect)))],
      };
    }),
  };
}

function nameRuns(writing: ReportWriting, { letter, name }: Row<'subproject'>): readonly Run[] {
  const called = letteredName(letter, name);
  return called === '' ? textRuns(writing.label('documents:unnamed')) : written(writing, called);
}

/** The sub-project, and below it how many deviations it has told of. */
function nameContent(writing: ReportWriting, { subproject, deviations }: RolledUp) {
  const { label } = writing;
  const name = paragraph(nameRuns(writing, subproject));
  if (deviations.open + deviations.closed === 0) return [name];
  const told = label('reportDocument:deviation-count', { told: deviationsText(deviations, label) });
  return [name, paragraph(textRuns(told), 'detail')];
}

function missingText({ label, today }: ReportWriting, { awaited, dueOn }: RolledUp): string {
  if (awaited === null) return label('reportDocument:not-asked');
  if (dueOn === null) return label('reportDocument:not-reported');
  const key = dueOn < today ? 'not-reported-late' : 'not-reported-due';
  return label(`reportDocument:${key}`, { day: dayText(dueOn) });
}

function lightContent({ label }: ReportWriting, { lights, changed }: RolledUp, aspect: Aspect) {
  const was = changed.get(aspect);
  const light = paragraph(textRuns(lightText(lights.get(aspect)?.colour ?? null, label)));
  if (was === undefined) return [light];
  const before = label('reportDocument:was', { light: lightText(was, label) });
  return [light, paragraph(textRuns(before), 'detail')];
}

/** How many sub-projects have which light, as a table and as columns. */
function totalBlocks(writing: ReportWriting, { totals }: RollUp): readonly Block[] {
  const { label } = writing;
  if (totals.size === 0) return [];
  const name = label('reportDocument:totals');
  const judged = aspects.filter((aspect) => totals.has(aspect));
  const count = (aspect: Aspect, colour: Colour) => totals.get(aspect)?.get(colour) ?? 0;
  return [
    heading(writing, 2, textRuns(name)),
    {
      kind: 'diagram',
      diagram: {
        kind: 'column',
        title: name,
        description: label('reportDocument:totals-diagram-description'),
        x: {
          kind: 'categories',
          title: '',
          labels: judged.map((aspect) => aspectName(writing, aspect)),
        },
        y: { kind: 'figures', title: label('reportDocument:subproject-count'), unit: '' },
        series: colours.map((colour) => ({
          name: lightText(colour, label),
          role: 'value',
          light: colour,
          values: judged.map((aspect) => count(aspect, colour)),
        })),
      },
    },
    columnTable<Aspect>(
      { name, description: label('reportDocument:totals-description') },
      [
        {
          heading: label('reportDocument:column-aspect'),
          width: 40,
          content: (aspect) => textRuns(aspectName(writing, aspect)),
        },
        ...colours.map((colour) => ({
          heading: lightText(colour, label),
          width: 20,
          align: 'right' as const,
          content: (aspect: Aspect) => textRuns(String(count(aspect, colour))),
        })),
      ],
      judged,
    ),
  ];
}

interface Outside {
  readonly subproject: Row<'subproject'>;
  readonly deviation: Row<'deviation'>;
}

/** The open deviations outside the tolerance: whoever answers for it can't mend that alone. */
function outsideBlocks(writing: ReportWriting, { rows }: RollUp): readonly Block[] {
  const { label } = writing;
  const name = label('reportDocument:outside');
  const found = rows.flatMap(({ subproject, outside }): readonly Outside[] =>
    outside.map((deviation) => ({ subproject, deviation })),
  );
  return [
    heading(writing, 2, textRuns(name)),
    found.length === 0
      ? paragraph(textRuns(label('reportDocument:nothing-outside')))
      : columnTable<Outside>(
          { name, description: label('reportDocument:outside-description') },
          [
            {
              heading: label('reportDocument:column-subproject'),
              width: 20,
              content: ({ subproject }) => nameRuns(writing, subproject),
            },
            {
              heading: label('reportDocument:column-deviation'),
              width: 20,
              content: ({ deviation }) => deviationContent(writing, deviation),
            },
            ...deviationColumns(writing).map((column) => ({
              ...column,
              content: ({ deviation }: Outside) => column.content(deviation),
            })),
          ],
          found,
        ),
  ];
}

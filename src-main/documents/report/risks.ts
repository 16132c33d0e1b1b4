import type { Block, Run } from '../../../src-domain/document/blocks.ts';
import { letteredName } from '../../../src-domain/lettered-name.ts';
import { holdersOn, seatTitle } from '../../../src-domain/organisation/seats.ts';
import { findRow, inOrder } from '../../../src-domain/plan.ts';
import {
  degrees,
  isOpenRisk,
  type Risk,
  riskValue,
} from '../../../src-domain/steering/risk-matrix.ts';
import { heading, listed, personName, written } from '../prosjektplan/writing.ts';
import { paragraph, textRuns } from '../runs.ts';
import { columnTable } from './column-table.ts';
import type { ReportWriting } from './report-writing.ts';

const mostTold = 10;

/** The risks that weigh most, and how many there are of each probability and consequence. */
export function riskBlocks(writing: ReportWriting): readonly Block[] {
  const { label } = writing;
  const risks = openRisks(writing);
  const name = label('reportDocument:risks');
  const head = heading(writing, 1, textRuns(name));
  if (risks.length === 0) return [head, paragraph(textRuns(label('reportDocument:no-risks')))];
  const told = risks.slice(0, mostTold);
  const judged = risks.filter((risk) => riskValue(risk) !== null);
  return [
    head,
    ...(told.length < risks.length
      ? [
          paragraph(
            textRuns(
              label('reportDocument:risks-most', { shown: told.length, count: risks.length }),
            ),
            'lead-in',
          ),
        ]
      : []),
    columnTable<Risk>(
      { name, description: label('reportDocument:risks-description') },
      [
        {
          heading: label('reportDocument:column-risk'),
          width: 34,
          content: (risk) => riskContent(writing, risk),
        },
        {
          heading: label('reportDocument:column-weight'),
          width: 20,
          content: (risk) => textRuns(weightText(writing, risk)),
        },
        {
          heading: label('reportDocument:column-response'),
          width: 28,
          content: ({ response }) =>
            response.trim() === ''
              ? textRuns(label('reportDocument:not-said'))
              : written(writing, response),
        },
        {
          heading: label('reportDocument:column-owner'),
          width: 18,
          content: (risk) => ownerRuns(writing, risk),
        },
      ],
      told,
    ),
    ...(judged.length === 0
      ? []
      : [heading(writing, 2, textRuns(label('reportDocument:matrix'))), matrix(writing, judged)]),
  ];
}

/** Those that aren't closed by then, the weightiest first; those that nobody has judged last. */
export const openRisks = ({ plan, today, isOwn }: ReportWriting): readonly Risk[] =>
  inOrder(plan.rows.risk, (risk) => isOwn(risk.subprojectId) && isOpenRisk(risk, today)).toSorted(
    (a, b) => (riskValue(b) ?? 0) - (riskValue(a) ?? 0),
  );

function riskContent(writing: ReportWriting, { text, subprojectId }: Risk) {
  const { label, plan, report } = writing;
  const subproject = findRow(plan, 'subproject', subprojectId);
  const name = text.trim() === '' ? textRuns(label('documents:unnamed')) : written(writing, text);
  const isOfPart = subproject !== undefined && subprojectId !== report.subprojectId;
  const part = isOfPart ? letteredName(subproject.letter, subproject.name) : '';
  return [
    paragraph(name),
    ...(part === '' ? [] : [paragraph(written(writing, part), 'detail' as const)]),
  ];
}

function weightText({ label }: ReportWriting, risk: Risk): string {
  const { probability, consequence } = risk;
  const weight = riskValue(risk);
  return weight === null
    ? label('reportDocument:not-judged')
    : label('reportDocument:weight', { probability, consequence, weight });
}

function ownerRuns(writing: ReportWriting, { ownerSeatId }: Risk): readonly Run[] {
  const { plan, label, today } = writing;
  const seat = findRow(plan, 'seat', ownerSeatId);
  if (!seat) return textRuns(label('milestoneDocument:no-one'));
  const names = holdersOn(plan, seat.id, today).map((person) => personName(writing, person));
  const title = seatTitle(seat) || label(`documents:role-${seat.role}`);
  return names.length > 0 ? written(writing, listed(writing, names)) : written(writing, title);
}

/** How many risks there are: a row for each probability, the highest first, a column for each consequence. */
function matrix(writing: ReportWriting, risks: readonly Risk[]): Block {
  const { label } = writing;
  const count = (probability: number, consequence: number) =>
    risks.filter((risk) => risk.probability === probability && risk.consequence === consequence)
      .length;
  const name = label('reportDocument:matrix');
  return columnTable<number>(
    { name, description: label('reportDocument:matrix-description') },
    [
      {
        heading: label('reportDocument:column-probability'),
        width: 25,
        content: (probability) =>
          textRuns(label('reportDocument:probability', { degree: probability })),
      },
      ...degrees.map((degree) => ({
        heading: label('reportDocument:consequence', { degree }),
        width: 15,
        content: (probability: number) => textRuns(String(count(probability, degree))),
      })),
    ],
    degrees.toReversed(),
  );
}

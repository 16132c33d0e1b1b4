import type { Row } from '../entities/registry.ts';
import { inOrder, type Plan } from '../plan.ts';
import type { IsoDay } from '../timing/calendar-days.ts';

export type Risk = Row<'risk'>;

/** The five degrees of a probability and of a consequence, the least first. */
export const degrees = [1, 2, 3, 4, 5] as const;
export type Degree = (typeof degrees)[number];

export type RiskLevel = 'low' | 'middle' | 'high';

const middleFrom = 8;
const highFrom = 15;

/** How a risk's value is read in the matrix of five by five: 15 and more is high (3 × 5, 4 × 4), 8 and more middle. */
export function riskLevel(value: number): RiskLevel {
  if (value >= highFrom) return 'high';
  return value >= middleFrom ? 'middle' : 'low';
}

/** Where in the matrix a risk stands; null as long as one of the two isn't judged. */
export function placeOfRisk({
  probability,
  consequence,
}: Pick<Risk, 'probability' | 'consequence'>): RiskPlace | null {
  const [p, c] = [degreeOf(probability), degreeOf(consequence)];
  return p === null || c === null ? null : { probability: p, consequence: c };
}

export interface RiskPlace {
  readonly probability: Degree;
  readonly consequence: Degree;
}

const degreeOf = (value: number | null): Degree | null =>
  degrees.find((degree) => degree === value) ?? null;

/** Probability times consequence: 1 to 25; null as long as one of the two isn't judged. */
export function riskValue(risk: Pick<Risk, 'probability' | 'consequence'>): number | null {
  const place = placeOfRisk(risk);
  return place === null ? null : place.probability * place.consequence;
}

/** Whether a risk still counts on a day. */
export const isOpenRisk = ({ closedOn }: Pick<Risk, 'closedOn'>, day: IsoDay): boolean =>
  closedOn === null || closedOn > day;

/** One cell of the matrix, with the risks that are open and stand there. */
export interface MatrixCell extends RiskPlace {
  readonly value: number;
  readonly level: RiskLevel;
  readonly risks: readonly Risk[];
}

export interface RiskMatrix {
  /** A row for each probability, the highest first; in it a cell for each consequence, the least first. */
  readonly rows: readonly (readonly MatrixCell[])[];
  /** Open risks that nobody has judged, which therefore stand nowhere in it. */
  readonly notJudged: readonly Risk[];
}

/** The risks that are open on a day, by how probable they are and what they would lead to. */
export function riskMatrix(plan: Plan, day: IsoDay): RiskMatrix {
  const open = inOrder(plan.rows.risk, (risk) => isOpenRisk(risk, day));
  const rows = degrees.toReversed().map((probability) =>
    degrees.map((consequence) => ({
      probability,
      consequence,
      value: probability * consequence,
      level: riskLevel(probability * consequence),
      risks: open.filter(
        (risk) => risk.probability === probability && risk.consequence === consequence,
      ),
    })),
  );
  return { rows, notJudged: open.filter((risk) => placeOfRisk(risk) === null) };
}

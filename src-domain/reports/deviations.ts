import type { Row } from '../entities/registry.ts';
import { findRow, inOrder, type Plan } from '../plan.ts';
import { isStanding, type Report } from './report-series.ts';

export type Deviation = Row<'deviation'>;

/** The deviations of a report in their order. */
export const deviationsOf = (plan: Plan, reportId: string): readonly Deviation[] =>
  inOrder(plan.rows.deviation, (each) => each.reportId === reportId);

export interface DeviationCount {
  readonly open: number;
  readonly closed: number;
}

export function countDeviations(deviations: readonly Deviation[]): DeviationCount {
  const open = deviations.filter(isOpenDeviation).length;
  return { open, closed: deviations.length - open };
}

export const isOpenDeviation = ({ closedOn }: Deviation): boolean => closedOn === null;

/**
 * The first report that stands and told of a deviation which this one carries on; null for one that is told of
 * for the first time. What was sent back was told of to nobody.
 */
export function firstToldIn(plan: Plan, deviation: Deviation): Report | null {
  let first: Report | null = null;
  let before = findRow(plan, 'deviation', deviation.carriedFromId);
  while (before) {
    const report = findRow(plan, 'report', before.reportId);
    if (report && isStanding(report)) first = report;
    before = findRow(plan, 'deviation', before.carriedFromId);
  }
  return first;
}

import { compare } from '../compare.ts';
import type { Row } from '../entities/registry.ts';
import { findRow, type Plan } from '../plan.ts';
import type { IsoDay } from '../timing/calendar-days.ts';
import { readTiming } from '../timing/timing.ts';

export type Report = Row<'report'>;

/** Reports that follow each other: of one kind, of a sub-project or (null) of the project as a whole. */
export type ReportSeries = Pick<Report, 'kind' | 'subprojectId'>;

/** Whether what a report says counts: it was submitted, and not sent back. */
export const isStanding = ({ state }: Pick<Report, 'state'>): boolean =>
  state === 'submitted' || state === 'accepted';

/** The reports of a series in order of what they report on; those without days last, as they were made. */
export const reportsOf = (plan: Plan, { kind, subprojectId }: ReportSeries): readonly Report[] =>
  plan.rows.report
    .filter((report) => report.kind === kind && report.subprojectId === subprojectId)
    .toSorted((a, b) => compare(orderOf(a), orderOf(b)));

/** The one that is being written; there is one at a time. */
export const draftOf = (plan: Plan, series: ReportSeries): Report | null =>
  reportsOf(plan, series).find(({ state }) => state === 'draft') ?? null;

/** The last one that stands. */
export const lastStanding = (plan: Plan, series: ReportSeries): Report | null =>
  reportsOf(plan, series).findLast(isStanding) ?? null;

/** The first and the last day that a report is about; null where its period says no days. */
export function daysReported({ period }: Pick<Report, 'period'>): ReportedDays | null {
  const { earliest, latest } = readTiming(period);
  return earliest === null || latest === null ? null : { from: earliest, to: latest };
}

export interface ReportedDays {
  readonly from: IsoDay;
  readonly to: IsoDay;
}

/**
 * The reports that are expected and haven't come, the most urgent first: planned ones and drafts with a day by
 * which they are due. One that was sent back is due again as long as no other stands in its place.
 */
export function awaited(plan: Plan): readonly Report[] {
  const replaced = new Set(plan.rows.report.map(({ replacesId }) => replacesId));
  return plan.rows.report
    .filter(({ id, state, dueOn }) => dueOn !== null && isAwaited(state, replaced.has(id)))
    .filter(
      ({ subprojectId }) => subprojectId === null || findRow(plan, 'subproject', subprojectId),
    )
    .toSorted((a, b) => compare(`${a.dueOn} ${a.id}`, `${b.dueOn} ${b.id}`));
}

const isAwaited = (state: Report['state'], isReplaced: boolean): boolean =>
  state === 'planned' || state === 'draft' || (state === 'returned' && !isReplaced);

// An id begins with when it was made.
const orderOf = (report: Report): string =>
  `${daysReported(report)?.to ?? report.dueOn ?? '9999-12-31'} ${report.id}`;

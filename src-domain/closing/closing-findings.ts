import type { Row } from '../entities/registry.ts';
import { inOrder, type Plan, projectOf } from '../plan.ts';
import { isStanding, type Report } from '../reports/report-series.ts';
import { isOpenRisk } from '../steering/risk-matrix.ts';
import type { IsoDay } from '../timing/calendar-days.ts';
import { isMistaken } from '../versions/approved-version.ts';

/** Something that is still open as a project is to be closed. */
export type ClosingFinding =
  | { readonly kind: 'no-final-report' }
  | { readonly kind: 'report-not-accepted'; readonly report: Report }
  | { readonly kind: 'report-open'; readonly report: Report }
  | { readonly kind: 'case-undecided'; readonly decision: Row<'decision'> }
  | { readonly kind: 'risk-open'; readonly risk: Row<'risk'> }
  | { readonly kind: 'measure-open'; readonly count: number };

/** What is still open on a day; none of it keeps a project from being closed. */
export function closingFindings(plan: Plan, day: IsoDay): readonly ClosingFinding[] {
  const { report: reports, decision: decisions, measure: measures } = plan.rows;
  const final = reports.filter(
    ({ kind, subprojectId }) => kind === 'final' && subprojectId === null,
  );
  const openCount = measures.filter(({ state }) => state !== 'done' && state !== 'dropped').length;
  return [
    ...(final.some(isStanding) ? [] : [{ kind: 'no-final-report' } as const]),
    ...reports
      .filter(({ state }) => state === 'draft' || state === 'planned')
      .map((report) => ({ kind: 'report-open', report }) as const),
    ...reports
      .filter(({ state }) => state === 'submitted')
      .map((report) => ({ kind: 'report-not-accepted', report }) as const),
    ...decisions
      .filter((decision) => decision.outcome === null && !isMistaken(decision))
      .map((decision) => ({ kind: 'case-undecided', decision }) as const),
    ...inOrder(plan.rows.risk, (risk) => isOpenRisk(risk, day)).map(
      (risk) => ({ kind: 'risk-open', risk }) as const,
    ),
    ...(openCount > 0 ? [{ kind: 'measure-open', count: openCount } as const] : []),
  ];
}

/** The day that a project may be closed on at the earliest: not before it began. */
export const closingRefusal = (plan: Plan, day: IsoDay): 'before-start' | null => {
  const { startDate } = projectOf(plan);
  return startDate !== null && day < startDate ? 'before-start' : null;
};

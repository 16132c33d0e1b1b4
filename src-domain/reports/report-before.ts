import type { Plan } from '../plan.ts';
import { isStanding, type Report, reportsOf } from './report-series.ts';

/** The report that stood in the same series before this one; null where it is the first. */
export function reportBefore(plan: Plan, report: Report): Report | null {
  const series = reportsOf(plan, report);
  const at = series.findIndex(({ id }) => id === report.id);
  return series.slice(0, Math.max(at, 0)).findLast(isStanding) ?? null;
}

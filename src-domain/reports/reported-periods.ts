import type { Plan } from '../plan.ts';
import type { IsoDay } from '../timing/calendar-days.ts';
import { daysReported, isStanding, type Report, type ReportedDays } from './report-series.ts';

/** A period that reports are about, called as it is written in the first of them. */
export interface ReportedPeriod {
  readonly days: ReportedDays;
  readonly text: string;
}

/** The periods that reports of progress are about, planned ones too, the latest first. */
export function reportedPeriods(plan: Plan): readonly ReportedPeriod[] {
  const byDays = new Map<string, ReportedPeriod>();
  for (const report of plan.rows.report.filter(isOfProgress)) {
    const days = daysReported(report);
    const key = keyOf(days);
    if (days && !byDays.has(key)) byDays.set(key, { days, text: report.period?.text ?? '' });
  }
  return [...byDays.values()].toSorted((a, b) => (orderOf(a) < orderOf(b) ? 1 : -1));
}

/**
 * The period that one wants to see first: the last that is over, or that anybody has reported on before it was; or
 * else the first that is to come. Null where there is none.
 */
export function currentPeriod(plan: Plan, today: IsoDay): ReportedPeriod | null {
  const periods = reportedPeriods(plan);
  const told = new Set(
    plan.rows.report
      .filter((report) => isOfProgress(report) && isStanding(report))
      .map((report) => keyOf(daysReported(report))),
  );
  return (
    periods.find(({ days }) => days.to < today || told.has(keyOf(days))) ?? periods.at(-1) ?? null
  );
}

const isOfProgress = ({ kind }: Report): boolean => kind === 'progress';

const keyOf = (days: ReportedDays | null): string => (days ? `${days.from} ${days.to}` : '');

const orderOf = ({ days }: ReportedPeriod): string => `${days.to} ${days.from}`;

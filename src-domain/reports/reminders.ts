import type { Plan } from '../plan.ts';
import { addDays, daysBetween, type IsoDay } from '../timing/calendar-days.ts';
import { awaited, type Report } from './report-series.ts';

/** So many days ahead one is reminded of a report. */
const remindedDaysAhead = 14;

/** A report that is soon due or should have come. */
export interface Reminder {
  readonly report: Report;
  readonly dueOn: IsoDay;
  /** From today on: 0 is today, negative is overdue. */
  readonly daysLeft: number;
}

/** The reports that are due within fourteen days, and before them those that should have come. */
export function reminders(plan: Plan, today: IsoDay): readonly Reminder[] {
  const last = addDays(today, remindedDaysAhead);
  return awaited(plan).flatMap((report) => {
    const { dueOn } = report;
    return dueOn !== null && dueOn <= last
      ? [{ report, dueOn, daysLeft: daysBetween(today, dueOn) }]
      : [];
  });
}

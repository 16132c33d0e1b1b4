import { holdersOn } from '../../../src-domain/organisation/seats.ts';
import { findRow, inOrder, type Plan } from '../../../src-domain/plan.ts';
import { lastStanding, type Report } from '../../../src-domain/reports/report-series.ts';
import { leadersOf } from '../../../src-domain/subproject-leaders.ts';
import type { IsoDay } from '../../../src-domain/timing/calendar-days.ts';

/** Who is likely to hand in a report: whoever did so last, or else leads what it is about; null where nobody does. */
export function likelySubmitter(plan: Plan, report: Report, today: IsoDay): string | null {
  const last = findRow(plan, 'person', lastStanding(plan, report)?.submittedById ?? null);
  if (last && last.removedOn === null) return last.id;
  const subproject = findRow(plan, 'subproject', report.subprojectId);
  if (subproject) return leadersOf(plan, subproject, today).persons[0]?.personId ?? null;
  const seats = inOrder(plan.rows.seat, ({ role }) => role === 'project-leader');
  return seats.flatMap((seat) => holdersOn(plan, seat.id, today))[0]?.id ?? null;
}

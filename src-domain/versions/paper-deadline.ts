import type { Row } from '../entities/registry.ts';
import { findRow, type Plan } from '../plan.ts';
import { addDays, daysBetween, type IsoDay } from '../timing/calendar-days.ts';
import { isWorkingDay } from '../timing/norwegian-holidays.ts';
import { isMistaken } from './approved-version.ts';

const firstDay: IsoDay = '0001-01-31';

/**
 * The day by which the papers of a meeting are to be there, so many days before it. On a Saturday, Sunday or
 * public holiday nobody is there to get them: then it is the working day before.
 */
export function paperDeadline(meetingDate: IsoDay, days: number): IsoDay {
  // A deadline of thousands of years is a slip of the pen, and no calendar has it.
  const room = Math.max(0, daysBetween(firstDay, meetingDate));
  let deadline = addDays(meetingDate, -Math.min(Math.max(0, Math.ceil(days)), room));
  while (!isWorkingDay(deadline) && deadline > firstDay) deadline = addDays(deadline, -1);
  return deadline;
}

/** A case that papers are still to be delivered for. */
export interface CaseDeadline {
  readonly decision: Row<'decision'>;
  readonly body: Row<'body'>;
  readonly day: IsoDay;
}

/** The day for a case's papers; null where the meeting or the body's rule isn't known. */
export function paperDeadlineOf(plan: Plan, decision: Row<'decision'>): IsoDay | null {
  const days = findRow(plan, 'body', decision.bodyId)?.papersDueInDays ?? null;
  const { meetingDate } = decision;
  return meetingDate === null || days === null ? null : paperDeadline(meetingDate, days);
}

/** The deadlines of the cases that are still to be treated, the first day first. */
export function caseDeadlines(plan: Plan): readonly CaseDeadline[] {
  return plan.rows.decision
    .filter((decision) => decision.outcome === null && !isMistaken(decision))
    .flatMap((decision): readonly CaseDeadline[] => {
      const day = paperDeadlineOf(plan, decision);
      const body = findRow(plan, 'body', decision.bodyId);
      return day === null || !body ? [] : [{ decision, body, day }];
    })
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

import type { Translate } from '../messages/translate.ts';
import { datedItems } from '../milestone-plan/dated-items.ts';
import { type ItemFilter, itemTest } from '../milestone-plan/item-filter.ts';
import type { Plan } from '../plan.ts';
import type { IsoDay } from '../timing/calendar-days.ts';
import { type CalendarEntries, calendarEntries } from './calendar-entries.ts';
import { caseEntries } from './case-entries.ts';
import { reportEntries } from './report-entries.ts';

/** The milestones, measures and reports that a filter leaves in, as entries of a calendar. */
export function planCalendar(
  plan: Plan,
  filter: ItemFilter,
  today: IsoDay,
  translate: Translate,
): CalendarEntries {
  const items = datedItems(plan, today).filter(itemTest(plan, filter));
  const { entries, leftOut } = calendarEntries(plan, items, translate);
  const dues = [...reportEntries(plan, filter, translate), ...caseEntries(plan, filter, translate)];
  return { entries: [...entries, ...dues], leftOut };
}

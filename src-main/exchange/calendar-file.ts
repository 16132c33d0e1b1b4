import type { CalendarEntries } from '../../src-domain/calendar-export/calendar-entries.ts';
import { planCalendar } from '../../src-domain/calendar-export/plan-calendar.ts';
import type { Language } from '../../src-domain/fields.ts';
import { translatorFor } from '../../src-domain/messages/translate.ts';
import type { ItemFilter } from '../../src-domain/milestone-plan/item-filter.ts';
import { type Plan, projectOf } from '../../src-domain/plan.ts';
import { isoDayOf } from '../../src-domain/timing/local-day.ts';
import { calendarFileName, icalendar } from './icalendar.ts';

interface CalendarFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly calendar: CalendarEntries;
}

/** A calendar file of the milestones, measures and reports that a filter leaves in, and what stands in it. */
export function calendarFile(
  plan: Plan,
  filter: ItemFilter,
  { language, now }: { readonly language: Language; readonly now: Date },
): CalendarFile {
  const calendar = planCalendar(plan, filter, isoDayOf(now), translatorFor(language));
  const projectName = projectOf(plan).name;
  return {
    fileName: calendarFileName(projectName, language),
    bytes: Buffer.from(icalendar(calendar, { projectName, language, now })),
    calendar,
  };
}

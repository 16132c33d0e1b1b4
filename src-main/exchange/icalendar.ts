import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { CalendarEntries } from '../../src-domain/calendar-export/calendar-entries.ts';
import { cleanText } from '../../src-domain/clean-text.ts';
import type { Language } from '../../src-domain/fields.ts';
import { translatorFor } from '../../src-domain/messages/translate.ts';
import { addDays } from '../../src-domain/timing/calendar-days.ts';
import { fileNameFrom } from '../file-names.ts';

interface CalendarOptions {
  readonly projectName: string;
  readonly language: Language;
  /** When the file is made: a calendar takes the entry that was made last. */
  readonly now: Date;
}

/**
 * Entries as an iCalendar file (RFC 5545). They are whole days and nobody's busy time; what is dropped is
 * cancelled, so that a calendar which has it already takes it away.
 */
export function icalendar(
  { entries }: Pick<CalendarEntries, 'entries'>,
  { projectName, language, now }: CalendarOptions,
): string {
  const calendar = ical({
    prodId: { company: 'Planverk', product: 'Planverk', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    name: calendarName(projectName, language),
    events: entries.map(({ uid, from, to, summary, description, isCancelled }) => ({
      id: uid,
      stamp: now,
      allDay: true,
      start: from,
      // The end is the first day that isn't part of it.
      end: addDays(to, 1),
      summary,
      description,
      status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
    })),
  });
  return `${calendar.toString()}\r\n`;
}

/** What a calendar file is saved as. */
export function calendarFileName(projectName: string, language: Language): string {
  return `${fileNameFrom(calendarName(projectName, language))}.ics`;
}

function calendarName(projectName: string, language: Language): string {
  const translate = translatorFor(language);
  const project = cleanText(projectName).text.trim();
  return project === ''
    ? translate('calendar:name-alone')
    : translate('calendar:name', { project });
}

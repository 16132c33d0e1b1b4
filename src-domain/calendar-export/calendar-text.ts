import type { Translate } from '../messages/translate.ts';
import { type CalendarEntries, leftOutCount } from './calendar-entries.ts';

const reasons = ['continuous', 'undated', 'ambiguous'] as const;

/** How much stands in a calendar, and what is left out of it and why: '12 oppføringer. 3 er utelatt: …'. */
export function calendarText({ entries, leftOut }: CalendarEntries, translate: Translate): string {
  const count = leftOutCount(leftOut);
  const why = reasons
    .filter((reason) => leftOut[reason] > 0)
    .map((reason) => translate(`calendar:left-out-${reason}`, { count: leftOut[reason] }))
    .join(', ');
  return [
    translate('calendar:entries', { count: entries.length }),
    ...(count === 0 ? [] : [translate('calendar:left-out', { count, reasons: why })]),
  ].join(' ');
}

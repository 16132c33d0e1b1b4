import { readDay } from '../clipboard/read-day.ts';
import { type Reading, readable } from '../clipboard/reading.ts';
import { lastDayOfMonth } from './calendar-days.ts';
import { timingOf } from './timing.ts';

/**
 * Reads a year, a month or a day as people write it, and gives it as ISO 8601: '2007' is 2007, 'okt 07' is
 * 2007-10, '1.10.2007' is 2007-10-01. Nothing written is null; a season or a stretch is none of them.
 */
export function readPartialDate(text: string): Reading<string | null, 'no-partial-date'> {
  const written = text.trim();
  if (/^\d{4}$/.test(written)) return readable(written);
  const day = readDay(written);
  if (day.kind === 'value') return day;
  const [span, ...others] = timingOf(written).spans;
  const { from = null, to = null } = span ?? {};
  const month = from?.slice(0, 7) ?? '';
  const isMonth = others.length === 0 && from === `${month}-01` && to === lastDayOf(month);
  return isMonth ? readable(month) : { kind: 'unreadable', reason: 'no-partial-date' };
}

function lastDayOf(month: string): string {
  const [year, number] = month.split('-');
  return lastDayOfMonth(Number(year), Number(number));
}

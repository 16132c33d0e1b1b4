import type { IsoDay } from '../timing/calendar-days.ts';
import { timingOf } from '../timing/timing.ts';
import { type Reading, readable, type UnreadableReason, unreadable } from './reading.ts';

const timeOfDay = /[T ]\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?Z?$/;
const slashes = /^(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4})$/;

/**
 * Reads one day: '1.8.07', '01.08.2007', '2007-08-01', '01/08/2007' (the day first, as here), '1. august
 * 2007', also with a time of day behind it, which is dropped. Nothing written is null; a month, a season or
 * a day without a year is no day.
 */
export function readDay(text: string): Reading<IsoDay | null, UnreadableReason> {
  const written = text.trim();
  if (written === '') return readable(null);
  const day = written.replace(timeOfDay, '').replace(slashes, '$1.$2.$3');
  const { kind, earliest, latest, ambiguous } = timingOf(day);
  const isOneDay = kind === 'days' && !ambiguous && earliest !== null && earliest === latest;
  return isOneDay ? readable(earliest) : unreadable({ rule: 'no-day' });
}

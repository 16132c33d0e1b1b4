import type { IsoDay } from './calendar-days.ts';

/** The day of a moment where the machine stands, as ISO text: not the day in Greenwich. */
export function isoDayOf(moment: Date): IsoDay {
  const two = (number: number) => String(number).padStart(2, '0');
  const year = String(moment.getFullYear()).padStart(4, '0');
  return `${year}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

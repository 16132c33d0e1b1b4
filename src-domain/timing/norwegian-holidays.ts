import { addDays, findDay, type IsoDay, weekdayOf } from './calendar-days.ts';

/** The public holidays that fall on the same date each year: month and day. */
const fixed: readonly (readonly [month: number, day: number])[] = [
  [1, 1],
  [5, 1],
  [5, 17],
  [12, 25],
  [12, 26],
];

/**
 * Days from Easter Sunday: Maundy Thursday, Good Friday, Easter Sunday and Monday, Ascension Day, Whit Sunday
 * and Monday.
 */
const fromEaster: readonly number[] = [-3, -2, 0, 1, 39, 49, 50];

/** Whether a day is a public holiday in Norway (lov om helligdager og helligdagsfred, 1. and 17. mai). */
export function isNorwegianHoliday(day: IsoDay): boolean {
  const [year = 0, month, date] = day.split('-').map(Number);
  if (fixed.some(([inMonth, on]) => inMonth === month && on === date)) return true;
  const easter = easterSunday(year);
  return fromEaster.some((days) => addDays(easter, days) === day);
}

/** Whether offices are open: neither Saturday, Sunday nor a public holiday. */
export const isWorkingDay = (day: IsoDay): boolean =>
  weekdayOf(day) <= 5 && !isNorwegianHoliday(day);

/** Easter Sunday of a year of the Gregorian calendar, after the anonymous (Meeus–Jones–Butcher) rule. */
export function easterSunday(year: number): IsoDay {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  const found = findDay(year, month, day);
  if (found === null) throw new RangeError(`No such year: ${year}`);
  return found;
}

/** A calendar day as ISO 8601 text, 'YYYY-MM-DD', in the Gregorian calendar and without a time zone. */
export type IsoDay = string;

const isoDayForm = /^(\d{4})-(\d{2})-(\d{2})$/;
const longMonths: readonly number[] = [1, 3, 5, 7, 8, 10, 12];

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return longMonths.includes(month) ? 31 : 30;
}

/** The day of these numbers (month 1–12), or null where the calendar (years 0–9999) has no such day. */
export function findDay(year: number, month: number, day: number): IsoDay | null {
  const numbers = [year, month, day];
  if (!numbers.every(Number.isInteger) || year < 0 || year > 9999) return null;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

/** Whether the text is a day that exists, written as ISO 8601 'YYYY-MM-DD': not '2008-02-31'. */
export function isIsoDay(text: string): text is IsoDay {
  const [, year, month, day] = isoDayForm.exec(text) ?? [];
  return findDay(Number(year), Number(month), Number(day)) !== null;
}

/** The last day of a month (1–12), as ISO text; throws a RangeError where there is no such month. */
export function lastDayOfMonth(year: number, month: number): IsoDay {
  const day = findDay(year, month, daysInMonth(year, month));
  if (day === null) throw new RangeError(`No such month: ${year}-${month}`);
  return day;
}

/** The day so many days later (or earlier, where negative); a RangeError outside the years 0–9999. */
export function addDays(day: IsoDay, days: number): IsoDay {
  return dayOfNumber(dayNumber(day) + days);
}

/** Days from the first to the second: 1 from a day to the next, negative backwards. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return dayNumber(to) - dayNumber(from);
}

/** The day of the week as ISO 8601 numbers it: 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: IsoDay): number {
  // Day 0, 1970-01-01, was a Thursday.
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** How many weeks a year has by ISO 8601: 53 where it begins or ends on a Thursday, else 52. */
export function weeksInYear(year: number): 52 | 53 {
  const first = findDay(year, 1, 1);
  const last = findDay(year, 12, 31);
  if (first === null || last === null) throw new RangeError(`No such year: ${year}`);
  return weekdayOf(first) === 4 || weekdayOf(last) === 4 ? 53 : 52;
}

/** The Monday of an ISO 8601 week (week 1 holds 4 January), or null where the year has no such week. */
export function mondayOfWeek(year: number, week: number): IsoDay | null {
  const inFirstWeek = findDay(year, 1, 4);
  if (inFirstWeek === null || !Number.isInteger(week)) return null;
  if (week < 1 || week > weeksInYear(year)) return null;
  return addDays(inFirstWeek, 1 - weekdayOf(inFirstWeek) + (week - 1) * 7);
}

/** The ISO 8601 week that a day is in; its year is the one that the week's Thursday is in. */
export function weekOf(day: IsoDay): { readonly year: number; readonly week: number } {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const firstOfYear = `${thursday.slice(0, 4)}-01-01`;
  const week = Math.floor(daysBetween(firstOfYear, thursday) / 7) + 1;
  return { year: Number(thursday.slice(0, 4)), week };
}

/**
 * Days since 1970-01-01; a RangeError for what is no day. Counted in years that begin in March, so that the
 * leap day comes last (Howard Hinnant, 'chrono-compatible low-level date algorithms').
 */
export function dayNumber(day: IsoDay): number {
  if (!isIsoDay(day)) throw new RangeError(`Not a calendar day: ${day}`);
  const month = Number(day.slice(5, 7));
  const year = Number(day.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const monthFromMarch = (month + 9) % 12;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + Number(day.slice(8)) - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * 146_097 + yearOfEra * 365 + leapDays + dayOfYear - 719_468;
}

/** The day of such a number; a RangeError outside the years 0–9999. */
export function dayOfNumber(number: number): IsoDay {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const day = findDay(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfMonth);
  if (day === null) throw new RangeError(`No calendar day has number ${number}`);
  return day;
}

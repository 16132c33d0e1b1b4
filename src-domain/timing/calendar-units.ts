import {
  addDays,
  daysBetween,
  findDay,
  type IsoDay,
  lastDayOfMonth,
  weekdayOf,
} from './calendar-days.ts';

/** What the calendar is divided into; a time moves by what it is written in. */
export type CalendarUnit =
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'tertial'
  | 'half-year'
  | 'year';

/** Closed at both ends, both days inclusive. */
export interface Days {
  readonly from: IsoDay;
  readonly to: IsoDay;
}

const daysOfUnit: Partial<Record<CalendarUnit, number>> = { day: 1, week: 7 };
const monthsOfUnit: Partial<Record<CalendarUnit, number>> = {
  ...{ month: 1, quarter: 3, season: 3, tertial: 4, 'half-year': 6, year: 12 },
};
const meanDaysInMonth = 30.436_875;

/** How many of a unit of whole months a year has. */
export function unitsInYear(unit: CalendarUnit): number {
  return 12 / (monthsOfUnit[unit] ?? 1);
}

/** About how many days a unit has. */
export function meanDays(unit: CalendarUnit): number {
  return daysOfUnit[unit] ?? (monthsOfUnit[unit] ?? 1) * meanDaysInMonth;
}

/**
 * The first day of the unit that lies so many units later, counted from the first day of one. A RangeError
 * outside the years 0–9999.
 */
export function unitsLater(firstDay: IsoDay, unit: CalendarUnit, count: number): IsoDay {
  const days = daysOfUnit[unit];
  if (days !== undefined) return addDays(firstDay, days * count);
  const months = Number(firstDay.slice(5, 7)) - 1 + (monthsOfUnit[unit] ?? 1) * count;
  const year = Number(firstDay.slice(0, 4)) + Math.floor(months / 12);
  const day = findDay(year, (((months % 12) + 12) % 12) + 1, 1);
  if (day === null) throw new RangeError(`Outside the calendar: ${firstDay} and ${count} ${unit}`);
  return day;
}

/** The days of the unit that begins on a day. */
export function daysOf(firstDay: IsoDay, unit: CalendarUnit): Days {
  return { from: firstDay, to: addDays(unitsLater(firstDay, unit, 1), -1) };
}

/** How many units from the one that begins on a day come nearest to so many days; the fewest of two as near. */
export function nearestUnits(firstDay: IsoDay, unit: CalendarUnit, days: number): number {
  const about = Math.trunc(days / meanDays(unit));
  const offBy = (count: number): number =>
    Math.abs(daysBetween(firstDay, unitsLater(firstDay, unit, count)) - days);
  const candidates = [about, about - 1, about + 1].toSorted((a, b) => Math.abs(a) - Math.abs(b));
  return candidates.reduce((best, count) => (offBy(count) < offBy(best) ? count : best));
}

/** The largest of year, month, week and day that days are made of. */
export function unitOfDays({ from, to }: Days): CalendarUnit {
  const month = Number(to.slice(5, 7));
  const isMonths = from.endsWith('-01') && to === lastDayOfMonth(Number(to.slice(0, 4)), month);
  if (isMonths) return from.endsWith('-01-01') && month === 12 ? 'year' : 'month';
  const isWeeks = weekdayOf(from) === 1 && weekdayOf(to) === 7;
  return isWeeks ? 'week' : 'day';
}

/** Days that are made of whole units, so many units later; a RangeError outside the years 0–9999. */
export function daysLater({ from, to }: Days, unit: CalendarUnit, count: number): Days {
  const after = unitsLater(addDays(to, 1), unit, count);
  return { from: unitsLater(from, unit, count), to: addDays(after, -1) };
}

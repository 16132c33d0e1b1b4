import { addDays, findDay, lastDayOfMonth, mondayOfWeek, weekdayOf } from './calendar-days.ts';
import type { CalendarUnit, Days } from './calendar-units.ts';
import type { Said } from './rules.ts';

/** Why a text can be read in more than one way. */
export type Ambiguity =
  /** 'vinter 2008': December 2008 to February 2009 (as derived), or January and February 2008. */
  | 'season'
  /** 'mars': no days are derived. */
  | 'missing-year'
  /** 'mars 85': derived as 1985; '2007-08': derived as August 2007, but may be two years. */
  | 'two-digit-year'
  /** 'juni 2008 og 2009': derived as June 2008 and all of 2009, but may be June in both years. */
  | 'lone-year';

export interface Year {
  readonly value: number;
  /** Which token says it; dates that share a year have the same. */
  readonly at: number;
  readonly ambiguous: boolean;
}

/** What a token of a date says, besides its year. */
export interface Place {
  readonly part: 'day' | 'weekday' | 'week' | 'month' | 'season' | 'ordinal' | 'year-after';
  readonly at: number;
}

/** A part of the calendar as a phrase names it; the year may be missing and found beside it. */
export interface Period {
  readonly unit: 'day' | 'week' | 'month' | 'season' | 'part' | 'year';
  readonly year: Year | null;
  /** Null where that year has no such days. */
  readonly daysIn: (year: number) => Days | null;
  readonly ambiguities: readonly Ambiguity[];
  /** The whole of which it is a part: the year of 'utgangen av 2009', the month of 'medio mars'. */
  readonly whole: CalendarUnit;
  readonly wholeIn: (year: number) => Days | null;
  /** Which days of the whole it is. */
  readonly narrow: (whole: Days) => Days;
  /** The tokens that would be others in another whole. */
  readonly places: readonly Place[];
}

/** From the beginning of one period to the end of another; one period alone is both. */
export interface Stretch {
  readonly first: Period;
  readonly last: Period;
  readonly ambiguities: readonly Ambiguity[];
  /** Whether a slash stands between it and the one before: 'mai/juni 08'. */
  readonly afterSlash: boolean;
}

export function alone(period: Period, afterSlash = false): Stretch {
  return { first: period, last: period, ambiguities: [], afterSlash };
}

export function isAlone(stretch: Stretch): boolean {
  return stretch.first === stretch.last;
}

function wholePeriod(
  unit: Period['unit'],
  whole: CalendarUnit,
  year: Year | null,
  daysIn: (year: number) => Days | null,
  ...places: readonly Place[]
): Period {
  const narrow = (days: Days) => days;
  return { unit, year, daysIn, ambiguities: [], whole, wholeIn: daysIn, narrow, places };
}

export function dayPeriod(day: Said, month: Said, year: Year | null): Period {
  const daysIn = (inYear: number): Days | null => {
    const found = findDay(inYear, month.value, day.value);
    return found === null ? null : { from: found, to: found };
  };
  const dayPlace: Place = { part: 'day', at: day.at };
  return wholePeriod('day', 'day', year, daysIn, dayPlace, { part: 'month', at: month.at });
}

/** A period that keeps only the years in which it falls on that day of the week. */
export function onWeekday(period: Period, weekday: Said): Period {
  const daysIn = (year: number): Days | null => {
    const days = period.daysIn(year);
    return days !== null && weekdayOf(days.from) === weekday.value ? days : null;
  };
  return { ...period, daysIn, places: [...period.places, { part: 'weekday', at: weekday.at }] };
}

export function weekPeriod(week: Said, year: Year | null): Period {
  const daysIn = (inYear: number): Days | null => {
    const monday = mondayOfWeek(inYear, week.value);
    return monday === null ? null : { from: monday, to: addDays(monday, 6) };
  };
  return wholePeriod('week', 'week', year, daysIn, { part: 'week', at: week.at });
}

/** Whole months from this one on, which may run into the year after, as the winter does. */
function monthsFrom(first: number, count: number): (year: number) => Days | null {
  return (year) => {
    const from = findDay(year, first, 1);
    if (from === null) return null;
    const last = first + count - 1;
    return {
      from,
      to: last > 12 ? lastDayOfMonth(year + 1, last - 12) : lastDayOfMonth(year, last),
    };
  };
}

export function monthPeriod(month: Said, year: Year | null): Period {
  const place: Place = { part: 'month', at: month.at };
  return wholePeriod('month', 'month', year, monthsFrom(month.value, 1), place);
}

/** Three months; a winter's year is its December's. */
export function seasonPeriod(firstMonth: Said, year: Year | null): Period {
  const ambiguities: Ambiguity[] = firstMonth.value === 12 ? ['season'] : [];
  const place: Place = { part: 'season', at: firstMonth.at };
  const days = monthsFrom(firstMonth.value, 3);
  return { ...wholePeriod('season', 'season', year, days, place), ambiguities };
}

/** The winter of two years that are both written, so that nothing is left to be misread. */
export function winterOf(firstMonth: Said, year: Year, yearAfter: Year): Period {
  const winter = seasonPeriod(firstMonth, year);
  const place: Place = { part: 'year-after', at: yearAfter.at };
  return { ...winter, ambiguities: [], places: [...winter.places, place] };
}

const yearParts: ReadonlyMap<number, CalendarUnit> = new Map([
  [4, 'quarter'],
  [3, 'tertial'],
  [2, 'half-year'],
]);

/** Quarter, tertial or half-year: part number so-and-so (-1 is the last) of this many. */
export function yearPartPeriod(ordinal: Said, count: number, year: Year | null): Period {
  const number = ordinal.value === -1 ? count : ordinal.value;
  const months = 12 / count;
  const daysIn = number > count ? () => null : monthsFrom((number - 1) * months + 1, months);
  const whole = yearParts.get(count) ?? 'year';
  return wholePeriod('part', whole, year, daysIn, { part: 'ordinal', at: ordinal.at });
}

export function yearPeriod(year: Year | null): Period {
  return wholePeriod('year', 'year', year, monthsFrom(1, 12));
}

/** The third of a month in banking's use of primo, medio and ultimo: 1–10, 11–20, 21 to the end. */
export function thirdOfMonth(month: Period, third: number): Period {
  return narrowed(month, ({ from, to }) => ({
    from: addDays(from, third * 10),
    to: third === 2 ? to : addDays(from, third * 10 + 9),
  }));
}

export function firstDayOf(period: Period): Period {
  return narrowed(period, ({ from }) => ({ from, to: from }));
}

export function lastDayOf(period: Period): Period {
  return narrowed(period, ({ to }) => ({ from: to, to }));
}

function narrowed(period: Period, narrow: (days: Days) => Days): Period {
  const daysIn = (year: number): Days | null => {
    const days = period.daysIn(year);
    return days === null ? null : narrow(days);
  };
  return { ...period, unit: 'part', daysIn, narrow };
}

import {
  addDays,
  findDay,
  type IsoDay,
  lastDayOfMonth,
  mondayOfWeek,
  weekdayOf,
} from './calendar-days.ts';

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

/** Closed at both ends, both days inclusive. */
export interface Days {
  readonly from: IsoDay;
  readonly to: IsoDay;
}

export interface Year {
  readonly value: number;
  readonly ambiguous: boolean;
}

/** A part of the calendar as a phrase names it; the year may be missing and found beside it. */
export interface Period {
  readonly unit: 'day' | 'week' | 'month' | 'season' | 'part' | 'year';
  readonly year: Year | null;
  /** Null where that year has no such days. */
  readonly daysIn: (year: number) => Days | null;
  readonly ambiguities: readonly Ambiguity[];
}

/** From the beginning of one period to the end of another; one period alone is both. */
export interface Stretch {
  readonly first: Period;
  readonly last: Period;
  readonly ambiguities: readonly Ambiguity[];
}

export function alone(period: Period): Stretch {
  return { first: period, last: period, ambiguities: [] };
}

export function isAlone(stretch: Stretch): boolean {
  return stretch.first === stretch.last;
}

export function dayPeriod(day: number, month: number, year: Year | null): Period {
  const daysIn = (inYear: number): Days | null => {
    const found = findDay(inYear, month, day);
    return found === null ? null : { from: found, to: found };
  };
  return { unit: 'day', year, daysIn, ambiguities: [] };
}

/** A period that keeps only the years in which it falls on that day of the week. */
export function onWeekday(period: Period, weekday: number): Period {
  const daysIn = (year: number): Days | null => {
    const days = period.daysIn(year);
    return days !== null && weekdayOf(days.from) === weekday ? days : null;
  };
  return { ...period, daysIn };
}

export function weekPeriod(week: number, year: Year | null): Period {
  const daysIn = (inYear: number): Days | null => {
    const monday = mondayOfWeek(inYear, week);
    return monday === null ? null : { from: monday, to: addDays(monday, 6) };
  };
  return { unit: 'week', year, daysIn, ambiguities: [] };
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

export function monthPeriod(month: number, year: Year | null): Period {
  return { unit: 'month', year, daysIn: monthsFrom(month, 1), ambiguities: [] };
}

/** Three months; a winter's year is its December's. */
export function seasonPeriod(firstMonth: number, year: Year | null): Period {
  const ambiguities: Ambiguity[] = firstMonth === 12 ? ['season'] : [];
  return { unit: 'season', year, daysIn: monthsFrom(firstMonth, 3), ambiguities };
}

/** Quarter, tertial or half-year: part number so-and-so (-1 is the last) of this many. */
export function yearPartPeriod(ordinal: number, count: number, year: Year | null): Period {
  const number = ordinal === -1 ? count : ordinal;
  const months = 12 / count;
  const daysIn = number > count ? () => null : monthsFrom((number - 1) * months + 1, months);
  return { unit: 'part', year, daysIn, ambiguities: [] };
}

export function yearPeriod(year: Year | null): Period {
  return { unit: 'year', year, daysIn: monthsFrom(1, 12), ambiguities: [] };
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
  return { ...period, unit: 'part', daysIn };
}

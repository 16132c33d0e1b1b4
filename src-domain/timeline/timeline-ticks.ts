import {
  addDays,
  dayNumber,
  type IsoDay,
  lastDayOfMonth,
  weekdayOf,
} from '../timing/calendar-days.ts';
import type { DayRange } from './timeline-axis.ts';

/** What the axis is divided into; the last ones are so many years. */
export type TickUnit = 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

/** A stretch of the axis between two of its lines. */
export interface Tick {
  readonly unit: TickUnit;
  readonly from: IsoDay;
  readonly to: IsoDay;
}

export interface TickUnits {
  /** Null where the lesser ones say all. */
  readonly major: TickUnit | null;
  readonly minor: TickUnit;
}

// By the fewest pixels a day at which there is room for their texts.
const scales: readonly (readonly [number, TickUnits])[] = [
  [5.6, { major: 'month', minor: 'week' }],
  [1.1, { major: 'year', minor: 'month' }],
  [0.42, { major: 'year', minor: 'quarter' }],
  [0.1, { major: null, minor: 'year' }],
  [0.01, { major: null, minor: 'decade' }],
];

const coarsest: TickUnits = { major: null, minor: 'century' };

/** How the axis is divided at this zoom. */
export const tickUnitsAt = (pixelsPerDay: number): TickUnits =>
  scales.find(([least]) => pixelsPerDay >= least)?.[1] ?? coarsest;

const lastDay: IsoDay = '9999-12-31';

/** The weeks (ISO 8601), months … that a range touches, each whole. */
export function ticksIn(unit: TickUnit, range: DayRange): readonly Tick[] {
  const ticks: Tick[] = [];
  let from = beginOf(unit, range.from);
  while (from <= range.to) {
    const to = endOf(unit, from);
    ticks.push({ unit, from, to });
    if (to >= lastDay) break;
    from = addDays(to, 1);
  }
  return ticks;
}

const yearsIn = { year: 1, decade: 10, century: 100 } as const;
const two = (number: number) => String(number).padStart(2, '0');
const four = (number: number) => String(number).padStart(4, '0');

function beginOf(unit: TickUnit, day: IsoDay): IsoDay {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  switch (unit) {
    case 'week':
      // The year 0 doesn't begin on a Monday, and there is none before it.
      return addDays(day, -Math.min(weekdayOf(day) - 1, dayNumber(day) - dayNumber('0000-01-01')));
    case 'month':
      return `${day.slice(0, 7)}-01`;
    case 'quarter':
      return `${day.slice(0, 4)}-${two(month - ((month - 1) % 3))}-01`;
    default:
      return `${four(year - (year % yearsIn[unit]))}-01-01`;
  }
}

/** The last day of what begins on this day. */
function endOf(unit: TickUnit, from: IsoDay): IsoDay {
  const [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  switch (unit) {
    case 'week': {
      const toSunday = 7 - weekdayOf(from);
      return addDays(from, Math.min(toSunday, dayNumber(lastDay) - dayNumber(from)));
    }
    case 'month':
      return lastDayOfMonth(year, month);
    case 'quarter':
      return lastDayOfMonth(year, month + 2);
    default:
      return `${four(year + yearsIn[unit] - 1)}-12-31`;
  }
}

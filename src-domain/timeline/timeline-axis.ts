import type { DatedItem } from '../milestone-plan/dated-items.ts';
import { findRow, type Plan } from '../plan.ts';
import { addDays, dayNumber, daysBetween, type IsoDay } from '../timing/calendar-days.ts';
import { farYears, yearOf } from '../timing/far-years.ts';
import { readTiming, type Span } from '../timing/timing.ts';

/** Days from–to, both included. */
export interface DayRange {
  readonly from: IsoDay;
  readonly to: IsoDay;
}

export interface TimelineAxis {
  /** How far one can scroll: whole years, with today in them. */
  readonly whole: DayRange;
  /**
   * What 'show all' shows: all that is drawn but what lies in a far year, which must be mistyped; today too,
   * unless it lies so far off that all else would shrink.
   */
  readonly shown: DayRange;
}

/** How long a bar is that is open at an end where nothing says how far it goes. */
const openLengthInDays = 91;

/** Room beside the first and the last bar, and to move them to. */
const marginInDays = 14;
const roomInDays = 183;
const firstDay: IsoDay = '0000-01-01';
const lastDay: IsoDay = '9999-12-31';

/** The extent of the axis for these items and for where the approved plan has them. */
export function timelineAxis(
  items: readonly DatedItem[],
  baseline: Plan | null,
  today: IsoDay,
): TimelineAxis {
  const all = rangesOf(items, baseline);
  const far = farYears(
    all.map(({ from, to }) => [yearOf(from), yearOf(to)]),
    today,
  );
  const near = all.filter((_, index) => far[index] === null);
  const drawn = withMargin(outermost(all));
  const dated = withMargin(outermost(near.length > 0 ? near : all));
  const shown = dated ? withToday(dated, today) : yearsOf({ from: today, to: today });
  const { from, to } = united(drawn, united(shown, { from: today, to: today }));
  return { whole: yearsOf({ from: later(from, -roomInDays), to: later(to, roomInDays) }), shown };
}

/** A bar's place on the axis in days since 1970-01-01: where it begins, and the day after its last. */
export interface Place {
  readonly begin: number;
  readonly end: number;
  readonly fadesLeft: boolean;
  readonly fadesRight: boolean;
}

/**
 * Where a span is drawn. What is open forwards goes on to the end of what is shown, what is open backwards
 * comes up during a quarter, and what is open at both ends goes on all along.
 */
export function placeOf({ from, to }: Span, { shown }: TimelineAxis): Place {
  const end =
    to === null
      ? Math.max(dayNumber(shown.to), from === null ? 0 : dayNumber(from) + openLengthInDays) + 1
      : dayNumber(to) + 1;
  const begin =
    from === null
      ? to === null
        ? dayNumber(shown.from)
        : end - openLengthInDays
      : dayNumber(from);
  return { begin, end, fadesLeft: from === null, fadesRight: to === null };
}

function rangesOf(items: readonly DatedItem[], baseline: Plan | null): readonly DayRange[] {
  return items.flatMap(({ entity, id, timing, forecast, row }) => {
    const approved = baseline ? readTiming(findRow(baseline, entity, id)?.time ?? null) : null;
    const spans = [...timing.spans, ...forecast.spans, ...(approved?.spans ?? [])].map(closed);
    return row.doneOn === null ? spans : [...spans, { from: row.doneOn, to: row.doneOn }];
  });
}

const outermost = (ranges: readonly DayRange[]): DayRange | null =>
  ranges.reduce<DayRange | null>(united, null);

const withMargin = (range: DayRange | null): DayRange | null =>
  range && { from: later(range.from, -marginInDays), to: later(range.to, marginInDays) };

function closed({ from, to }: Span): DayRange {
  if (from !== null) return { from, to: to ?? later(from, openLengthInDays) };
  const end = to ?? firstDay;
  return { from: later(end, -openLengthInDays), to: end };
}

function united(one: DayRange | null, other: DayRange): DayRange {
  if (one === null) return other;
  const from = other.from < one.from ? other : one;
  const to = other.to > one.to ? other : one;
  return { from: from.from, to: to.to };
}

function withToday(range: DayRange, today: IsoDay): DayRange {
  const both = united(range, { from: today, to: today });
  const lengthOf = ({ from, to }: DayRange) => daysBetween(from, to);
  return lengthOf(both) <= 2 * lengthOf(range) ? both : range;
}

const yearsOf = ({ from, to }: DayRange): DayRange => ({
  from: `${from.slice(0, 4)}-01-01`,
  to: `${to.slice(0, 4)}-12-31`,
});

/** So many days later, and no further than the calendar goes. */
function later(day: IsoDay, days: number): IsoDay {
  if (daysBetween(firstDay, day) < -days) return firstDay;
  return daysBetween(day, lastDay) < days ? lastDay : addDays(day, days);
}

import { compare } from '../compare.ts';
import { daysBetween, type IsoDay, lastDayOfMonth } from '../timing/calendar-days.ts';
import type { Span } from '../timing/spans.ts';
import type { DatedItem, ItemDeadline } from './dated-items.ts';

/** Parts of a year that are longer than a month and have a name of their own. */
export type LongPeriod = 'season' | 'quarter' | 'tertial' | 'half-year' | 'year';

/**
 * A heading of the calendar list: a month, a longer part of the calendar, or what has no day: what goes on
 * all along, what is said in other words than days (or may be read in several ways), and no time at all.
 */
export type CalendarPlace =
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | {
      readonly kind: LongPeriod;
      /** A winter's year is its December's. */
      readonly year: number;
      /** Its number in the year; of a season its first month, of a year 1. */
      readonly part: number;
    }
  | { readonly kind: 'continuous' | 'uncertain' | 'none' };

/** An item under a heading; one of two dates stands under two, with the deadline that it has there. */
export interface CalendarEntry {
  readonly key: string;
  readonly item: DatedItem;
  /** The last day of the span that it stands there for; null where there is none. */
  readonly day: IsoDay | null;
  /** Null where it has no certain deadline there, or is dropped. */
  readonly deadline: ItemDeadline | null;
}

export interface CalendarSection {
  readonly key: string;
  readonly place: CalendarPlace;
  readonly entries: readonly CalendarEntry[];
}

/** What the sections are headed by, above all: a year, or that they have no day (null). */
export interface CalendarYear {
  readonly year: number | null;
  readonly sections: readonly CalendarSection[];
}

/**
 * The items as a calendar has them: under the month in which they are due, or under the season, the
 * quarter, the year … that their time names, behind its last month; what no certain day is known of comes
 * last. Within a section they stand as they are given, or `byDay`. The month of today is there too where
 * it lies among the others.
 */
export function calendarYears(
  items: readonly DatedItem[],
  today: IsoDay,
  byDay: boolean,
): readonly CalendarYear[] {
  const placed = items.flatMap(placesOf);
  const bySection = Map.groupBy(placed, ({ key }) => key);
  const current = monthPlace(today);
  const dated = placed.filter(({ sortKey }) => sortKey < undated);
  const isAmong =
    dated.some(({ sortKey }) => sortKey <= sortKeyOf(current)) &&
    dated.some(({ sortKey }) => sortKey >= sortKeyOf(current));
  if (isAmong && !bySection.has(keyOf(current))) bySection.set(keyOf(current), []);
  const sections = [...bySection].map(([key, all]): CalendarSection & { sortKey: string } => {
    const entries = all.map(({ entry }) => entry);
    const place = all[0]?.place ?? current;
    return {
      key,
      place,
      sortKey: sortKeyOf(place),
      entries: byDay ? entries.toSorted((a, b) => compare(a.day ?? '', b.day ?? '')) : entries,
    };
  });
  const sorted = sections.toSorted((a, b) => compare(a.sortKey, b.sortKey));
  const byYear = Map.groupBy(sorted, ({ place }) => ('year' in place ? place.year : null));
  return [...byYear].map(([year, own]) => ({
    year,
    sections: own.map(({ key, place, entries }) => ({ key, place, entries })),
  }));
}

/** The key of the section of the month that a day is in. */
export const monthKey = (day: IsoDay): string => keyOf(monthPlace(day));

interface Placed {
  readonly key: string;
  readonly place: CalendarPlace;
  readonly sortKey: string;
  readonly entry: CalendarEntry;
}

function placesOf(item: DatedItem): readonly Placed[] {
  const { timing, deadlines } = item;
  const isCertain = !timing.ambiguous && timing.spans.length > 0;
  const isAllAlong = timing.kind === 'continuous' && timing.spans.every(({ to }) => to === null);
  const places = isCertain && !isAllAlong ? timing.spans.map(spanPlace) : [undatedPlace(item)];
  return places.map(({ place, day }, at): Placed => {
    const deadline = deadlines.find((each) => each.day === day) ?? null;
    const entry = { key: `${item.id} ${at}`, item, day, deadline };
    return { key: keyOf(place), place, sortKey: sortKeyOf(place), entry };
  });
}

function undatedPlace({ timing }: DatedItem): { place: CalendarPlace; day: null } {
  const kind =
    timing.kind === 'none' ? 'none' : timing.kind === 'continuous' ? 'continuous' : 'uncertain';
  return { place: { kind }, day: null };
}

/** A span of a month's length at the most, or of no period with a name, stands where it ends. */
function spanPlace({ from, to }: Span): { place: CalendarPlace; day: IsoDay | null } {
  const day = to ?? from;
  if (day === null) return { place: { kind: 'none' }, day: null };
  const period = from !== null && to !== null ? longPeriod(from, to) : null;
  return { place: period ?? monthPlace(day), day: to };
}

const periodsByMonths: readonly (readonly [LongPeriod, number])[] = [
  ['quarter', 3],
  ['tertial', 4],
  ['half-year', 6],
  ['year', 12],
];

/** The part of the calendar that these days are exactly; null where they are none. */
function longPeriod(from: IsoDay, to: IsoDay): CalendarPlace | null {
  const [year, month] = partsOf(from);
  const [lastYear, lastMonth] = partsOf(to);
  const isWhole = from.endsWith('-01') && to === lastDayOfMonth(lastYear, lastMonth);
  if (!isWhole || daysBetween(from, to) > 366) return null;
  const months = (lastYear - year) * 12 + lastMonth - month + 1;
  for (const [kind, length] of periodsByMonths) {
    if (months === length && (month - 1) % length === 0) {
      return { kind, year, part: (month - 1) / length + 1 };
    }
  }
  return months === 3 && month % 3 === 0 ? { kind: 'season', year, part: month } : null;
}

const partsOf = (day: IsoDay): readonly [number, number] => [
  Number(day.slice(0, 4)),
  Number(day.slice(5, 7)),
];

function monthPlace(day: IsoDay): CalendarPlace {
  const [year, month] = partsOf(day);
  return { kind: 'month', year, month };
}

function keyOf(place: CalendarPlace): string {
  if (place.kind === 'month') return `${place.year}-${place.month}`;
  return 'year' in place ? `${place.kind}-${place.year}-${place.part}` : place.kind;
}

const undatedKinds: readonly string[] = ['continuous', 'uncertain', 'none'];
/** Every year of four figures comes before it. */
const undated = 'x';

/** The year that it is headed by, its last month counted from that year's first, and shorter ones first. */
function sortKeyOf(place: CalendarPlace): string {
  if (!('year' in place)) return `${undated}${undatedKinds.indexOf(place.kind)}`;
  const year = String(place.year).padStart(4, '0');
  const [last, length] = lastMonthOf(place);
  return [year, String(last).padStart(2, '0'), String(length).padStart(2, '0')].join(' ');
}

function lastMonthOf(place: Extract<CalendarPlace, { year: number }>): readonly [number, number] {
  if (place.kind === 'month') return [place.month, 1];
  if (place.kind === 'season') return [place.part + 2, 3];
  const length = periodsByMonths.find(([kind]) => kind === place.kind)?.[1] ?? 12;
  return [place.part * length, length];
}

import { addDays, type IsoDay, isIsoDay } from './calendar-days.ts';
import type { Days } from './calendar-units.ts';
import type { Ambiguity, Period, Stretch } from './periods.ts';
import { shareYears } from './shared-years.ts';
import type { Bound, Claim } from './time-phrases.ts';

/**
 * Days from–to, both included. Null is open in that direction: 'innen utgangen av 2009' has no
 * `from`, 'fra høsten 2007' no `to`. Never null in both.
 */
export interface Span {
  readonly from: IsoDay | null;
  readonly to: IsoDay | null;
}

/** Whether a span is what its type promises: real days, in order, and not open at both ends. */
export function isSpan(span: Span): boolean {
  const { from, to } = span;
  if (from === null) return to !== null && isIsoDay(to);
  if (to === null) return isIsoDay(from);
  return isIsoDay(from) && isIsoDay(to) && from <= to;
}

export interface ClaimedSpans {
  readonly spans: readonly Span[];
  readonly ambiguities: readonly Ambiguity[];
}

const ambiguityOrder: readonly Ambiguity[] = [
  'season',
  'missing-year',
  'two-digit-year',
  'lone-year',
];

/**
 * The spans of all dates of a text. No spans at all where one lacks its year, because the others
 * alone would name a wrong last day. Null where a day doesn't exist, or a stretch ends before it
 * begins.
 */
export function findSpans(claims: readonly Claim[]): ClaimedSpans | null {
  const stretches = shareYears(claims.map(({ stretch }) => stretch));
  const periods = stretches.flatMap(({ first, last }) => [first, last]);
  if (!periods.every(exists)) return null;

  const ambiguities = new Set([...stretches, ...periods].flatMap((part) => part.ambiguities));
  if (periods.some(({ year }) => year?.ambiguous === true)) ambiguities.add('two-digit-year');
  const isYearMissing = periods.some(({ year }) => year === null);
  if (isYearMissing) ambiguities.add('missing-year');

  const spans = claims.map(({ bound }, index) => boundSpan(bound, daysOf(stretches[index])));
  if (!isYearMissing && !spans.every((span) => span !== null)) return null;
  return {
    spans: isYearMissing ? [] : spans.filter((span) => span !== null),
    ambiguities: ambiguityOrder.filter((reason) => ambiguities.has(reason)),
  };
}

// Twenty-eight years hold every pairing of weekday and leap day, and several a week 53.
const anyCalendar = Array.from({ length: 28 }, (_, index) => 2000 + index);

function exists({ year, daysIn }: Period): boolean {
  if (year !== null) return daysIn(year.value) !== null;
  return anyCalendar.some((anyYear) => daysIn(anyYear) !== null);
}

/** Null where a year is missing, or the end comes before the beginning. */
function daysOf(stretch: Stretch | undefined): Days | null {
  const from = stretch?.first.year && stretch.first.daysIn(stretch.first.year.value)?.from;
  const to = stretch?.last.year && stretch.last.daysIn(stretch.last.year.value)?.to;
  return from && to && from <= to ? { from, to } : null;
}

/** The days that a bound leaves of a stretch; null of none. */
export function boundSpan(bound: Bound | null, days: Days | null): Span | null {
  if (days === null) return null;
  const { from, to } = days;
  if (bound === 'by') return { from: null, to };
  if (bound === 'before') return { from: null, to: addDays(from, -1) };
  if (bound === 'from') return { from, to: null };
  if (bound === 'after') return { from: addDays(to, 1), to: null };
  return { from, to };
}

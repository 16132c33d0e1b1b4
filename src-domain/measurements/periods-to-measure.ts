import type { IsoDay } from '../timing/calendar-days.ts';
import { type IndicatorSeries, type PeriodValues, valuesOfPeriod } from './indicator-series.ts';
import { mostPeriods, nearPeriods } from './near-periods.ts';
import {
  byTime,
  countBetween,
  laterPeriod,
  type Period,
  periodOfDay,
  periodsBetween,
} from './period.ts';

/** What says which periods are to be measured. */
export interface MeasuringTime {
  readonly start: IsoDay | null;
  readonly end: IsoDay | null;
  readonly today: IsoDay;
}

/** How many periods more a person wants to see, before the first and after the last. */
export interface MorePeriods {
  readonly before: number;
  readonly after: number;
}

/**
 * The periods of an indicator that a table has rows for, with what is measured in each: from the project's
 * start, or what was measured first, until today or the project's end, or what was measured last. What was
 * measured in periods of another length, or in a year that must be mistyped, stands among them by itself.
 */
export function periodsToMeasure(
  series: IndicatorSeries,
  { start, end, today }: MeasuringTime,
  { before, after }: MorePeriods = { before: 0, after: 0 },
): readonly PeriodValues[] {
  const kind = series.indicator.period;
  const measured = series.periods.map(({ period }) => period);
  const { first, last } = measuringRange(series, { start, end, today });
  // The years end somewhere; nobody measures there.
  const from = laterPeriod(first, -before) ?? first;
  const to = laterPeriod(last, after) ?? last;
  const others = measured.filter(
    (period) => period.kind !== kind || byTime(period, from) < 0 || byTime(period, to) > 0,
  );
  return [...periodsBetween(from, to), ...others]
    .toSorted(byTime)
    .map((period: Period) => valuesOfPeriod(series, period));
}

/** The first and the last of the periods that follow each other without a gap. */
export function measuringRange(
  { indicator, periods }: IndicatorSeries,
  { start, end, today }: MeasuringTime,
): { readonly first: Period; readonly last: Period } {
  const kind = indicator.period;
  const now = periodOfDay(kind, end !== null && end < today ? end : today);
  const planned = periodOfDay(kind, start ?? today);
  const begin = countBetween(planned, now) > mostPeriods ? now : planned;
  const own = periods.flatMap(({ period }) => (period.kind === kind ? [period] : []));
  // A project that is to begin later isn't measured until then.
  const needed = byTime(now, begin) > 0 ? [begin, now] : [begin, begin];
  const near = nearPeriods([...needed, ...own].toSorted(byTime));
  return { first: near[0] ?? begin, last: near.at(-1) ?? begin };
}

import type { IsoDay } from '../timing/calendar-days.ts';
import { type IndicatorSeries, type PeriodValues, valuesOfPeriod } from './indicator-series.ts';
import { byTime, laterPeriod, type Period, periodOfDay, periodsBetween } from './period.ts';

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
 * measured in periods of another length stands among them.
 */
export function periodsToMeasure(
  series: IndicatorSeries,
  { start, end, today }: MeasuringTime,
  { before, after }: MorePeriods = { before: 0, after: 0 },
): readonly PeriodValues[] {
  const kind = series.indicator.period;
  const measured = series.periods.map(({ period }) => period);
  const own = measured.filter((period) => period.kind === kind);
  const begin = periodOfDay(kind, start ?? today);
  const now = periodOfDay(kind, end !== null && end < today ? end : today);
  const [first = begin] = [begin, ...own].toSorted(byTime);
  const last = [begin, now, ...own].toSorted(byTime).at(-1) ?? begin;
  // The years end somewhere; nobody measures there.
  const from = laterPeriod(first, -before) ?? first;
  const to = laterPeriod(last, after) ?? last;
  const others = measured.filter((period) => period.kind !== kind);
  return [...periodsBetween(from, to), ...others]
    .toSorted(byTime)
    .map((period: Period) => valuesOfPeriod(series, period));
}

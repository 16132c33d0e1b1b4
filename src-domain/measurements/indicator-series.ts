import type { Row } from '../entities/registry.ts';
import { findRow, inOrder, type Plan } from '../plan.ts';
import { targetOf } from '../target.ts';
import { byTime, type Period, periodCode, periodOfCode } from './period.ts';

/** Where something is measured: a municipality by its id, or null for all together. */
export type Place = string | null;

/** A figure of one period in one place; null is none, which isn't 0. */
export interface SeriesValue {
  readonly value: number | null;
  /** The mean of the municipalities' figures, which nobody has written. */
  readonly isComputed: boolean;
  readonly note: string;
}

export interface PeriodValues {
  readonly period: Period;
  readonly byPlace: ReadonlyMap<Place, SeriesValue>;
}

/** What has been measured of an indicator: its figures by period and place. */
export interface IndicatorSeries {
  readonly indicator: Row<'indicator'>;
  /** The project's municipalities in their order, and what else it has been measured for. */
  readonly municipalities: readonly Row<'organisation'>[];
  /** The municipalities whose mean the target is about; null where it is about no mean. */
  readonly meanOver: readonly string[] | null;
  /** In order of time; those without anything measured aren't there. */
  readonly periods: readonly PeriodValues[];
}

const nothing: SeriesValue = { value: null, isComputed: false, note: '' };

/**
 * The figures of an indicator. Where the result goal is about an average ('gjennomsnitt for begge
 * kommuner') and nobody has written a figure for all together, it is the municipalities' mean, in the
 * periods in which each of them has a figure. What stands in no readable period is left out.
 */
export function indicatorSeries(plan: Plan, indicatorId: string): IndicatorSeries | null {
  const indicator = findRow(plan, 'indicator', indicatorId);
  if (!indicator) return null;
  const own = plan.rows.measurement.filter((row) => row.indicatorId === indicatorId);
  const measuredFor = new Set(own.map(({ municipalityId }) => municipalityId));
  const municipalities = inOrder(
    plan.rows.organisation,
    ({ id, kind }) => kind === 'municipality' || measuredFor.has(id),
  );
  const meanOver = averagedOver(
    findRow(plan, 'resultGoal', indicator.resultGoalId)?.scope ?? '',
    municipalities.filter(({ kind }) => kind === 'municipality'),
  );
  const periods = [...Map.groupBy(own, ({ period }) => period)].flatMap(([code, rows]) => {
    const period = periodOfCode(code);
    return period ? [{ period, byPlace: valuesByPlace(rows, meanOver) }] : [];
  });
  periods.sort((a, b) => byTime(a.period, b.period));
  return { indicator, municipalities, meanOver, periods };
}

/** Whether an indicator says that something is done (1) or isn't (0), and no other figure. */
export const isYesOrNo = (indicator: Row<'indicator'>): boolean =>
  targetOf(indicator).kind === 'achieved';

/** The figure of a period in a place. */
export const valueIn = ({ byPlace }: PeriodValues, place: Place): SeriesValue =>
  byPlace.get(place) ?? nothing;

/** What is measured in a period; an empty one where nothing is. */
export function valuesOfPeriod({ periods }: IndicatorSeries, period: Period): PeriodValues {
  const code = periodCode(period);
  return (
    periods.find((values) => periodCode(values.period) === code) ?? { period, byPlace: new Map() }
  );
}

const average =
  /gjennomsnitt|gj\.? ?snitt|(?<!\p{L})snitt(?!\p{L})|middel(?:verdi|tall?)(?!\p{L})/iu;

/** Over which municipalities a scope averages: those that it names, else all; one alone has no mean. */
function averagedOver(
  scope: string,
  municipalities: readonly Row<'organisation'>[],
): readonly string[] | null {
  if (!average.test(scope)) return null;
  const plain = scope.toLowerCase();
  const named = municipalities.filter(
    ({ name }) => name.trim() !== '' && plain.includes(nameAlone(name)),
  );
  const over = named.length > 0 ? named : municipalities;
  return over.length < 2 ? null : over.map(({ id }) => id);
}

/** 'levanger' of 'Levanger kommune'. */
const nameAlone = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/\s+kommune$/, '');

function valuesByPlace(
  rows: readonly Row<'measurement'>[],
  meanOver: readonly string[] | null,
): ReadonlyMap<Place, SeriesValue> {
  const written = new Map<Place, SeriesValue>(
    rows.map(({ municipalityId, value, note }) => [
      municipalityId,
      { value, isComputed: false, note },
    ]),
  );
  const together = written.get(null) ?? nothing;
  const mean = together.value === null && meanOver ? meanOf(meanOver, written) : null;
  if (mean !== null) written.set(null, { ...together, value: mean, isComputed: true });
  return written;
}

function meanOf(
  places: readonly string[],
  byPlace: ReadonlyMap<Place, SeriesValue>,
): number | null {
  const values = places.flatMap((place) => byPlace.get(place)?.value ?? []);
  if (values.length < places.length) return null;
  const sum = values.reduce((all, value) => all + value, 0);
  // Ten decimals, so that the mean of 6,4 and 6,6 is 6,5 and not a little less.
  return Number((sum / values.length).toFixed(10));
}

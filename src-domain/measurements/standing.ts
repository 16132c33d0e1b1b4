import { type IndicatorSeries, type Place, type SeriesValue, valueIn } from './indicator-series.ts';
import type { Period } from './period.ts';
import {
  distanceToTarget,
  type Movement,
  movementSince,
  type TargetDistance,
} from './target-distance.ts';

/** How it is with an indicator in one place: its newest figure, held against the target and the one before. */
export interface Standing {
  readonly place: Place;
  readonly period: Period;
  readonly value: number;
  readonly isComputed: boolean;
  readonly note: string;
  readonly distance: TargetDistance;
  /** Null where there is no figure before it in a period of the same length. */
  readonly since: (Movement & { readonly period: Period }) | null;
}

/**
 * The places whose figures are held against the target: all together, where that is what the target is
 * about or what is measured; else each municipality by itself.
 */
export function judgedPlaces(series: IndicatorSeries): readonly Place[] {
  if (series.meanOver || hasValues(series, null)) return [null];
  return series.municipalities.map(({ id }) => id).filter((id) => hasValues(series, id));
}

/** The newest figures, those that are held against the target first; the others are only told. */
export function standingsOf(series: IndicatorSeries): readonly Standing[] {
  const judged = judgedPlaces(series);
  const others = [null, ...series.municipalities.map(({ id }) => id)].filter(
    (place) => !judged.includes(place),
  );
  return [...judged, ...others].flatMap((place) => {
    const standing = standingIn(series, place, judged.includes(place));
    return standing ? [standing] : [];
  });
}

/** The newest figures of the places that are held against the target, where any of them has one. */
export function judgedStandings(series: IndicatorSeries): readonly Standing[] {
  const judged = judgedPlaces(series);
  return standingsOf(series).filter(({ place }) => judged.includes(place));
}

function standingIn(series: IndicatorSeries, place: Place, isJudged: boolean): Standing | null {
  const { indicator, periods } = series;
  const [newest, ...earlier] = periods
    .flatMap((values) => {
      const figure = valueIn(values, place);
      return hasValue(figure) ? [{ period: values.period, ...figure }] : [];
    })
    .reverse();
  if (!newest) return null;
  // A year has more participants than a month: only periods of one length are held against each other.
  const before = earlier.find(({ period }) => period.kind === newest.period.kind);
  const { betterWhen } = indicator;
  return {
    place,
    ...newest,
    note: newest.note || (newest.isComputed ? commonNote(series, newest.period) : ''),
    distance: isJudged ? distanceToTarget(indicator, newest.value, betterWhen) : { kind: 'none' },
    since: before
      ? {
          ...movementSince(indicator, before.value, newest.value, betterWhen),
          period: before.period,
        }
      : null,
  };
}

/** What a mean is made of may all be noted with the same: then so is the mean. */
function commonNote({ periods, meanOver }: IndicatorSeries, period: Period): string {
  const values = periods.find((each) => each.period === period);
  const notes = new Set(
    (meanOver ?? []).map((place) => (values ? valueIn(values, place).note : '')),
  );
  const [note = ''] = notes;
  return notes.size === 1 ? note : '';
}

const hasValue = (figure: SeriesValue): figure is SeriesValue & { readonly value: number } =>
  figure.value !== null;

const hasValues = ({ periods }: IndicatorSeries, place: Place): boolean =>
  periods.some((values) => valueIn(values, place).value !== null);

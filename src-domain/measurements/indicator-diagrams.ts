import type { Diagram, Series } from '../diagrams/diagram.ts';
import type { Row } from '../entities/registry.ts';
import type { Language } from '../fields.ts';
import { shortPeriodText } from '../messages/period-text.ts';
import type { Translate } from '../messages/translate.ts';
import { targetOf } from '../target.ts';
import { type IndicatorSeries, isYesOrNo, type Place, valueIn } from './indicator-series.ts';
import { nearPeriods } from './near-periods.ts';
import { type Period, periodsBetween } from './period.ts';
import { judgedPlaces } from './standing.ts';
import { distanceToTarget, lackingToTarget } from './target-distance.ts';

/** What diagrams are said in. */
export interface DiagramWords {
  readonly language: Language;
  readonly translate: Translate;
}

/**
 * How an indicator has developed, place by place, with its target as a line across. What it was to begin with
 * stands first. A period in between that nobody has measured is there, without figures.
 */
export function developmentDiagram(series: IndicatorSeries, words: DiagramWords): Diagram {
  const { indicator } = series;
  const { translate } = words;
  const name = nameOf(indicator, translate);
  const baseline = baselineOf(indicator, words);
  const from = baseline === null ? 0 : 1;
  const labels = labelsOf(series, words);
  const measured = placesOf(series);
  const places = measured.map(
    (place): Series => ({
      name: placeName(series, place, translate),
      role: 'value',
      values: [
        ...(baseline === null ? [] : [place === null ? baseline.value : null]),
        ...valuesOf(series, place),
      ],
    }),
  );
  // A figure from before belongs to all together; where these aren't measured it stands for itself.
  const alone: readonly Series[] =
    baseline === null || measured.includes(null)
      ? []
      : [
          {
            name: translate('measurements:baseline'),
            role: 'value',
            values: [baseline.value, ...labels.map(() => null)],
          },
        ];
  return {
    kind: 'line',
    title: translate('measurements:development-title', { indicator: name }),
    description: translate('measurements:development-description', { indicator: name }),
    x: {
      kind: 'categories',
      title: periodTitle(series, translate),
      labels: [...(baseline === null ? [] : [baseline.label]), ...labels],
    },
    y: figuresOf(indicator, name),
    series: [...alone, ...places, ...limits(indicator, labels.length + from, translate)],
  };
}

/** The municipalities beside each other, period by period, held against the target where it is about each of them. */
export function besideDiagram(series: IndicatorSeries, words: DiagramWords): Diagram {
  const { indicator } = series;
  const { translate } = words;
  const name = nameOf(indicator, translate);
  const labels = labelsOf(series, words);
  return {
    kind: 'column',
    title: translate('measurements:beside-title', { indicator: name }),
    description: translate('measurements:beside-description', { indicator: name }),
    x: { kind: 'categories', title: periodTitle(series, translate), labels },
    y: figuresOf(indicator, name),
    series: [
      ...municipalitiesMeasured(series).map(
        (place): Series => ({
          name: placeName(series, place, translate),
          role: 'value',
          values: valuesOf(series, place),
        }),
      ),
      ...(judgedPlaces(series)[0] === null ? [] : limits(indicator, labels.length, translate)),
    ],
  };
}

/** How much is lacking to the target, period by period; 0 where it is reached. */
export function distanceDiagram(series: IndicatorSeries, words: DiagramWords): Diagram {
  const { indicator } = series;
  const { translate } = words;
  const name = nameOf(indicator, translate);
  const lacking = (value: number | null) =>
    lackingToTarget(distanceToTarget(indicator, value, indicator.betterWhen));
  return {
    kind: 'column',
    title: translate('measurements:distance-title', { indicator: name }),
    description: translate('measurements:distance-description', { indicator: name }),
    x: {
      kind: 'categories',
      title: periodTitle(series, translate),
      labels: labelsOf(series, words),
    },
    y: {
      kind: 'figures',
      title: translate('measurements:distance-axis'),
      unit:
        indicator.unit.trim() === '%'
          ? translate('measurements:percentage-points')
          : unitOf(indicator),
    },
    series: judgedPlaces(series).map((place) => ({
      name: placeName(series, place, translate),
      role: 'value',
      values: valuesOf(series, place).map(lacking),
    })),
  };
}

/** The diagrams that say something of an indicator: what is either done or not has none. */
export function indicatorDiagrams(
  series: IndicatorSeries,
  words: DiagramWords,
): readonly Diagram[] {
  if (!isDrawn(series)) return [];
  const { kind } = targetOf(series.indicator);
  return [
    developmentDiagram(series, words),
    ...(municipalitiesMeasured(series).length > 1 ? [besideDiagram(series, words)] : []),
    ...(kind === 'figure' || kind === 'range' ? [distanceDiagram(series, words)] : []),
  ];
}

/** Whether there are figures to draw. */
export const isDrawn = (series: IndicatorSeries): boolean =>
  !isYesOrNo(series.indicator) && placesOf(series).length > 0;

/** What a place is called where figures stand. */
export function placeName(
  { municipalities, meanOver }: IndicatorSeries,
  place: Place,
  translate: Translate,
): string {
  if (place === null) return translate(meanOver ? 'measurements:mean' : 'measurements:together');
  return municipalities.find(({ id }) => id === place)?.name ?? '';
}

/**
 * The periods from the first that is measured to the last, those of other kinds left out, and those that lie
 * so far from the others that their year must be mistyped.
 */
export function drawnPeriods(series: IndicatorSeries): readonly Period[] {
  const near = nearPeriods(measuredPeriods(series));
  const [first] = near;
  const last = near.at(-1);
  return first && last ? periodsBetween(first, last) : [];
}

const measuredPeriods = ({ indicator, periods }: IndicatorSeries): readonly Period[] =>
  periods
    .filter(({ byPlace }) => [...byPlace.values()].some(({ value }) => value !== null))
    .map(({ period }) => period)
    .filter(({ kind }) => kind === indicator.period);

/** What stands under the periods, with how many of them aren't drawn. */
function periodTitle(series: IndicatorSeries, translate: Translate): string {
  const axis = translate('measurements:period');
  const measured = measuredPeriods(series);
  const count = measured.length - nearPeriods(measured).length;
  return count === 0 ? axis : translate('diagrams:far-left-out', { axis, count });
}

const isSame = (a: Period, b: Period): boolean => a.year === b.year && a.number === b.number;

function valuesOf(series: IndicatorSeries, place: Place): readonly (number | null)[] {
  const own = series.periods.filter(({ period }) => period.kind === series.indicator.period);
  return drawnPeriods(series).map((period) => {
    const values = own.find((each) => isSame(each.period, period));
    return values ? valueIn(values, place).value : null;
  });
}

const labelsOf = (series: IndicatorSeries, { language, translate }: DiagramWords) =>
  drawnPeriods(series).map((period) => shortPeriodText(period, language, translate));

const hasFigures = (series: IndicatorSeries, place: Place): boolean =>
  valuesOf(series, place).some((value) => value !== null);

const municipalitiesMeasured = (series: IndicatorSeries): readonly string[] =>
  series.municipalities.map(({ id }) => id).filter((id) => hasFigures(series, id));

const placesOf = (series: IndicatorSeries): readonly Place[] => [
  ...municipalitiesMeasured(series),
  ...(hasFigures(series, null) ? [null] : []),
];

function limits(
  indicator: Row<'indicator'>,
  count: number,
  translate: Translate,
): readonly Series[] {
  const target = targetOf(indicator);
  const line = (key: 'target' | 'target-lower' | 'target-upper', value: number): Series => ({
    name: translate(`measurements:${key}`),
    role: 'limit',
    values: Array.from({ length: count }, () => value),
  });
  if (target.kind === 'figure') return [line('target', target.value)];
  if (target.kind !== 'range') return [];
  return [line('target-lower', target.from), line('target-upper', target.to)];
}

function baselineOf(
  { baseline, baselineTime }: Row<'indicator'>,
  { translate }: DiagramWords,
): { readonly value: number; readonly label: string } | null {
  if (baseline === null) return null;
  const time = baselineTime?.text.trim() ?? '';
  const label =
    time === ''
      ? translate('measurements:baseline')
      : translate('measurements:baseline-in', { time });
  return { value: baseline, label };
}

/** The diagram's title says what is measured, so that the axis needs the unit alone. */
function figuresOf(indicator: Row<'indicator'>, name: string): Diagram['y'] {
  const unit = unitOf(indicator);
  return { kind: 'figures', title: unit === '' ? name : '', unit };
}

const unitOf = ({ unit }: Row<'indicator'>): string => unit.trim();

const nameOf = ({ name }: Row<'indicator'>, translate: Translate): string =>
  name.trim() === '' ? translate('measurements:unnamed-indicator') : name.trim();

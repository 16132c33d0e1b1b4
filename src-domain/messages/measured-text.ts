import type { Row } from '../entities/registry.ts';
import type { Language } from '../fields.ts';
import { localesOf } from '../locales.ts';
import { isYesOrNo } from '../measurements/indicator-series.ts';
import type { Standing } from '../measurements/standing.ts';
import type { Movement, TargetDistance } from '../measurements/target-distance.ts';
import { periodText } from './period-text.ts';
import type { Translate } from './translate.ts';

type Indicator = Row<'indicator'>;

/** What figures are told with. */
export interface MeasuredWords {
  readonly indicator: Indicator;
  readonly language: Language;
  readonly translate: Translate;
}

const form = { useGrouping: 'min2', maximumFractionDigits: 6 } as const;
const formats = {
  nb: new Intl.NumberFormat(localesOf.nb, form),
  nn: new Intl.NumberFormat(localesOf.nn, form),
};
/** A mean of figures with one decimal has seldom more than two that mean anything. */
const computedForm = { useGrouping: 'min2', maximumFractionDigits: 2 } as const;
const computedFormats = {
  nb: new Intl.NumberFormat(localesOf.nb, computedForm),
  nn: new Intl.NumberFormat(localesOf.nn, computedForm),
};

/** A figure alone: '6,5', '0', 'ja'; '' where there is none. A computed one has two decimals at most. */
export function figureText(
  value: number | null,
  { indicator, language, translate }: MeasuredWords,
  isComputed = false,
): string {
  if (value === null) return '';
  if (isYesOrNo(indicator)) return translate(value === 0 ? 'measurements:no' : 'measurements:yes');
  return (isComputed ? computedFormats : formats)[language].format(value);
}

/** A figure with its unit: '6,5 %', '940 deltakere'. */
export function measuredText(value: number, words: MeasuredWords, isComputed = false): string {
  const figure = figureText(value, words, isComputed);
  const unit = isYesOrNo(words.indicator) ? '' : words.indicator.unit.trim();
  return unit === '' ? figure : `${figure}\u00a0${unit}`;
}

/** How much something differs: a percentage does so by percentage points. */
function amountText(amount: number, { indicator, language, translate }: MeasuredWords): string {
  const unit = indicator.unit.trim();
  const figure = computedFormats[language].format(amount);
  const small = figure === '0' && amount !== 0 ? formats[language].format(amount) : figure;
  if (unit === '') return small;
  return `${small}\u00a0${unit === '%' ? translate('measurements:percentage-points') : unit}`;
}

/** How far a figure is from its target, in words: '0,3 prosentpoeng over målet'; '' where nothing can be said. */
export function distanceText(distance: TargetDistance, words: MeasuredWords): string {
  const { translate } = words;
  switch (distance.kind) {
    case 'none':
      return '';
    case 'at-limit':
    case 'not-achieved':
      return translate(`measurements:${distance.kind}`);
    case 'above':
    case 'below':
      return translate(`measurements:${distance.kind}`, { amount: amountText(distance.by, words) });
    case 'reached':
      if (isYesOrNo(words.indicator)) return translate('measurements:reached-achieved');
      return distance.by
        ? translate('measurements:reached-by', { amount: amountText(distance.by, words) })
        : translate('measurements:reached');
  }
}

/** What has become of a figure: 'ned 0,4 prosentpoeng siden 1. tertial 2008, bedre'. */
export function movementText({ kind, by }: Movement, since: string, words: MeasuredWords): string {
  const { translate, indicator } = words;
  const values = { amount: amountText(Math.abs(by), words), period: since };
  if (kind === 'same') return translate('measurements:unchanged', values);
  if (isYesOrNo(indicator)) {
    return translate(by > 0 ? 'measurements:became-yes' : 'measurements:became-no', values);
  }
  const change = translate(by > 0 ? 'measurements:up' : 'measurements:down', values);
  return kind === 'other' ? change : translate(`measurements:judged-${kind}`, { change });
}

/** '6,8 % i 3. kvartal 2008, 0,3 prosentpoeng over målet; ned 0,2 prosentpoeng siden 2. kvartal 2008, bedre'. */
export function standingText(standing: Standing, words: MeasuredWords): string {
  const { language, translate } = words;
  const { value, isComputed, period, distance, since } = standing;
  const told = translate(isComputed ? 'measurements:standing-computed' : 'measurements:standing', {
    value: measuredText(value, words, isComputed),
    period: periodText(period, language, translate),
  });
  const far = distanceText(distance, words);
  const moved = since
    ? movementText(since, periodText(since.period, language, translate), words)
    : '';
  const held = far === '' ? told : `${told}, ${far}`;
  return moved === '' ? held : `${held}; ${moved}`;
}

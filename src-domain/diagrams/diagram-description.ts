import type { Language } from '../fields.ts';
import { listText } from '../messages/list-text.ts';
import type { Translate } from '../messages/translate.ts';
import type { Diagram, Series } from './diagram.ts';
import { placeNames } from './diagram-place.ts';
import { exact, valueWithUnit } from './diagram-value.ts';

/** Values as few as these are all told; of more, the highest, the lowest and the last. */
const mostTold = 3;

/**
 * What a diagram says, for those who can't see it: what it shows, from where to where, and for each series
 * its highest, lowest and last value and how that stands to the target.
 */
export function diagramDescription(
  diagram: Diagram,
  language: Language,
  translate: Translate,
): string {
  const telling: Telling = { diagram, places: placeNames(diagram), language, translate };
  const limits = diagram.series.filter(({ role }) => role === 'limit');
  const values = diagram.series.filter(({ role }) => role === 'value');
  return [
    diagram.description.trim(),
    reachText(telling),
    // Days that others are held against change from place to place, and say nothing alone.
    ...(diagram.y.kind === 'days' ? [] : limits.map((limit) => seriesText(telling, limit, []))),
    ...values.map((series) => seriesText(telling, series, limits)),
  ]
    .filter((text) => text !== '')
    .map((text) => (/[.!?…]$/.test(text) ? text : `${text}.`))
    .join(' ');
}

interface Telling {
  readonly diagram: Diagram;
  readonly places: readonly string[];
  readonly language: Language;
  readonly translate: Translate;
}

function reachText({ diagram, places, language, translate }: Telling): string {
  const kind = translate(`diagrams:kind-${diagram.kind}`);
  const [first] = places;
  const last = places.at(-1);
  if (first === undefined || last === undefined) return translate('diagrams:reach-none', { kind });
  if (places.length <= mostTold) {
    return translate('diagrams:reach-few', { kind, places: listText(places, language) });
  }
  return translate('diagrams:reach', { kind, first, last, places: places.length });
}

interface Told {
  readonly value: number;
  readonly place: string;
  readonly index: number;
}

function seriesText(telling: Telling, series: Series, limits: readonly Series[]): string {
  const { places, translate } = telling;
  const told = series.values.flatMap((value, index): readonly Told[] =>
    value === null ? [] : [{ value, place: places[index] ?? '', index }],
  );
  const last = told.at(-1);
  const { name } = series;
  if (!last) return translate('diagrams:series-empty', { name });
  const { value, place } = texts(telling, last);
  const isEven = told.every((each) => each.value === last.value);
  if (isEven && series.role === 'limit') {
    return name.includes(value) ? name : translate('diagrams:limit', { name, value });
  }
  const distance = limits.flatMap((limit) => distanceText(telling, last, limit)).join(', ');
  const end = distance === '' ? '' : `, ${distance}`;
  if (told.length > mostTold && isEven) {
    return `${translate('diagrams:series-even', { name, value })}${end}`;
  }
  if (told.length <= mostTold) {
    const each = told.map((one) => translate('diagrams:value-at', texts(telling, one))).join(', ');
    return `${translate('diagrams:series-few', { name, values: each })}${end}`;
  }
  const highest = texts(telling, extreme(told, 1));
  const lowest = texts(telling, extreme(told, -1));
  const key = telling.diagram.y.kind === 'days' ? 'diagrams:series-days' : 'diagrams:series';
  const values = {
    name,
    highest: highest.value,
    highestPlace: highest.place,
    lowest: lowest.value,
    lowestPlace: lowest.place,
    last: value,
    lastPlace: place,
  };
  return `${translate(key, values)}${end}`;
}

const texts = ({ diagram, language }: Telling, { value, place }: Told) => ({
  value: valueWithUnit(value, diagram.y, language),
  place,
});

/** The first of the highest values, or of the lowest. */
const extreme = (told: readonly Told[], sign: 1 | -1): Told =>
  told.reduce((best, each) => ((each.value - best.value) * sign > 0 ? each : best));

function distanceText(
  telling: Telling,
  { value, index }: Told,
  { name, values }: Series,
): readonly string[] {
  const { diagram, translate } = telling;
  const limit = values[index] ?? null;
  if (limit === null) return [];
  const distance = exact(value - limit);
  if (distance === 0) return [translate('diagrams:at-limit', { limit: name })];
  if (diagram.y.kind === 'days') {
    const key = distance > 0 ? 'diagrams:days-after' : 'diagrams:days-before';
    return [translate(key, { count: Math.abs(distance), limit: name })];
  }
  const key = distance > 0 ? 'diagrams:above' : 'diagrams:below';
  return [translate(key, { distance: sizeText(telling, Math.abs(distance)), limit: name })];
}

/** From 6 % to 7 % is one percentage point, not one per cent. */
function sizeText({ diagram: { y }, language, translate }: Telling, size: number): string {
  if (y.kind !== 'figures' || !percent.has(y.unit.toLowerCase())) {
    return valueWithUnit(size, y, language);
  }
  return valueWithUnit(size, { ...y, unit: translate('diagrams:percentage-points') }, language);
}

const percent: ReadonlySet<string> = new Set(['%', 'prosent']);

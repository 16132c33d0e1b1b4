import { plainHeading } from '../clipboard/column-names.ts';
import { findByName, type NamedChoice } from '../clipboard/read-name.ts';
import { type DecimalMark, isReadTwoWays, readNumber } from '../clipboard/read-number.ts';
import { readYesNo } from '../clipboard/read-yes-no.ts';
import type { Row } from '../entities/registry.ts';
import { findRow, inOrder, type Plan } from '../plan.ts';
import { type Decimals, decimalsOf } from './decimals.ts';
import { isYesOrNo, type Place } from './indicator-series.ts';
import { type MeasuredPlace, placeKey } from './measured.ts';
import { periodCode } from './period.ts';
import { type PeriodReason, readPeriod } from './read-period.ts';

/** A figure of a table, as it is understood. */
export interface ReadFigure extends MeasuredPlace {
  /** The table's line, counted from 1. */
  readonly line: number;
  /** As it stands in the table. */
  readonly written: string;
  /** Null where the table says a note alone. */
  readonly value: number | null;
  /** '' where the table says none. */
  readonly note: string;
}

/** Why something of a table isn't understood. */
export type FigureReason =
  | PeriodReason
  | 'no-headings'
  | 'unknown-column'
  | 'beside-values'
  | 'no-indicator'
  | 'unknown-indicator'
  | 'several-indicators'
  | 'unknown-municipality'
  | 'no-number'
  | 'two-readings'
  | 'no-yes-or-no'
  | 'twice';

/** A text of a table that isn't understood, where it stands, and why. */
export interface FigureFault {
  readonly line: number;
  readonly text: string;
  readonly reason: FigureReason;
}

/** What is understood of a table of figures. What is blank is no figure, and leaves what stands alone. */
export interface ReadTable {
  readonly figures: readonly ReadFigure[];
  readonly faults: readonly FigureFault[];
  readonly blankCount: number;
  readonly decimals: Decimals;
}

type Column =
  | { readonly kind: 'indicator' | 'municipality' | 'period' | 'note' | 'value' | 'nothing' }
  /** The figures of one place, or of one period, stand under its name. */
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'at'; readonly text: string };

const headings: ReadonlyMap<string, 'indicator' | 'municipality' | 'period' | 'value' | 'note'> =
  new Map([
    ...['måltall', 'måltal', 'indikator', 'indikatorer'].map(
      (name) => [name, 'indicator'] as const,
    ),
    ...['kommune', 'kommunar', 'kommuner', 'sted', 'stad'].map(
      (name) => [name, 'municipality'] as const,
    ),
    ...[
      'periode',
      'tid',
      'tidspunkt',
      'tidsrom',
      'måned',
      'månad',
      'kvartal',
      'tertial',
      'halvår',
      'år',
    ].map((name) => [name, 'period'] as const),
    ...['verdi', 'tall', 'tal', 'måling', 'resultat'].map((name) => [name, 'value'] as const),
    ...['merknad', 'merknader', 'merknadar', 'kommentar', 'notat'].map(
      (name) => [name, 'note'] as const,
    ),
  ]);

const together = 'together';
const togetherNames: readonly string[] = [
  ...['samla', 'alle', 'begge', 'alle kommuner', 'alle kommunar', 'begge kommuner'],
  ...['begge kommunar', 'i alt', 'totalt', 'til sammen', 'til saman'],
];

/**
 * Reads a table of figures with headings: a figure on each line (måltall; kommune; periode; verdi; merknad),
 * or a column for each municipality (periode; Levanger; Verdal) or each period (kommune; 2007; 2008). What
 * no column says is the indicator given, and all municipalities together. Where nothing in the table settles
 * what begins decimals, a figure like '4.567' is understood only when a person has said it.
 */
export function readMeasurements(
  plan: Plan,
  table: readonly (readonly string[])[],
  indicatorId: string | null,
  chosenMark: DecimalMark | null = null,
): ReadTable {
  const places = namedPlaces(plan);
  const head = table.findIndex((texts) => texts.some((text) => text.trim() !== ''));
  const columns = (table[head] ?? []).map((text) => columnOf(text, places));
  const line = head + 1;
  if (!isUnderstood(table[head] ?? [], columns)) {
    const text = (table[head] ?? []).join('; ');
    return {
      figures: [],
      faults: [{ line, text, reason: 'no-headings' }],
      blankCount: 0,
      decimals: decimalsOf([], chosenMark),
    };
  }
  const hasValues = columns.some(({ kind }) => kind === 'value');
  const unread = (table[head] ?? []).flatMap((text, at): readonly FigureFault[] => {
    const kind = columns[at]?.kind;
    if (kind === 'nothing')
      return text.trim() === '' ? [] : [{ line, text, reason: 'unknown-column' }];
    const holdsFigures = kind === 'place' || kind === 'at';
    return hasValues && holdsFigures ? [{ line, text, reason: 'beside-values' }] : [];
  });
  const given = table.slice(head + 1).flatMap((texts, at) => {
    if (texts.every((text) => text.trim() === '')) return [];
    return columns.flatMap((column, place): readonly Given[] => {
      const holdsFigure = hasValues
        ? column.kind === 'value'
        : column.kind === 'place' || column.kind === 'at';
      return holdsFigure ? [{ columns, texts, column, place, line: line + at + 1 }] : [];
    });
  });
  const decimals = decimalsOf(given.map(figureText), chosenMark);
  const indicators = inOrder(plan.rows.indicator).map(({ id, name }) => ({ id, name }));
  const reader = { plan, places, indicators, indicatorId, mark: decimals.mark };
  const read = given.map((cell) => readCell(reader, cell));
  const { figures, twice } = once(
    read.flatMap((cell) => (cell.kind === 'figure' ? cell.figure : [])),
  );
  const faults = read.flatMap((cell) => (cell.kind === 'fault' ? cell.fault : []));
  return {
    figures,
    faults: [...unread, ...faults, ...twice].toSorted((a, b) => a.line - b.line),
    blankCount: read.filter(({ kind }) => kind === 'blank').length,
    decimals,
  };
}

/**
 * There is a period, on each line or over the columns, and something under which figures stand. A figure
 * among the headings is none, so that the first line is a line as the others.
 */
function isUnderstood(texts: readonly string[], columns: readonly Column[]): boolean {
  const has = (kind: Column['kind']) => columns.some((column) => column.kind === kind);
  if (texts.some((text, at) => columns[at]?.kind === 'nothing' && isFigure(text))) return false;
  return has('at') || (has('period') && (has('value') || has('place')));
}

function isFigure(text: string): boolean {
  const reading = readNumber(text);
  return reading.kind === 'value' && reading.value !== null;
}

function columnOf(text: string, places: readonly NamedChoice[]): Column {
  const named = headings.get(plainHeading(text));
  if (named) return { kind: named };
  const [place, another] = findByName(text, places);
  if (place && !another) return { kind: 'place', place: placeOfChoice(place.id) };
  const isPeriod = readPeriod(text, null).kind === 'value';
  return isPeriod ? { kind: 'at', text } : { kind: 'nothing' };
}

const placeOfChoice = (id: string): Place => (id === together ? null : id);

interface Reader {
  readonly plan: Plan;
  readonly places: readonly NamedChoice[];
  readonly indicators: readonly NamedChoice[];
  readonly indicatorId: string | null;
  readonly mark: DecimalMark | null;
}

function namedPlaces(plan: Plan): readonly NamedChoice[] {
  const municipalities = inOrder(plan.rows.organisation, ({ kind }) => kind === 'municipality');
  return [
    ...municipalities.map(({ id, name, abbreviation }) => ({
      id,
      name,
      synonyms: [...otherNames(name), ...(abbreviation === null ? [] : [abbreviation])],
    })),
    { id: together, name: 'samlet', synonyms: togetherNames },
  ];
}

/** A municipality is called with and without the word. */
const otherNames = (name: string): readonly string[] => {
  const alone = name.trim().replace(/\s+kommune$/i, '');
  return [alone, `${alone} kommune`];
};

type Cell =
  | { readonly kind: 'figure'; readonly figure: ReadFigure }
  | { readonly kind: 'fault'; readonly fault: FigureFault }
  | { readonly kind: 'blank' };

interface Given {
  readonly columns: readonly Column[];
  readonly texts: readonly string[];
  readonly column: Column;
  readonly place: number;
  readonly line: number;
}

const figureText = ({ texts, place }: Given): string => texts[place]?.trim() ?? '';

function readCell(reader: Reader, given: Given): Cell {
  const { columns, texts, column, line } = given;
  const textOf = (kind: Column['kind']) =>
    texts[columns.findIndex((each) => each.kind === kind)]?.trim() ?? '';
  const text = figureText(given);
  const note = textOf('note');
  // A note beside columns of several figures is about those that there are.
  if (text === '' && (note === '' || column.kind !== 'value')) return { kind: 'blank' };
  const fault = (reason: FigureReason, said: string): Cell => ({
    kind: 'fault',
    fault: { line, text: said, reason },
  });
  const indicator = readIndicator(reader, textOf('indicator'));
  if (typeof indicator === 'string') return fault(indicator, textOf('indicator'));
  const municipality =
    column.kind === 'place' ? column.place : readPlace(reader, textOf('municipality'));
  if (municipality === undefined) return fault('unknown-municipality', textOf('municipality'));
  const writtenPeriod = column.kind === 'at' ? column.text : textOf('period');
  const period = readPeriod(writtenPeriod, indicator.period);
  if (period.kind === 'unreadable') return fault(period.reason, writtenPeriod);
  const value = text === '' ? null : readValue(text, indicator, reader.mark);
  if (typeof value === 'string') return fault(value, text);
  const measured = {
    indicatorId: indicator.id,
    municipalityId: municipality,
    period: periodCode(period.value),
  };
  return { kind: 'figure', figure: { ...measured, line, written: text, value, note } };
}

function readIndicator(
  { plan, indicators, indicatorId }: Reader,
  text: string,
): Row<'indicator'> | FigureReason {
  const [found, another] = text === '' ? [] : findByName(text, indicators);
  if (another) return 'several-indicators';
  const id = text === '' ? indicatorId : (found?.id ?? null);
  return findRow(plan, 'indicator', id) ?? (text === '' ? 'no-indicator' : 'unknown-indicator');
}

/** Where no municipality is named it is all together; undefined where none is so called. */
function readPlace({ places }: Reader, text: string): Place | undefined {
  if (text === '') return null;
  const [found, another] = findByName(text, places);
  return found && !another ? placeOfChoice(found.id) : undefined;
}

/** What is either done or not is 1 or 0. */
function readValue(
  text: string,
  indicator: Row<'indicator'>,
  mark: DecimalMark | null,
): number | FigureReason {
  if (isYesOrNo(indicator)) {
    const answer = readYesNo(text);
    return answer.kind === 'value' ? Number(answer.value) : 'no-yes-or-no';
  }
  if (mark === null && isReadTwoWays(text)) return 'two-readings';
  const reading = readNumber(text, mark ?? 'comma');
  return reading.kind === 'value' && reading.value !== null ? reading.value : 'no-number';
}

/** What the table says twice the same way is one; of two that differ nobody knows which is right. */
function once(figures: readonly ReadFigure[]): {
  readonly figures: readonly ReadFigure[];
  readonly twice: readonly FigureFault[];
} {
  const groups = [...Map.groupBy(figures, placeKey).values()].map((group) => ({
    group,
    one: oneOf(group),
  }));
  return {
    figures: groups.flatMap(({ one }) => one ?? []),
    twice: groups
      .filter(({ one }) => one === null)
      .flatMap(({ group }) =>
        group.map(({ line, period }): FigureFault => ({ line, text: period, reason: 'twice' })),
      ),
  };
}

function oneOf(group: readonly ReadFigure[]): ReadFigure | null {
  const measured = group.filter(({ value }) => value !== null);
  const [one] = measured.length > 0 ? measured : group;
  const notes = new Set(group.flatMap(({ note }) => (note === '' ? [] : [note])));
  const [note = ''] = notes;
  const agrees = notes.size < 2 && measured.every(({ value }) => value === one?.value);
  return one && agrees ? { ...one, note } : null;
}

import { readNumber } from './clipboard/read-number.ts';
import { type Reading, readable } from './clipboard/reading.ts';
import type { Comparison, TargetFields } from './target.ts';

/** Why a text is no target: it has no figure, both a range and a comparison, one end of a range, or more than is understood. */
export type TargetReason = 'no-figure' | 'range-compared' | 'range-open' | 'not-understood';

const spaces = /[\s\u00a0\u2007-\u200a\u202f]+/gu;
const dashes = /[\u2010-\u2015\u2212]/g;
const digits = String.raw`\d+(?:[ .,']\d+)*`;
const figure = String.raw`(?:(?:kr\.?|nok) ?)?[+-]? ?${digits}(?:,-)?`;
const currency = /^(kr|nok)\.?(?= ?[+-]? ?\d)/i;

/** Longer words first, since some begin others. */
const comparisons: readonly (readonly [RegExp, Comparison])[] = [
  [/^(?:<=|=<|≤|høyst|høgst|maksimalt|maksimum|maks\.?|inntil|opptil|opp til)/i, '<='],
  [/^(?:ikke|ikkje) (?:over|mer enn|meir enn|flere enn|fleire enn)/i, '<='],
  [/^(?:>=|=>|≥|minst|minimum|min\.)/i, '>='],
  [/^(?:ikke|ikkje) (?:under|mindre enn|færre enn)/i, '>='],
  [/^(?:<|under|mindre enn|færre enn|lavere enn|lågare enn)/i, '<'],
  [/^(?:>|over|mer enn|meir enn|flere enn|fleire enn|høyere enn|høgare enn)/i, '>'],
  [/^(?:=|lik)/i, '='],
];

/** What stands after a figure and compares it ('50 eller flere ansatte'). */
const comparedAfter: readonly (readonly [RegExp, Comparison])[] = [
  [/^(?:\+|eller (?:mer|meir|flere|fleire|høyere|høgare|over)(?!\p{L}))/iu, '>='],
  [/^eller (?:mindre|færre|lavere|lågare|under)(?!\p{L})/iu, '<='],
];

const achieved = /^(?:gjennomført|oppnådd|oppnått|nådd|innført)\.?$/i;
const beforeRange = /^(?:mellom|fra|frå)(?= )/i;
const unitForm = /^(?!(?:og|eller|til)(?!\p{L}))[\p{L}%‰°€$£§][^\n]*$/iu;

const none: TargetFields = { unit: '', operator: null, target: null, targetTo: null };

/**
 * Reads a target as people write it: '< 6,5 %', 'minst 4,5 poeng', '900–1000 ansatte', 'mellom 900 og
 * 1000', 'kr 500,-', 'gjennomført'. What `targetText` writes is read as what it was written from. Nothing
 * written is no target.
 */
export function readTarget(text: string): Reading<TargetFields, TargetReason> {
  const spaced = text.normalize('NFC').replace(spaces, ' ').trim();
  const reading = readPlain(spaced.replace(dashes, '-'));
  if (reading.kind === 'unreadable') return reading;
  const { unit } = reading.value;
  const asWritten = spaced.slice(spaced.length - unit.length);
  const isLast = asWritten.replace(dashes, '-') === unit;
  return readable({ ...reading.value, unit: isLast ? asWritten : unit });
}

/** Reads a text with one form of spaces and dashes. */
function readPlain(written: string): Reading<TargetFields, TargetReason> {
  if (written === '') return readable(none);
  if (achieved.test(written)) return readable({ ...none, operator: 'achieved' });
  const { comparison, rest } = comparedFirst(written);
  const isBetween = beforeRange.test(rest);
  const figures = rest.replace(beforeRange, '').trim();
  const range = readRange(figures, isBetween);
  if (range) return comparison ? refused('range-compared') : ranged(range);
  if (isBetween) return refused(/\d/.test(figures) ? 'range-open' : 'no-figure');
  return readFigure(figures, comparison);
}

function readFigure(
  text: string,
  comparison: Comparison | null,
): Reading<TargetFields, TargetReason> {
  const [taken] = new RegExp(`^${figure}`, 'i').exec(text) ?? [];
  if (taken === undefined) return refused(/\d/.test(text) ? 'not-understood' : 'no-figure');
  const value = figureOf(taken);
  const rest = text.slice(taken.length).trim();
  if (/^(?:[–—-]|til)$/i.test(rest)) return refused('range-open');
  const [pattern, after] = comparedAfter.find(([each]) => each.test(rest)) ?? [];
  const unit = pattern ? rest.replace(pattern, '').trim() : rest;
  const isUnderstood = value !== null && isUnit(unit) && !(comparison && after);
  if (!isUnderstood) return refused('not-understood');
  return readable({
    unit: unit || currencyOf(taken),
    operator: comparison ?? after ?? '=',
    target: value,
    targetTo: null,
  });
}

interface Range {
  readonly from: number;
  readonly to: number;
  readonly unit: string;
}

/** Two figures with a dash or 'til' between them, 'og' too after 'mellom'; the unit may stand after both. */
function readRange(text: string, isBetween: boolean): Range | null {
  const between = isBetween ? '-|(?:til|og)(?= )' : '-|til(?= )';
  const pattern = new RegExp(
    `^(${figure})(?: ?([^\\d\\s-]+))?? ?(?:${between}) ?(${figure})(.*)$`,
    'i',
  );
  const [, first = '', firstUnit = '', second = '', rest = ''] = pattern.exec(text) ?? [];
  const [from, to] = [figureOf(first), figureOf(second)];
  const unit = rest.trim();
  const isRange = from !== null && to !== null && isUnit(unit);
  if (!isRange || (firstUnit !== '' && firstUnit !== unit)) return null;
  return { from, to, unit: unit || currencyOf(first) || currencyOf(second) };
}

function ranged({ from, to, unit }: Range): Reading<TargetFields, never> {
  if (from === to) return readable({ unit, operator: '=', target: from, targetTo: null });
  const [target, targetTo] = from < to ? [from, to] : [to, from];
  return readable({ unit, operator: 'between', target, targetTo });
}

function comparedFirst(text: string): {
  readonly comparison: Comparison | null;
  readonly rest: string;
} {
  for (const [pattern, comparison] of comparisons) {
    const [taken] = pattern.exec(text) ?? [];
    const rest = text.slice(taken?.length ?? 0);
    // A word must end where it ends: 'overalt' doesn't begin with 'over'.
    const isWhole = taken !== undefined && !(/\p{L}$/u.test(taken) && /^\p{L}/u.test(rest));
    if (isWhole) return { comparison, rest: rest.trim() };
  }
  return { comparison: null, rest: text };
}

function figureOf(text: string): number | null {
  const reading = readNumber(text);
  return reading.kind === 'value' ? reading.value : null;
}

const currencyOf = (text: string): string =>
  currency.exec(text)?.[1]?.toLowerCase() ?? (text.endsWith(',-') ? 'kr' : '');

const isUnit = (text: string): boolean => text === '' || unitForm.test(text);

const refused = (reason: TargetReason): Reading<never, TargetReason> => ({
  kind: 'unreadable',
  reason,
});

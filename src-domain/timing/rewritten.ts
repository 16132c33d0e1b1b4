import type { Language } from '../fields.ts';
import { capitalised } from '../messages/capitalised.ts';
import { type IsoDay, weekdayOf, weekOf } from './calendar-days.ts';
import {
  monthNames,
  ordinalNames,
  seasonNames,
  shortMonthNames,
  threeLetterMonthNames,
  weekdayNames,
} from './calendar-names.ts';
import { unitsInYear } from './calendar-units.ts';
import {
  monthsByName,
  ordinalsByName,
  seasonsByName,
  weekdaysByName,
} from './norwegian-calendar.ts';
import type { Period, Place } from './periods.ts';
import type { PlacedToken } from './tokens.ts';

/** A date of a text, and the first day of what it shall say instead of what it says. */
export interface Redated {
  readonly period: Period;
  readonly firstDay: IsoDay;
}

/** A text and its tokens, and which of them are years. */
export interface PlacedText {
  readonly text: string;
  readonly tokens: readonly PlacedToken[];
  readonly yearsAt: ReadonlySet<number>;
}

interface Manner {
  /** Whether days and months in figures have two digits: '01.09.2009'. */
  readonly padded: boolean;
  /** Whether a winter has both its years: 'Vinter 07/08'. */
  readonly bothYears: boolean;
}

const manners: readonly Manner[] = [
  { padded: false, bothYears: false },
  { padded: false, bothYears: true },
  { padded: true, bothYears: false },
];

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The text with other dates in the manner that they are written, in several ways: what none of the dates
 * needs to have changed stands to the letter. Whether a way is right is told by reading it.
 */
export function rewritten(
  placed: PlacedText,
  dates: readonly Redated[],
  language: Language,
): readonly string[] {
  const isPadded = placed.tokens.some(
    ({ token }, at) => /^0[0-9]$/.test(token) && !placed.yearsAt.has(at),
  );
  return manners
    .filter(({ padded }) => padded || !isPadded)
    .flatMap((manner) => {
      const edits = dates.flatMap((date) => editsOf(date, placed, language, manner));
      return edited(placed.text, edits) ?? [];
    });
}

/** Null where two dates that share a word want different ones. */
function edited(text: string, edits: readonly Edit[]): string | null {
  let rest = text;
  let before: Edit | null = null;
  for (const edit of edits.toSorted((a, b) => b.start - a.start)) {
    if (before !== null && edit.end > before.start) {
      if (edit.start === before.start && edit.text === before.text) continue;
      return null;
    }
    rest = rest.slice(0, edit.start) + edit.text + rest.slice(edit.end);
    before = edit;
  }
  return rest;
}

function editsOf(
  date: Redated,
  placed: PlacedText,
  language: Language,
  { padded, bothYears }: Manner,
): readonly Edit[] {
  const { period, firstDay } = date;
  const ofPlaces = period.places.flatMap(({ part, at }) => {
    const token = placed.tokens[at];
    if (token === undefined || part === 'year-after') return [];
    if (part === 'month' && monthsByName.has(token.token))
      return monthNameEdit(placed, at, token, monthOf(firstDay)) ?? [];
    const word = wordOf(part, token.token, date, language, padded);
    return word === null ? [] : [inCaseOf(placed.text, token, word)];
  });
  return [...ofPlaces, ...yearEdits(date, placed.tokens, bothYears)];
}

/** Null where the word stands as it is. */
function wordOf(
  part: Exclude<Place['part'], 'year-after'>,
  token: string,
  { period, firstDay: day }: Redated,
  language: Language,
  padded: boolean,
): string | null {
  if (part === 'day') return figure(token, Number(day.slice(8)), padded);
  if (part === 'month') return figure(token, monthOf(day), padded);
  if (part === 'week') return figure(token, weekOf(day).week, padded);
  if (part === 'weekday') {
    const weekday = weekdayOf(day);
    if (weekdaysByName.get(token) === weekday) return null;
    return weekdayNames[language][weekday - 1] ?? null;
  }
  if (part === 'season') {
    const firstMonth = monthOf(day);
    if (seasonsByName.get(token) === firstMonth) return null;
    const [indefinite, definite] = seasonNames[language].get(firstMonth) ?? [];
    return (token.endsWith('en') ? definite : indefinite) ?? null;
  }
  const count = unitsInYear(period.whole);
  const ordinal = Math.floor(((monthOf(day) - 1) * count) / 12) + 1;
  const named = ordinalsByName.get(token);
  if (named === undefined) return figure(token, ordinal, false);
  return (named === -1 ? count : named) === ordinal ? null : (ordinalNames[ordinal - 1] ?? null);
}

function figure(token: string, value: number, padded: boolean): string | null {
  if (Number(token) === value) return null;
  return String(value).padStart(padded ? 2 : 1, '0');
}

function monthOf(day: IsoDay): number {
  return Number(day.slice(5, 7));
}

/** A month's full stop goes away with its abbreviation: 'Sept. 07' and 'Mai 07'. */
function monthNameEdit(
  { text, tokens }: PlacedText,
  at: number,
  token: PlacedToken,
  month: number,
): Edit | null {
  if (monthsByName.get(token.token) === month) return null;
  const dot = tokens[at + 1];
  const isDotted = dot?.token === '.' && dot.start === token.end;
  const names = monthNamesLike(token.token, isDotted, tokens[at + 1]?.token === '-');
  const name = names[month - 1] ?? '';
  const edit = inCaseOf(text, token, name);
  if (!isDotted || name !== monthNames[month - 1]) return edit;
  const isTight = /^[\p{L}0-9]/u.test(text.slice(dot.end));
  return { ...edit, end: dot.end, text: `${edit.text}${isTight ? ' ' : ''}` };
}

function monthNamesLike(
  token: string,
  isDotted: boolean,
  isBeforeDash: boolean,
): readonly string[] {
  if (monthNames.includes(token) && !isDotted) return monthNames;
  const isShort = shortMonthNames.includes(token);
  const isThree = threeLetterMonthNames.includes(token);
  return isThree && (!isShort || (isBeforeDash && !isDotted))
    ? threeLetterMonthNames
    : shortMonthNames;
}

function yearEdits(
  { period, firstDay }: Redated,
  tokens: readonly PlacedToken[],
  bothYears: boolean,
): readonly Edit[] {
  const token = period.year === null ? undefined : tokens[period.year.at];
  if (token === undefined) return [];
  const year = period.whole === 'week' ? weekOf(firstDay).year : Number(firstDay.slice(0, 4));
  const inFigures = (value: number) => String(value).slice(-token.token.length);
  const placeAfter = period.places.find(({ part }) => part === 'year-after');
  const after = placeAfter && tokens[placeAfter.at];
  const isWinter = period.whole === 'season' && monthOf(firstDay) === 12;
  const first: Edit = { start: token.start, end: token.end, text: inFigures(year) };
  if (after === undefined) {
    if (!bothYears || !isWinter) return [first];
    return [{ ...first, text: `${first.text}/${String(year + 1).slice(-2)}` }];
  }
  if (!isWinter) return [{ ...first, end: after.end }];
  const second = String(year + 1).slice(-after.token.length);
  return [first, { start: after.start, end: after.end, text: second }];
}

/** The word with its letters as large or small as those of the word that it replaces. */
function inCaseOf(text: string, { start, end }: PlacedToken, word: string): Edit {
  const old = text.slice(start, end);
  const [initial = ''] = old;
  const isUpper = (part: string) => part !== part.toLowerCase() && part === part.toUpperCase();
  if (isUpper(old) && old.length > 1) return { start, end, text: word.toUpperCase() };
  return { start, end, text: isUpper(initial) ? capitalised(word) : word };
}

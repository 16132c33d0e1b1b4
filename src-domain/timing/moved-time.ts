import type { Language } from '../fields.ts';
import { capitalised } from '../messages/capitalised.ts';
import { addDays, dayNumber, type IsoDay } from './calendar-days.ts';
import { hasDateWords, languageOf } from './calendar-names.ts';
import {
  type CalendarUnit,
  type Days,
  daysLater,
  daysOf,
  meanDays,
  nearestUnits,
  unitOfDays,
  unitsLater,
} from './calendar-units.ts';
import type { Period, Stretch } from './periods.ts';
import { type PlacedText, type Redated, rewritten } from './rewritten.ts';
import { shareYears } from './shared-years.ts';
import { boundSpan, type Span } from './spans.ts';
import { type Bound, findTimePhrase } from './time-phrases.ts';
import { readTiming, timingOf, type WrittenTime } from './timing.ts';
import { placeTokens, readTokens } from './tokens.ts';
import { writtenDays } from './written-days.ts';

/**
 * A time after one of its spans (as `readTiming` counts them) is moved by about so many days: by whole units
 * of what is written. The text follows in the manner that it is written, and the other spans stay to the
 * letter; reading the result gives exactly the moved spans. Where the words can't follow, new ones are
 * written from the days. The language is that of words that are the same in both ('vår'). Unchanged where
 * there is no such span, or it would leave the calendar. Never throws.
 */
export function movedTime(
  written: WrittenTime,
  spanIndex: number,
  days: number,
  language: Language = 'nb',
): WrittenTime {
  const movable = findMovable(written, spanIndex);
  if (movable === null || !staysInCalendar(movable.span, days)) return written;
  const steps = nearestUnits(movable.firstDay, movable.unit, days);
  return steppedTime(written, spanIndex, steps, language);
}

/** The same, moved by so many of its own units. */
export function steppedTime(
  written: WrittenTime,
  spanIndex: number,
  steps: number,
  language: Language = 'nb',
): WrittenTime {
  const movable = findMovable(written, spanIndex);
  if (movable === null || steps === 0 || !Number.isInteger(steps)) return written;
  if (!staysInCalendar(movable.span, steps * meanDays(movable.unit))) return written;
  return movable.phrase === null
    ? movedDays(written, spanIndex, movable, steps, language)
    : movedPhrase(written, spanIndex, movable.phrase, steps, language);
}

/** What one step of a span is; null where there is no such span. */
export function moveUnit(written: WrittenTime, spanIndex: number): CalendarUnit | null {
  return findMovable(written, spanIndex)?.unit ?? null;
}

/** A span that can be moved, and the first day of the unit that it is counted from. */
interface Movable {
  readonly span: Span;
  readonly unit: CalendarUnit;
  readonly firstDay: IsoDay;
  /** The words that say it, which follow; null where only its days are known. */
  readonly phrase: Phrase | null;
}

interface Phrase {
  readonly placed: PlacedText;
  readonly bound: Bound | null;
  readonly stretch: Stretch;
}

function findMovable(written: WrittenTime, spanIndex: number): Movable | null {
  const span = readTiming(written).spans[spanIndex];
  if (span === undefined) return null;
  const phrase = saysItself(written) ? findPhrase(written.text, spanIndex) : null;
  const unit = phrase && sharedUnit(phrase.stretch);
  const firstDay = phrase && wholeOf(phrase.stretch.first)?.from;
  if (unit && firstDay) return { span, unit, firstDay, phrase };
  const { from, to } = span;
  const end = from ?? to;
  if (end === null) return null;
  const ofDays = from === null || to === null ? 'day' : unitOfDays({ from, to });
  return { span, unit: ofDays, firstDay: end, phrase: null };
}

/** Whether a time has the days that its text says. */
function saysItself({ text, spans }: WrittenTime): boolean {
  return spans === null || sameSpans(timingOf(text).spans, spans);
}

function findPhrase(text: string, spanIndex: number): Phrase | null {
  const tokens = placeTokens(text);
  const claims = tokens && findTimePhrase(tokens.map(({ token }) => token))?.claims;
  if (!tokens || !claims) return null;
  const stretches = shareYears(claims.map(({ stretch }) => stretch));
  const claim = claims[spanIndex];
  const stretch = stretches[spanIndex];
  if (claim === undefined || stretch === undefined) return null;
  const periods = stretches.flatMap(({ first, last }) => [first, last]);
  const yearsAt = new Set(periods.flatMap(({ year }) => year?.at ?? []));
  return { placed: { text, tokens, yearsAt }, bound: claim.bound, stretch };
}

/** Null where the ends of a stretch are of different units: 'mars 2008–2009'. */
function sharedUnit({ first, last }: Stretch): CalendarUnit | null {
  return first.whole === last.whole ? first.whole : null;
}

function wholeOf({ year, wholeIn }: Period): Days | null {
  return year && wholeIn(year.value);
}

const leastDayNumber = dayNumber('0010-01-01');
const mostDayNumber = dayNumber('9990-12-31');

function staysInCalendar({ from, to }: Span, days: number): boolean {
  return [from, to].every((day) => {
    const moved = day === null ? leastDayNumber : dayNumber(day) + days;
    return moved >= leastDayNumber && moved <= mostDayNumber;
  });
}

function movedPhrase(
  written: WrittenTime,
  spanIndex: number,
  { placed, bound, stretch }: Phrase,
  steps: number,
  language: Language,
): WrittenTime {
  const first = redated(stretch.first, steps);
  const last = redated(stretch.last, steps);
  const days: Days = { from: daysSaid(first).from, to: daysSaid(last).to };
  const moved = boundSpan(bound, days);
  if (moved === null) return written;
  const spans = readTiming(written).spans.with(spanIndex, moved);
  const ownLanguage = languageOf(readTokens(written.text), language);
  const dates = stretch.first === stretch.last ? [last] : [first, last];
  const texts = [
    ...rewritten(placed, dates, ownLanguage),
    ...newTexts(written, spans, ownLanguage),
  ];
  const text = texts.find((candidate) => says(candidate, spans, written));
  if (text === undefined) return { text: texts.at(-1) ?? written.text, spans };
  return { text, spans: written.spans === null ? null : spans };
}

function redated(period: Period, steps: number): Redated {
  const firstDay = wholeOf(period)?.from ?? '';
  return { period, firstDay: unitsLater(firstDay, period.whole, steps) };
}

function daysSaid({ period, firstDay }: Redated): Days {
  return period.narrow(daysOf(firstDay, period.whole));
}

/** Days that a person has set: the words stay where they name no date, and else new ones say the days. */
function movedDays(
  written: WrittenTime,
  spanIndex: number,
  { span, unit }: Movable,
  steps: number,
  language: Language,
): WrittenTime {
  const spans = readTiming(written).spans.with(spanIndex, spanLater(span, unit, steps));
  if (!namesDate(written.text)) return { text: written.text, spans };
  const ownLanguage = languageOf(readTokens(written.text), language);
  const texts = newTexts(written, spans, ownLanguage);
  const text = texts.find((candidate) => says(candidate, spans, written));
  return text === undefined ? { text: texts[0] ?? written.text, spans } : { text, spans: null };
}

function spanLater({ from, to }: Span, unit: CalendarUnit, steps: number): Span {
  if (from !== null && to !== null) return daysLater({ from, to }, unit, steps);
  return { from: from && addDays(from, steps), to: to && addDays(to, steps) };
}

function namesDate(text: string): boolean {
  const { kind } = timingOf(text);
  if (kind === 'days') return true;
  return (kind === 'unknown' || kind === 'continuous') && hasDateWords(readTokens(text));
}

/** Whether a text has just these days, and leaves nothing open that the one before it doesn't. */
function says(text: string, spans: readonly Span[], before: WrittenTime): boolean {
  const read = timingOf(text);
  const known = timingOf(before.text).ambiguities;
  return (
    read.kind === readTiming(before).kind &&
    sameSpans(read.spans, spans) &&
    read.ambiguities.every((ambiguity) => known.includes(ambiguity))
  );
}

function sameSpans(some: readonly Span[], others: readonly Span[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ from, to }, index) => others[index]?.from === from && others[index].to === to)
  );
}

const continuous: Readonly<Record<Language, string>> = { nb: 'kontinuerlig', nn: 'kontinuerleg' };

function newTexts(
  written: WrittenTime,
  spans: readonly Span[],
  language: Language,
): readonly string[] {
  const isContinuous = readTiming(written).kind === 'continuous';
  const isCapital = /^\s*\p{Lu}/u.test(written.text);
  return writtenDays(spans, language).map((days) => {
    const text = isContinuous ? `${continuous[language]} ${days}` : days;
    return isCapital ? capitalised(text) : text;
  });
}

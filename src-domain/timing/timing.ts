import type { IsoDay } from './calendar-days.ts';
import { isEvent } from './events.ts';
import type { Ambiguity } from './periods.ts';
import { findSpans, type Span } from './spans.ts';
import { findTimePhrase } from './time-phrases.ts';
import { isBlank, readTokens } from './tokens.ts';

// What a Timing is made of comes along with it.
export type { Ambiguity, Span };

/**
 * What a text says about time. Finer kinds (day, month, season, …) would add nothing that its spans
 * don't show, and a text of several dates would need several of them.
 * - `none`: nothing is written
 * - `days`: dates, as spans; without spans only where a year is missing, or a person took them away
 * - `continuous`: all along; with spans where the text says from when to when
 * - `event`: when something has happened, which no calendar knows
 * - `unknown`: something else, or days that don't exist
 */
export type TimingKind = 'none' | 'days' | 'continuous' | 'event' | 'unknown';

/** What a row keeps: the text as written, and the days that a person has set (null: as the text says). */
export interface WrittenTime {
  readonly text: string;
  readonly spans: readonly Span[] | null;
}

/** A written time as understood; plain JSON. */
export interface Timing {
  /** As written, to the letter. */
  readonly text: string;
  readonly kind: TimingKind;
  /** In the order written; each is a deadline of its own. */
  readonly spans: readonly Span[];
  /** First day of all spans; null where there is none, or one is open backwards. */
  readonly earliest: IsoDay | null;
  /** Last day of all spans; null where there is none, or one is open forwards. */
  readonly latest: IsoDay | null;
  /** Whether the text can be read in another way: `ambiguities` isn't empty. */
  readonly ambiguous: boolean;
  readonly ambiguities: readonly Ambiguity[];
}

/** The timing of a row. Days that a person has set win over the text and are never ambiguous. */
export function readTiming(written: WrittenTime | null): Timing {
  const fromText = timingOf(written?.text ?? '');
  const set = written?.spans ?? null;
  if (set === null) return fromText;
  const isDated = set.length > 0 && fromText.kind !== 'continuous';
  return timing(fromText.text, isDated ? 'days' : fromText.kind, set, []);
}

// Reading is slow, and the same few times stand all over a plan. What was read is kept frozen: the same
// text always means the same, so that nobody sees whether it was kept.
const kept = new Map<string, Timing>();
const mostKept = 5000;
const longestKept = 200;

/**
 * Reads a time as Norwegian project plans write it, in bokmål or nynorsk: the whole text or nothing
 * of it. Date forms are Språkrådet's and ISO 8601's; a year of two digits is 2000–2069 or 1970–1999.
 * Never throws.
 */
export function timingOf(text: string): Timing {
  const known = kept.get(text);
  if (known) return known;
  const read = frozen(readText(text));
  if (kept.size >= mostKept) kept.clear();
  if (text.length <= longestKept) kept.set(text, read);
  return read;
}

function frozen(read: Timing): Timing {
  for (const span of read.spans) Object.freeze(span);
  Object.freeze(read.spans);
  Object.freeze(read.ambiguities);
  return Object.freeze(read);
}

function readText(text: string): Timing {
  const tokens = readTokens(text);
  if (tokens.length === 0) return timing(text, isBlank(text) ? 'none' : 'unknown', [], []);
  const phrase = findTimePhrase(tokens);
  const found = phrase && findSpans(phrase.claims);
  if (phrase === null || found === null) {
    return timing(text, isEvent(tokens) ? 'event' : 'unknown', [], []);
  }
  return timing(text, phrase.continuous ? 'continuous' : 'days', found.spans, found.ambiguities);
}

function timing(
  text: string,
  kind: TimingKind,
  spans: readonly Span[],
  ambiguities: readonly Ambiguity[],
): Timing {
  const earliest = outermost(
    spans.map(({ from }) => from),
    (day, than) => day < than,
  );
  const latest = outermost(
    spans.map(({ to }) => to),
    (day, than) => day > than,
  );
  return { text, kind, spans, earliest, latest, ambiguous: ambiguities.length > 0, ambiguities };
}

function outermost(
  days: readonly (IsoDay | null)[],
  isFurther: (day: IsoDay, than: IsoDay) => boolean,
): IsoDay | null {
  return days.reduce((best, day) => {
    if (best === null || day === null) return null;
    return isFurther(day, best) ? day : best;
  }, days[0] ?? null);
}

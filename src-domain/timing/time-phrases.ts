import { dates } from './date-phrases.ts';
import { oneOfNeighbours } from './neighbours.ts';
import { isAlone, type Stretch } from './periods.ts';
import {
  build,
  choice,
  mark,
  number,
  optional,
  type Rule,
  repeated,
  says,
  sequence,
  without,
} from './rules.ts';
import { listSign, untilWords } from './series.ts';
import type { Token } from './tokens.ts';

/** How days are bound to a stretch: up to its last, up to before it, from its first, after its last. */
export type Bound = 'by' | 'before' | 'from' | 'after';

/** One date of a text, and how it is bound to it: null is within it. */
export interface Claim {
  readonly bound: Bound | null;
  readonly stretch: Stretch;
}

export interface TimePhrase {
  readonly continuous: boolean;
  readonly claims: readonly Claim[];
}

/**
 * Words that don't change which days are meant, and may stand before any date. 'ca.' is here: the
 * text says itself that it is approximate, and nobody would read another month in it.
 */
const fillers = repeated(
  says(
    ...['i', 'på', 'om', 'den', 'ved', 'både', 'per', 'per.', 'pr', 'pr.', 'hele', 'heile'],
    ...['i løpet av', 'løpet av', 'i laupet av', 'ila', 'ila.', 'i.l.a.', 'gjennom', 'månedene'],
    ...['månadene', 'ca', 'ca.', 'cirka', 'omtrent', 'omkring', 'rundt', 'om lag', 'kring'],
    ...['frist', 'frist:', 'tidsfrist', 'tidsfrist:', 'ferdig', 'ferdig:'],
  ),
  5,
);

const continuousPhrase = sequence(
  says(
    ...['kontinuerlig', 'kontinuerleg', 'fortløpende', 'fortløpande', 'løpende', 'løpande'],
    ...['hele tiden', 'hele tida', 'heile tida', 'hele perioden', 'i hele perioden'],
    ...['gjennom hele perioden', 'heile perioden', 'i heile perioden', 'gjennom heile perioden'],
    ...['hele prosjektperioden', 'i hele prosjektperioden', 'gjennom hele prosjektperioden'],
    ...['heile prosjektperioden', 'i heile prosjektperioden', 'gjennom heile prosjektperioden'],
  ),
  // 'hele perioden 2007–2009' is a stretch of years like any other.
  without(number(4)),
);

// Up to the end is the same whichever part of it 'slutten' means, so a year may follow here.
const endWords = says('utgangen av', 'utløpet av', 'slutten av', 'ultimo');

const byWords = choice(
  says(
    ...['innen', 'innan', 'senest', 'seinest', 'seinast', 'senest innen', 'seinast innan'],
    ...['innen senest', 'ikke senere enn', 'ikkje seinare enn'],
  ),
  untilWords,
);

const fromWords = says(
  ...['fra', 'frå', 'fra og med', 'frå og med', 'fom', 'fom.', 'f.o.m', 'f.o.m.', 'tidligst'],
  ...['tidlegast', 'ikke før', 'ikkje før'],
);

const boundWords: Rule<Bound> = choice(
  build(sequence(byWords, fillers, optional(endWords)), (): Bound => 'by'),
  build(sequence(says('før'), fillers, endWords), (): Bound => 'by'),
  build(fromWords, (): Bound => 'from'),
  build(says('før'), (): Bound => 'before'),
  build(says('etter'), (): Bound => 'after'),
);

interface Until {
  readonly dash: boolean;
  readonly dates: readonly Stretch[];
}

const until: Rule<Until> = choice(
  build(sequence(mark('-'), fillers, dates), ([, , found]) => ({ dash: true, dates: found })),
  build(sequence(untilWords, fillers, optional(endWords), dates), ([, , , found]) => ({
    dash: false,
    dates: found,
  })),
);

/** Dates, of which the last may go on to another: 'mars–mai 2008', 'høsten 2007 til våren 2008'. */
const range: Rule<readonly Stretch[]> = build(sequence(dates, optional(until)), ([left, right]) => {
  if (right === null) return left;
  const start = left.at(-1);
  const [end, ...after] = right.dates;
  if (start === undefined || end === undefined || !isAlone(start) || !isAlone(end))
    return undefined;
  return [...left.slice(0, -1), joined(start, end, right.dash), ...after];
});

function joined(start: Stretch, end: Stretch, dash: boolean): Stretch {
  const loneYear =
    dash && end.last.unit === 'year' && start.first.unit !== 'year' && start.first.year !== null;
  const ambiguities: Stretch['ambiguities'] = loneYear ? ['lone-year'] : [];
  return { first: start.first, last: end.last, ambiguities, afterSlash: start.afterSlash };
}

/** 'mellom 1. og 15. mars 2008', 'mellom mars og mai 2008'. */
const between: Rule<readonly Stretch[]> = build(
  sequence(says('mellom'), dates, optional(sequence(says('og'), dates))),
  ([, left, more]) => {
    const [start, end, ...rest] = [...left, ...(more?.[1] ?? [])];
    if (start === undefined || end === undefined || rest.length > 0) return undefined;
    return isAlone(start) && isAlone(end) ? [joined(start, end, false)] : undefined;
  },
);

const onwards = says(
  ...['utover', 'fremover', 'framover', 'og utover', 'og fremover', 'og framover', 'og videre'],
  ...['og vidare', 'og frametter'],
);

const item: Rule<readonly Claim[]> = build(
  sequence(fillers, optional(boundWords), fillers, choice(between, range), optional(onwards)),
  ([, bound, , stretches, open]) => {
    const [first, ...more] = stretches;
    if (first === undefined) return undefined;
    if (open === null) return claim(bound, first, more);
    const canBeOpen = more.length === 0 && isAlone(first) && (bound === null || bound === 'from');
    return canBeOpen ? [{ bound: 'from', stretch: first }] : undefined;
  },
);

function claim(bound: Bound | null, first: Stretch, more: readonly Stretch[]): readonly Claim[] {
  // 'fra mars til mai' is closed; 'fra mars' alone is open.
  const isClosed = bound === 'from' && !isAlone(first);
  const rest = more.map((stretch): Claim => ({ bound: null, stretch }));
  return [{ bound: isClosed ? null : bound, stretch: first }, ...rest];
}

const list: Rule<readonly Claim[]> = build(
  sequence(item, repeated(sequence(listSign, item), Number.POSITIVE_INFINITY)),
  ([first, more]) => {
    const listed = [
      first,
      ...more.map(([sign, item]) => (sign === 'slash' ? slashed(item) : item)),
    ];
    const claims = joinNeighbours(listed.flat().map(markLoneYear));
    return isBoundCarriedOn(claims) ? undefined : claims;
  },
);

function slashed([first, ...more]: readonly Claim[]): readonly Claim[] {
  if (first === undefined) return more;
  return [{ ...first, stretch: { ...first.stretch, afterSlash: true } }, ...more];
}

/** 'mai/juni 08' is one time, bound as its first: some time from the one's beginning to the other's end. */
function joinNeighbours(claims: readonly Claim[]): readonly Claim[] {
  const chains: Claim[][] = [];
  for (const claim of claims) {
    const isNext = claim.stretch.afterSlash && claim.bound === null;
    if (isNext && chains.length > 0) chains.at(-1)?.push(claim);
    else chains.push([claim]);
  }
  return chains.flatMap((chain) => {
    const one = chain.length > 1 && oneOfNeighbours(chain.map(({ stretch }) => stretch));
    return one ? [{ bound: chain[0]?.bound ?? null, stretch: one }] : chain;
  });
}

/**
 * 'før mars 2008 og mai 2008' may mean before both, so it isn't read. After 'innen' the last day,
 * which is what counts, is the same both ways.
 */
function isBoundCarriedOn(claims: readonly Claim[]): boolean {
  return claims.some(({ bound }, index) => {
    const next = claims[index + 1];
    return bound !== null && bound !== 'by' && next !== undefined && next.bound === null;
  });
}

function markLoneYear(claim: Claim, index: number, claims: readonly Claim[]): Claim {
  const { bound, stretch } = claim;
  const before = claims[index - 1]?.stretch.last;
  const isYear = bound === null && isAlone(stretch) && stretch.last.unit === 'year';
  if (!isYear || before === undefined || before.unit === 'year' || before.year === null)
    return claim;
  return { bound, stretch: { ...stretch, ambiguities: ['lone-year'] } };
}

const comma = optional(mark(','));
const continuousPhrases = sequence(
  continuousPhrase,
  repeated(sequence(comma, continuousPhrase), 2),
);

const timePhrase: Rule<TimePhrase> = choice(
  build(
    sequence(continuousPhrases, optional(sequence(comma, list))),
    ([, within]): TimePhrase => ({ continuous: true, claims: within?.[1] ?? [] }),
  ),
  build(
    sequence(list, optional(sequence(comma, continuousPhrases))),
    ([claims, after]): TimePhrase => ({ continuous: after !== null, claims }),
  ),
);

/** The whole text by the grammar, or null: a text is never read in part. */
export function findTimePhrase(tokens: readonly Token[]): TimePhrase | null {
  const match = timePhrase(tokens, 0);
  return match !== null && match.next === tokens.length ? match.value : null;
}

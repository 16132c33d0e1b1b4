import type { EntityName } from './entities/registry.ts';
import type { Translate } from './messages/translate.ts';
import type { Plan } from './plan.ts';
import { rowName } from './row-name.ts';
import { buildSearchIndex, type SearchIndex } from './search/search-index.ts';
import { folded, type Word, wordsOf, writtenLength } from './search/words.ts';

/** A row that has all words of a search. */
export interface SearchHit {
  readonly entity: EntityName;
  readonly id: string;
  /** The field that fits best. */
  readonly field: string;
  /** What the row is called; empty where it has no name. */
  readonly name: string;
  /** What stands in the field, or the part of it around the first word that was found. */
  readonly excerpt: string;
  /** Which parts of the excerpt were searched for: from, and up to but not including. */
  readonly matched: readonly (readonly [start: number, end: number])[];
  readonly score: number;
}

/**
 * Searches all that people wrote in a plan. Every word must begin a word of the row, in whichever field;
 * 'å' is found as 'aa', 'ø' as 'o' and 'æ' as 'ae' too. At most `limit` hits, the best: whole words
 * before beginnings, spelt as written before spelt otherwise, what a row is called before what stands in
 * it. Hits of a kind stand together, the kind with the best hit first.
 */
export function searchPlan(
  plan: Plan,
  query: string,
  limit: number,
  translate?: Translate,
): readonly SearchHit[] {
  const sought = wordsOf(query).map(({ text }) => text);
  if (sought.length === 0) return [];
  const index = indexOf(plan);
  const best = findRows(index, sought, limit);
  const kinds = [...new Set(best.map(({ row }) => index.rows[row]?.entity))];
  return kinds.flatMap((kind) =>
    best.flatMap(({ row, writing, score }) => {
      const place = index.rows[row];
      const written = index.writings[writing];
      if (!place || !written || place.entity !== kind) return [];
      const name = rowName(plan, place.entity, place.id, translate) ?? '';
      return [{ ...place, field: written.field, name, ...excerptOf(written.text, sought), score }];
    }),
  );
}

// A plan is a value, so its index is too: keeping it changes nothing but the time it takes.
const indexes = new WeakMap<Plan, SearchIndex>();

function indexOf(plan: Plan): SearchIndex {
  const known = indexes.get(plan);
  if (known) return known;
  const index = buildSearchIndex(plan);
  indexes.set(plan, index);
  return index;
}

interface FoundRow {
  readonly row: number;
  readonly score: number;
  /** The writing that fits best. */
  readonly writing: number;
}

/** The best rows that have all words, best first, equals in the plan's order. */
function findRows(
  index: SearchIndex,
  sought: readonly string[],
  limit: number,
): readonly FoundRow[] {
  const fits = sought.map((word) => fitsOf(index, word));
  const found: FoundRow[] = [];
  for (let row = 0; row < index.rows.length; row += 1) {
    const best = fitOfAll(fits, row);
    if (best) found.push(best);
  }
  return found.sort((a, b) => b.score - a.score).slice(0, limit);
}

/** Null where a word is nowhere in the row. */
function fitOfAll(fits: readonly Fits[], row: number): FoundRow | null {
  let score = 0;
  let highest = 0;
  let writing = 0;
  for (const { scores, writings } of fits) {
    const ofWord = scores[row] ?? 0;
    if (ofWord === 0) return null;
    score += ofWord;
    if (ofWord > highest) {
      highest = ofWord;
      writing = writings[row] ?? 0;
    }
  }
  return { row, score, writing };
}

/** How well one word fits each row, 0 for not at all, and in which writing best. */
interface Fits {
  readonly scores: Uint8Array;
  readonly writings: Uint32Array;
}

const points = { begins: 1, spelt: 2, whole: 4, named: 8 };

function fitsOf({ rows, words, writings: written }: SearchIndex, sought: string): Fits {
  const scores = new Uint8Array(rows.length);
  const writings = new Uint32Array(rows.length);
  const form = folded(sought);
  for (let place = firstPlace(words, form); place < words.length; place += 1) {
    const word = words[place];
    if (!word?.folded.startsWith(form)) break;
    const fit =
      points.begins +
      (word.text.startsWith(sought) ? points.spelt : 0) +
      (word.folded === form ? points.whole : 0);
    for (const writing of word.writings) {
      const { row = 0, isName = false } = written[writing] ?? {};
      const score = fit + (isName ? points.named : 0);
      if ((scores[row] ?? 0) >= score) continue;
      scores[row] = score;
      writings[row] = writing;
    }
  }
  return { scores, writings };
}

/** Where in words ordered by their folded forms those that begin with a form would begin. */
function firstPlace(words: SearchIndex['words'], form: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.folded ?? '') < form) low = middle + 1;
    else high = middle;
  }
  return low;
}

const longestExcerpt = 160;
const lead = 40;

function excerptOf(
  text: string,
  sought: readonly string[],
): Pick<SearchHit, 'excerpt' | 'matched'> {
  const forms = sought.map(folded);
  const words = wordsOf(text);
  const found = words.flatMap((word) => matchedPart(text, word, forms));
  const first = found[0]?.[0] ?? 0;
  const isWhole = text.length <= longestExcerpt;
  const from = isWhole || first <= lead ? 0 : startOfWord(words, first - lead);
  const to = isWhole ? text.length : endOfWord(words, from + longestExcerpt, text.length);
  const ahead = from > 0 ? '… ' : '';
  const shift = ahead.length - from;
  return {
    // Line breaks become blanks of the same length, so that the places hold.
    excerpt: `${ahead}${text.slice(from, to).replaceAll(/\s/g, ' ')}${to < text.length ? ' …' : ''}`,
    matched: found
      .filter(([start, end]) => start >= from && end <= to)
      .map(([start, end]) => [start + shift, end + shift]),
  };
}

/** The part of a word that is the longest of the forms that begin it. */
function matchedPart(
  text: string,
  { text: word, start, end }: Word,
  forms: readonly string[],
): readonly (readonly [number, number])[] {
  const form = folded(word);
  const longest = Math.max(...forms.map((each) => (form.startsWith(each) ? each.length : 0)));
  return longest === 0 ? [] : [[start, start + writtenLength(text.slice(start, end), longest)]];
}

const startOfWord = (words: readonly Word[], from: number): number =>
  words.find(({ start }) => start >= from)?.start ?? from;

const endOfWord = (words: readonly Word[], to: number, length: number): number =>
  to >= length ? length : (words.findLast(({ end }) => end <= to)?.end ?? to);

import { type Transaction, updateOf } from '../../../src-domain/change.ts';
import { findRow, type Plan } from '../../../src-domain/plan.ts';
import { madeId, madeMeasureId } from '../../fixtures/made-plan.ts';

/** The sub-project that is handed out. */
export const handedOutId = madeId(10, 0);

/** What is counted in a plan, and the two measures that each count stands in. */
const places = {
  edits: [0, 1],
  merges: [10, 11],
  /** In a milestone of the sub-project that is handed out. */
  returns: [50, 51],
} as const;

export type Counted = keyof typeof places;

/** How far each count has come. */
export type Numbers = Readonly<Record<Counted, number>>;

const counted = Object.keys(places) as Counted[];

const numbersBy = (find: (each: Counted) => number) =>
  Object.fromEntries(counted.map((each) => [each, find(each)])) as Numbers;

export const noNumbers: Numbers = numbersBy(() => 0);

export const higherOf = (a: Numbers, b: Numbers): Numbers =>
  numbersBy((each) => Math.max(a[each], b[each]));

/** What is counted further in `expected` than in `found`. */
export const missingIn = (found: Numbers, expected: Numbers): readonly string[] =>
  counted
    .filter((each) => found[each] < expected[each])
    .map((each) => `${each}: ${expected[each]} was acknowledged, ${found[each]} is there`);

/** The numbers that a plan holds. Throws where a transaction is there by half. */
export const numbersIn = (plan: Plan): Numbers => numbersBy((each) => numberIn(plan, each));

/** How far one count has come. Throws where a transaction is there by half. */
export function numberIn(plan: Plan, each: Counted): number {
  const [first, second] = rowsOf(plan, each);
  const texts = [first.text, second.text, second.time?.text ?? ''];
  const [number = 0, ...others] = texts.map((text) => (/^\d+$/.test(text) ? Number(text) : 0));
  if (others.some((other) => other !== number)) throw new Error(`Half: ${texts.join(', ')}`);
  return number;
}

/** The transaction that counts on, in two rows at once. */
export function countingOn(plan: Plan, each: Counted): Transaction {
  const [first, second] = rowsOf(plan, each);
  const text = String(numberIn(plan, each) + 1);
  const changes = [
    updateOf('measure', first, { text }),
    updateOf('measure', second, { text, time: { text, spans: null } }),
  ];
  return { label: `${each} ${text}`, changes };
}

/** What a history lacks of the transactions that came to these numbers, or has twice. */
export const gapsIn = (labels: readonly string[], numbers: Numbers): readonly string[] =>
  counted.flatMap((each) => {
    const found = labels.filter((label) => label.startsWith(`${each} `));
    const expected = Array.from({ length: numbers[each] }, (_, at) => `${each} ${at + 1}`);
    const isWhole = found.join() === expected.join();
    return isWhole ? [] : [`the history of ${each} has ${found.length} of ${expected.length}`];
  });

function rowsOf(plan: Plan, each: Counted) {
  const [first, second] = places[each].map((place) =>
    findRow(plan, 'measure', madeMeasureId(place)),
  );
  if (!first || !second) throw new Error(`The plan has no measures for ${each}`);
  return [first, second] as const;
}

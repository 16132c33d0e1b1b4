import fc from 'fast-check';
import { expect, it } from 'vitest';
import { movedTime, moveUnit, steppedTime } from '../../../src-domain/timing/moved-time.ts';
import { isSpan } from '../../../src-domain/timing/spans.ts';
import { readTiming, timingOf, type WrittenTime } from '../../../src-domain/timing/timing.ts';
import { anyPhrase, anyText, datedPhrase, neighbours } from './phrases.ts';

const sign = fc.constantFrom(' og ', ', ', '/', ' samt ', '; ', ' – ', ' ');
const joined = fc
  .tuple(fc.array(fc.oneof(anyPhrase, datedPhrase), { minLength: 1, maxLength: 4 }), sign)
  .map(([texts, between]) => texts.join(between));
const neighbourTexts = neighbours.map(({ text }) => text);
const day = fc.integer({ min: 0, max: 40_000 }).map((number) => new Date(number * 86_400_000));
const setSpan = fc.tuple(day, fc.nat(800), fc.nat(5)).map(([from, length, open]) => ({
  from: open === 0 ? null : from.toISOString().slice(0, 10),
  to: open === 1 ? null : new Date(+from + length * 86_400_000).toISOString().slice(0, 10),
}));
const anyTime: fc.Arbitrary<WrittenTime> = fc.record({
  text: fc.oneof(anyText, joined, neighbourTexts),
  spans: fc.oneof(
    fc.constant(null),
    fc.constant(null),
    fc.array(setSpan, { minLength: 1, maxLength: 3 }),
  ),
});

it('any time moves whole units, its other spans stay, and nothing is left open that was not', () => {
  fc.assert(
    fc.property(anyTime, fc.nat(3), fc.integer({ min: -30, max: 30 }), (written, index, steps) => {
      const before = readTiming(written);
      const moved = steppedTime(written, index, steps);
      const after = readTiming(moved);
      if (steps === 0 || moveUnit(written, index) === null) {
        expect(moved).toBe(written);
        return;
      }
      expect(after.kind).toBe(before.kind);
      expect(after.spans.every(isSpan)).toBe(true);
      expect(after.spans.with(index, before.spans[index] ?? { from: null, to: null })).toEqual(
        before.spans,
      );
      const [was, is] = [before.spans[index], after.spans[index]];
      for (const end of ['from', 'to'] as const) {
        const [earlier, later] = steps > 0 ? [was, is] : [is, was];
        expect(earlier?.[end] === null).toBe(later?.[end] === null);
        if (earlier?.[end]) expect(earlier[end] < (later?.[end] ?? '')).toBe(true);
      }
      expect(before.ambiguities).toEqual(expect.arrayContaining([...after.ambiguities]));
    }),
    { numRuns: 500 },
  );
});

it('neighbours with slashes between them are moved as one, and what is written is read as that', () => {
  fc.assert(
    fc.property(neighbours, fc.integer({ min: -2000, max: 2000 }), ({ text }, days) => {
      const moved = movedTime({ text, spans: null }, 0, days);
      const { spans, kind, ambiguities } = readTiming(moved);
      expect({ kind, ambiguities, count: spans.length }).toEqual({
        ...{ kind: 'days', ambiguities: [], count: 1 },
      });
      const first = spans[0]?.from ?? '';
      if (first >= '1970' && first < '2150') expect(moved.spans).toBeNull();
    }),
    { numRuns: 300 },
  );
});

it('moving there and back gives the same days', () => {
  fc.assert(
    fc.property(
      fc.oneof(anyPhrase, joined, neighbourTexts),
      fc.integer({ min: -30, max: 30 }),
      (text, steps) => {
        const written = { text, spans: null };
        const back = steppedTime(steppedTime(written, 0, steps), 0, -steps);
        const unit = moveUnit(written, 0);
        fc.pre(unit === moveUnit(steppedTime(written, 0, steps), 0));
        expect(readTiming(back).spans).toEqual(timingOf(text).spans);
      },
    ),
    { numRuns: 500 },
  );
});

const months = ['Januar', 'februar', 'MARS', 'April', 'mai', 'Juni', 'juli', 'desember'];
const regularForms: readonly ((year: string, n: number) => string)[] = [
  (year, n) => `${months[n % months.length]} ${year}`,
  (year, n) => `innen ${months[n % months.length]} ${year}`,
  (year, n) => `før ${months[n % months.length]} ${year}`,
  (year, n) => `Primo ${months[n % months.length]} ${year}`,
  (year, n) => `  ${1 + (n % 28)}.  ${months[n % months.length]}\u00A0${year}.`,
  (year, n) => `${1 + (n % 28)}. mai ${year} og juni ${year}`,
  (year, n) => `${1 + (n % 28)}/${1 + (n % 12)}-${year}`,
  (year, n) => `i løpet av ${['Våren', 'sommeren', 'HØSTEN'][n % 3]} ${year}`,
  (year, n) => `${['hausten', 'SOMMAREN', 'sommaren'][n % 3]} ${year}`,
  (year, n) => `${1 + (n % 4)}. kvartal ${year}`,
  (year, n) => `Q${1 + (n % 4)} ${year}`,
  (year, n) => `${['første', 'Andre'][n % 2]} halvår av ${year}`,
  (year, n) => `${1 + (n % 3)}. tertial ${year}`,
  (year, n) => `uke ${2 + (n % 50)} ${year}`,
  (year) => `utgangen av ${year}`,
  (year) => `${year}-03-01`,
  (year, n) => `mars ${year} – ${months[n % months.length]} 2068`,
];
const regular = fc
  .tuple(fc.constantFrom(...regularForms), fc.integer({ min: 2005, max: 2040 }), fc.nat(1000))
  .map(([form, year, n]) => form(String(year), n));

it('moving there and back gives the text back to the letter, where its units are regular', () => {
  fc.assert(
    fc.property(regular, fc.integer({ min: -20, max: 20 }), (text, steps) => {
      const language = /haust|sommar/i.test(text) ? 'nn' : 'nb';
      const there = steppedTime({ text, spans: null }, 0, steps, language);
      expect(steppedTime(there, 0, -steps, language)).toEqual({ text, spans: null });
    }),
    { numRuns: 500 },
  );
});

it('never throws, whatever it is given', () => {
  fc.assert(
    fc.property(anyTime, fc.integer(), fc.double(), (written, index, days) => {
      movedTime(written, index, days);
      steppedTime(written, 0, days);
      movedTime(written, 0, days);
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textLines } from '../../../src-domain/drawing/text-lines.ts';

/** Each letter is as wide as one. */
const inLetters = (text: string, widest: number) =>
  textLines(text, widest, (part) => [...part].length);

test.each([
  ['', 10, []],
  ['   ', 10, []],
  ['Prosjektgruppe', 20, ['Prosjektgruppe']],
  ['Pleie- og omsorg Levanger', 12, ['Pleie- og', 'omsorg', 'Levanger']],
  ['felles  for\nbegge kommuner', 12, ['felles for', 'begge', 'kommuner']],
  ['Varaordfører/leder', 14, ['Varaordfører/', 'leder']],
  ['kvalitetsvurderingssystem', 10, ['kvalitetsv', 'urderingss', 'ystem']],
  ['en kvalitetsvurdering', 10, ['en', 'kvalitetsv', 'urdering']],
])('«%s» within %d', (text, widest, lines) => {
  expect(inLetters(text, widest)).toEqual(lines);
});

test('no line is too wide, and no letter is lost', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.integer({ min: 8, max: 40 }),
      (text, widest) => {
        const lines = textLines(text, widest, (part) => part.length);
        const letters = (all: string) => all.replace(/\s/g, '');
        expect(letters(lines.join(''))).toBe(letters(text));
        const single = (line: string) => [...new Intl.Segmenter('nb').segment(line)].length === 1;
        expect(lines.filter((line) => line.length > widest && !single(line))).toEqual([]);
      },
    ),
  );
});

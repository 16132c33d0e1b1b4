import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textDifference } from '../../src-domain/text-difference.ts';

test('what was put in and taken out is told word by word', () => {
  expect(textDifference('Kurs for ledere i mars', 'Kurs for alle ledere i april')).toEqual([
    { kind: 'same', text: 'Kurs for ' },
    { kind: 'added', text: 'alle ' },
    { kind: 'same', text: 'ledere i ' },
    { kind: 'removed', text: 'mars' },
    { kind: 'added', text: 'april' },
  ]);
});

test('texts with nothing in common are not held against each other', () => {
  expect(textDifference('Kurs', 'Samling')).toBeNull();
  expect(textDifference('', 'Samling')).toBeNull();
  expect(textDifference('ord '.repeat(3000), 'ord '.repeat(3000))).toBeNull();
});

test('both texts can be read out of the difference', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c', 'dd', '\n\n'))
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = textDifference(before, after);
      if (!pieces) return;
      const without = (kind: string) =>
        pieces
          .filter((piece) => piece.kind !== kind)
          .map((piece) => piece.text)
          .join('');
      expect(without('added')).toBe(before);
      expect(without('removed')).toBe(after);
    }),
  );
});

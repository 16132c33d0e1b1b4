import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guarded, unguarded } from '../../../src-domain/measurements/csv-guard.ts';

test.for([
  ['=1+1', "'=1+1"],
  ["=cmd|'/C calc'!A1", "'=cmd|'/C calc'!A1"],
  ['+47 74 04 82 00', "'+47 74 04 82 00"],
  ['-2+3', "'-2+3"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['＝1', "'＝1"],
  [' =1', "' =1"],
  ["'=1", "''=1"],
  ['-', "'-"],
  ['-3,5', '-3,5'],
  ['-3', '-3'],
  ['Levanger', 'Levanger'],
  ["'Levanger", "'Levanger"],
  ['3 = 3', '3 = 3'],
  ['', ''],
])('%j is written as %j', ([text = '', written]) => {
  expect(guarded(text)).toBe(written);
});

test('whatever is guarded comes back as it was, and begins no formula', () => {
  const characters = fc.constantFrom(...["'", '=', '+', '-', '@', '3', ',', ' ', '\t', '\n', 'a']);
  fc.assert(
    fc.property(fc.string({ unit: characters, maxLength: 6 }), (text) => {
      expect(unguarded(guarded(text))).toBe(text);
      expect(guarded(text)).not.toMatch(/^\s*(?:[=+@]|-(?!\d+(,\d+)?$))/);
    }),
    { numRuns: 2_000 },
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberAsTyped, readNumber } from '../../../../src-renderer/grid/editors/read-number.ts';

test.each([
  ['', null],
  ['  ', null],
  ['12', 12],
  ['12,5', 12.5],
  ['12.5', 12.5],
  ['1 234,5', 1234.5],
  ['1\u00a0234', 1234],
  ['1.000', 1000],
  ['1.234.567,8', 1234567.8],
  ['-3', -3],
  ['−3', -3],
  ['12,', undefined],
  ['1,2,3', undefined],
  ['1.2.3', undefined],
  ['tolv', undefined],
  ['12 kr', undefined],
] as const)('%j is read as %s', (text, expected) => {
  expect(readNumber(text)).toBe(expected);
});

test('what is shown to be edited is read back as the same number', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (thousandths) => {
      const value = thousandths / 8;
      expect(readNumber(numberAsTyped(value))).toBe(value === 0 ? 0 : value);
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayAsTyped, readDay } from '../../../../src-renderer/grid/editors/read-day.ts';

test.each([
  ['', null],
  ['1.8.07', '2007-08-01'],
  ['01.08.2007', '2007-08-01'],
  ['1. august 2007', '2007-08-01'],
  ['2007-08-01', '2007-08-01'],
  ['august 2007', undefined],
  ['1.8', undefined],
  ['31.2.2007', undefined],
  ['1.8.07 og 2.8.07', undefined],
  ['snart', undefined],
] as const)('%j is read as %s', (text, expected) => {
  expect(readDay(text)).toBe(expected);
});

test('what is shown to be edited is read back as the same day', () => {
  const days = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((moment) => moment.toISOString().slice(0, 10));
  fc.assert(
    fc.property(days, (day) => {
      expect(readDay(dayAsTyped(day))).toBe(day);
    }),
  );
});

import { expect, test } from 'vitest';
import { easterSunday, isNorwegianHoliday } from '../../../src-domain/timing/norwegian-holidays.ts';

test.for([
  [2007, '2007-04-08'],
  [2008, '2008-03-23'],
  [2024, '2024-03-31'],
  [2026, '2026-04-05'],
  [2038, '2038-04-25'],
  [2285, '2285-03-22'],
] as const)('Easter Sunday of %i is %s', ([year, day]) => {
  expect(easterSunday(year)).toBe(day);
});

test('the public holidays of 2026 are the twelve of the law', () => {
  const days = Array.from({ length: 365 }, (_, index) =>
    new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10),
  );
  expect(days.filter(isNorwegianHoliday)).toEqual([
    '2026-01-01',
    '2026-04-02',
    '2026-04-03',
    '2026-04-05',
    '2026-04-06',
    '2026-05-01',
    '2026-05-14',
    '2026-05-17',
    '2026-05-24',
    '2026-05-25',
    '2026-12-25',
    '2026-12-26',
  ]);
});

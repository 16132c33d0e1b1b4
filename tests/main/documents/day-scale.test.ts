import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber, dayOfNumber } from '../../../src-domain/timing/calendar-days.ts';
import { dayScale, shortestInMonths } from '../../../src-main/documents/word/day-scale.ts';

const aDay = fc.integer({ min: dayNumber('1950-01-01'), max: dayNumber('2100-12-31') });
const aSpan = fc.integer({ min: 0, max: 365 * 40 });

test('an axis of days holds all of them, and names no month twice', () => {
  fc.assert(
    fc.property(aDay, aSpan, (earliest, span) => {
      const latest = earliest + span;
      const { first, last, step } = dayScale(earliest, latest);
      expect(first).toBeLessThanOrEqual(earliest);
      expect(last).toBeGreaterThanOrEqual(latest);
      const count = Math.round((last - first) / step);
      expect(count).toBeGreaterThan(0);
      expect(count).toBeLessThanOrEqual(10);
      if (step < shortestInMonths) return;
      const months = Array.from({ length: count + 1 }, (_, at) =>
        dayOfNumber(Math.floor(first + at * step)).slice(0, 7),
      );
      expect(new Set(months).size).toBe(months.length);
      const inYear = new Set(
        months.map((month) => Number(month.slice(5)) % Math.round(step / 30.4375)),
      );
      expect(inYear.size).toBe(1);
    }),
  );
});

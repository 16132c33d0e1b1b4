import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  addDays,
  daysBetween,
  findDay,
  isIsoDay,
  lastDayOfMonth,
  mondayOfWeek,
  weekdayOf,
  weekOf,
  weeksInYear,
} from '../../../src-domain/timing/calendar-days.ts';

const millisecondsInDay = 86_400_000;
const isoDay = fc
  .integer({ min: -719_000, max: 2_932_000 })
  .map((number) => new Date(number * millisecondsInDay).toISOString().slice(0, 10));

describe('a calendar day', () => {
  test.each(['2008-02-29', '2000-02-29', '1999-12-31', '0000-01-01', '9999-12-31'])(
    '%s exists',
    (text) => expect(isIsoDay(text)).toBe(true),
  );

  test.each([
    ...['2007-02-29', '1900-02-29', '2008-02-30', '2008-04-31', '2008-13-01', '2008-00-10'],
    ...['2008-01-00', '2008-1-1', '08-01-01', '2008-01-01T00:00', ' 2008-01-01', '2008-01-01\n'],
    ...['10000-01-01', '-001-01-01', '2008/01/01', '', '٢٠٠٨-٠١-٠١'],
  ])('%j does not', (text) => expect(isIsoDay(text)).toBe(false));

  it('is what Date knows as one, and nothing else', () => {
    const numbers = fc.tuple(fc.nat(9999), fc.nat(14), fc.nat(33));
    fc.assert(
      fc.property(numbers, ([year, month, day]) => {
        const date = new Date(0);
        date.setUTCFullYear(year, month - 1, day);
        const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
        expect(findDay(year, month, day)).toBe(isReal ? date.toISOString().slice(0, 10) : null);
      }),
    );
  });

  it('that does not exist cannot be counted from', () => {
    expect(() => addDays('2008-02-30', 1)).toThrow(RangeError);
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => daysBetween('2008-02-01', 'i morgen')).toThrow(RangeError);
    expect(() => lastDayOfMonth(2008, 13)).toThrow(RangeError);
  });
});

describe('counting days', () => {
  it('goes over leap days, months and years', () => {
    expect(addDays('2008-02-28', 1)).toBe('2008-02-29');
    expect(addDays('2007-02-28', 1)).toBe('2007-03-01');
    expect(addDays('2008-01-01', -1)).toBe('2007-12-31');
    expect(daysBetween('2007-09-01', '2009-12-31')).toBe(852);
    expect([1, 2, 4].map((month) => lastDayOfMonth(2008, month))).toEqual([
      '2008-01-31',
      '2008-02-29',
      '2008-04-30',
    ]);
  });

  it('agrees with Date in UTC', () => {
    fc.assert(
      fc.property(isoDay, isoDay, (from, to) => {
        const days = (Date.parse(to) - Date.parse(from)) / millisecondsInDay;
        expect(daysBetween(from, to)).toBe(days);
        expect(addDays(from, days)).toBe(to);
        expect(weekdayOf(from)).toBe(new Date(from).getUTCDay() || 7);
      }),
    );
  });
});

describe('ISO weeks', () => {
  test.each([
    [2004, 53, '2004-12-27'],
    [2007, 36, '2007-09-03'],
    [2008, 1, '2007-12-31'],
    [2009, 1, '2008-12-29'],
    [2009, 53, '2009-12-28'],
    [2010, 1, '2010-01-04'],
  ])('of %i: week %i begins on %s', (year, week, monday) => {
    expect(mondayOfWeek(year, week)).toBe(monday);
    expect(weekOf(monday)).toEqual({ year, week });
  });

  it('number 53 in the years that have it only', () => {
    const years = Array.from({ length: 30 }, (_, index) => 2000 + index);
    expect(years.filter((year) => weeksInYear(year) === 53)).toEqual([
      2004, 2009, 2015, 2020, 2026,
    ]);
    expect([0, 53, 54, 1.5].map((week) => mondayOfWeek(2008, week))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('hold every day once', () => {
    fc.assert(
      fc.property(isoDay, (day) => {
        const { year, week } = weekOf(day);
        fc.pre(year >= 1 && year <= 9998);
        const monday = mondayOfWeek(year, week) ?? '';
        expect(daysBetween(monday, day)).toBe(weekdayOf(day) - 1);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  byTime,
  firstDayOf,
  lastDayOf,
  laterPeriod,
  type Period,
  type PeriodKind,
  periodCode,
  periodOf,
  periodOfCode,
  periodOfDay,
  periodsBetween,
  periodsInYear,
} from '../../../src-domain/measurements/period.ts';
import { readPeriod } from '../../../src-domain/measurements/read-period.ts';
import { periodText, shortPeriodText } from '../../../src-domain/messages/period-text.ts';
import { translatorFor } from '../../../src-domain/messages/translate.ts';
import { addDays } from '../../../src-domain/timing/calendar-days.ts';

const kinds = Object.keys(periodsInYear) as PeriodKind[];
const anyPeriod = fc
  .record({ kind: fc.constantFrom(...kinds), year: fc.integer({ min: 1900, max: 2100 }) })
  .chain(({ kind, year }) =>
    fc
      .integer({ min: 1, max: periodsInYear[kind] })
      .map((number): Period => ({ kind, year, number })),
  );

test.for<[string, Period | null, string, string]>([
  ['2008', { kind: 'year', year: 2008, number: 1 }, '2008-01-01', '2008-12-31'],
  ['2008-H1', { kind: 'half-year', year: 2008, number: 1 }, '2008-01-01', '2008-06-30'],
  ['2008-T2', { kind: 'tertial', year: 2008, number: 2 }, '2008-05-01', '2008-08-31'],
  ['2008-Q3', { kind: 'quarter', year: 2008, number: 3 }, '2008-07-01', '2008-09-30'],
  ['2008-02', { kind: 'month', year: 2008, number: 2 }, '2008-02-01', '2008-02-29'],
  ['2008-T4', null, '', ''],
  ['2008-H3', null, '', ''],
  ['2008-13', null, '', ''],
  ['2008-00', null, '', ''],
  ['2008-4', null, '', ''],
  ['08', null, '', ''],
  ['', null, '', ''],
])('the code %s', ([code, period, first, last]) => {
  expect(periodOfCode(code)).toEqual(period);
  if (period) expect([firstDayOf(period), lastDayOf(period)]).toEqual([first, last]);
});

describe('a period', () => {
  test('is read again from its code', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        expect(periodOfCode(periodCode(period))).toEqual(period);
      }),
    );
  });

  test('begins where the one before it ends', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        const next = laterPeriod(period, 1);
        expect(next && firstDayOf(next)).toBe(addDays(lastDayOf(period), 1));
        expect(next && laterPeriod(next, -1)).toEqual(period);
        expect(next && byTime(period, next)).toBe(-1);
      }),
    );
  });

  test('has all its days', () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        for (const day of [firstDayOf(period), lastDayOf(period)]) {
          expect(periodOfDay(period.kind, day)).toEqual(period);
        }
      }),
    );
  });

  test('is read again from what it is called, in both languages', () => {
    fc.assert(
      fc.property(anyPeriod, fc.constantFrom('nb' as const, 'nn' as const), (period, language) => {
        const translate = translatorFor(language);
        for (const text of [
          periodText(period, language, translate),
          shortPeriodText(period, language, translate),
          periodCode(period),
        ]) {
          expect([text, readPeriod(text, period.kind)]).toEqual([
            text,
            { kind: 'value', value: period },
          ]);
        }
      }),
    );
  });
});

test('there is no period outside the years 0–9999, nor a part of a part', () => {
  expect(laterPeriod({ kind: 'year', year: 9999, number: 1 }, 1)).toBeNull();
  expect(laterPeriod({ kind: 'month', year: 0, number: 1 }, -1)).toBeNull();
  expect(periodOf('month', 2008, 1.5)).toBeNull();
});

test('periods are listed from one to another, both among them', () => {
  const from = { kind: 'tertial', year: 2007, number: 3 } as const;
  const to = { kind: 'tertial', year: 2008, number: 2 } as const;
  expect(periodsBetween(from, to).map(periodCode)).toEqual(['2007-T3', '2008-T1', '2008-T2']);
  expect(periodsBetween(from, from).map(periodCode)).toEqual(['2007-T3']);
  expect(periodsBetween(to, from)).toEqual([]);
});

test('periods of several lengths stand by when they end, the longer one last', () => {
  const codes = ['2008', '2008-Q4', '2008-12', '2008-T1', '2008-03', '2008-Q1', '2007'];
  const periods = codes.flatMap((code) => periodOfCode(code) ?? []);
  expect(periods.toSorted(byTime).map(periodCode)).toEqual([
    ...['2007', '2008-03', '2008-Q1', '2008-T1', '2008-12', '2008-Q4', '2008'],
  ]);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diagramSchema } from '../../../src-domain/diagrams/diagram-schema.ts';
import {
  drawnPeriods,
  indicatorDiagrams,
} from '../../../src-domain/measurements/indicator-diagrams.ts';
import { indicatorSeries } from '../../../src-domain/measurements/indicator-series.ts';
import { mostPeriods, nearPeriods } from '../../../src-domain/measurements/near-periods.ts';
import {
  byTime,
  countBetween,
  type Period,
  periodCode,
  periodOfCode,
} from '../../../src-domain/measurements/period.ts';
import { periodsToMeasure } from '../../../src-domain/measurements/periods-to-measure.ts';
import { translatorFor } from '../../../src-domain/messages/translate.ts';
import { absence, levanger, measuredPlan, verdal } from './measured-plan.ts';

const periodsOf = (codes: readonly string[]) => codes.flatMap((code) => periodOfCode(code) ?? []);

test.each<readonly [string, readonly string[], readonly string[]]>([
  ['of none there are none', [], []],
  ['figures of fifty years stay', ['1960', '2008'], ['1960', '2008']],
  ['a mistyped year goes', ['2007-01', '2007-02', '2807-03'], ['2007-01', '2007-02']],
  ['also before all others', ['0207-01', '2007-02', '2007-03'], ['2007-02', '2007-03']],
  ['and two of them', ['0207-01', '2007-02', '2007-03', '2807-01'], ['2007-02', '2007-03']],
  ['of two alone the earlier stays', ['2007-01', '2807-01'], ['2007-01']],
])('%s', (_, codes, near) => {
  expect(nearPeriods(periodsOf(codes)).map(periodCode)).toEqual(near);
});

test('whatever is measured, what stays is near, and something stays', () => {
  const year = fc.oneof(fc.integer({ min: 2000, max: 2012 }), fc.nat(9999));
  const month = fc
    .tuple(year, fc.nat(11))
    .map(([inYear, number]): Period => ({ kind: 'month', year: inYear, number: number + 1 }));
  fc.assert(
    fc.property(fc.array(month, { minLength: 1, maxLength: 30 }), (months) => {
      const near = nearPeriods(months.toSorted(byTime));
      const [first] = near;
      const last = near.at(-1);
      if (!first || !last) throw new Error('Nothing stays');
      expect(countBetween(first, last)).toBeLessThanOrEqual(mostPeriods);
    }),
  );
});

describe('a figure in a mistyped year', () => {
  const plan = measuredPlan([
    [absence, levanger, '2007-Q4', 7.4],
    [absence, verdal, '2007-Q4', 6.8],
    [absence, levanger, '2008-Q1', 7.2],
    [absence, verdal, '2008-Q1', 6.4],
    [absence, levanger, '2808-Q2', 7],
  ]);
  const series = indicatorSeries(plan, absence);
  if (!series) throw new Error('No series');

  test.each([
    ['nb', 'Periode (én langt fra de andre er ikke tegnet)'],
    ['nn', 'Periode (éin langt frå dei andre er ikkje teikna)'],
  ] as const)('isn’t drawn, and the diagrams say so (%s)', (language, title) => {
    expect(drawnPeriods(series).map(periodCode)).toEqual(['2007-Q4', '2008-Q1']);
    const diagrams = indicatorDiagrams(series, { language, translate: translatorFor(language) });
    expect(diagrams.map(({ x }) => x.title)).toEqual(diagrams.map(() => title));
    for (const diagram of diagrams) expect(diagramSchema.safeParse(diagram).success).toBe(true);
  });

  test('has a row of its own, without those in between', () => {
    const time = { start: '2007-09-01', end: '2009-12-31', today: '2008-06-01' };
    const codes = periodsToMeasure(series, time).map(({ period }) => periodCode(period));
    expect(codes).toEqual(['2007-Q3', '2007-Q4', '2008-Q1', '2008-Q2', '2808-Q2']);
  });

  test('doesn’t keep the periods of today away, nor does a mistyped start of the project', () => {
    const time = { start: '0207-09-01', end: null, today: '2008-06-01' };
    const rows = periodsToMeasure(series, time, { before: 1, after: 1 });
    expect(rows.map(({ period }) => periodCode(period))).toEqual([
      ...['2007-Q3', '2007-Q4', '2008-Q1', '2008-Q2', '2008-Q3', '2808-Q2'],
    ]);
  });
});

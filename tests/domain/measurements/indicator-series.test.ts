import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../../src-domain/apply.ts';
import {
  besideDiagram,
  developmentDiagram,
  indicatorDiagrams,
} from '../../../src-domain/measurements/indicator-diagrams.ts';
import {
  type IndicatorSeries,
  indicatorSeries,
  valueIn,
} from '../../../src-domain/measurements/indicator-series.ts';
import { measuredChanges } from '../../../src-domain/measurements/measured.ts';
import { periodCode } from '../../../src-domain/measurements/period.ts';
import { standingsOf } from '../../../src-domain/measurements/standing.ts';
import { standingText } from '../../../src-domain/messages/measured-text.ts';
import { translatorFor } from '../../../src-domain/messages/translate.ts';
import type { Plan } from '../../../src-domain/plan.ts';
import { idOf } from '../../fixtures/small-plan.ts';
import { absence, type Figure, levanger, measuredPlan, system, verdal } from './measured-plan.ts';

const words = { language: 'nb', translate: translatorFor('nb') } as const;

function seriesOf(plan: Plan, indicatorId = absence): IndicatorSeries {
  const series = indicatorSeries(plan, indicatorId);
  if (!series) throw new Error('no series');
  return series;
}

/** 'period: Levanger, Verdal, together', a computed figure with a star. */
const rowsOf = (series: IndicatorSeries) =>
  series.periods.map((values) => {
    const texts = [levanger, verdal, null].map((place) => {
      const { value, isComputed } = valueIn(values, place);
      return `${value}${isComputed ? '*' : ''}`;
    });
    return `${periodCode(values.period)}: ${texts.join(', ')}`;
  });

const told = (series: IndicatorSeries) =>
  standingsOf(series).map(
    (standing) =>
      `${series.municipalities.find(({ id }) => id === standing.place)?.name ?? 'Samlet'}: ${standingText(standing, { indicator: series.indicator, ...words }).replaceAll('\u00a0', ' ')}`,
  );

const both: readonly Figure[] = [
  [absence, levanger, '2008-Q1', 7.2],
  [absence, verdal, '2008-Q1', 6.4],
  [absence, levanger, '2007-Q4', 7.4],
  [absence, verdal, '2007-Q4', 6.8],
];

describe('a series', () => {
  test('stands in order of time, with the mean of those that each have a figure', () => {
    const figures: readonly Figure[] = [...both, [absence, levanger, '2008-Q2', 7]];
    expect(rowsOf(seriesOf(measuredPlan(figures)))).toEqual([
      '2007-Q4: 7.4, 6.8, 7.1*',
      '2008-Q1: 7.2, 6.4, 6.8*',
      '2008-Q2: 7, null, null',
    ]);
  });

  test('takes zero for a figure, and blank for none', () => {
    const figures: readonly Figure[] = [
      [absence, levanger, '2008-Q1', 0],
      [absence, verdal, '2008-Q1', 0],
      [absence, levanger, '2008-Q2', null, 'Ikke målt'],
      [absence, verdal, '2008-Q2', 6],
    ];
    expect(rowsOf(seriesOf(measuredPlan(figures)))).toEqual([
      '2008-Q1: 0, 0, 0*',
      '2008-Q2: null, 6, null',
    ]);
  });

  test('has what somebody has written for all together in the place of the mean', () => {
    const figures: readonly Figure[] = [...both, [absence, null, '2008-Q1', 6.9]];
    expect(rowsOf(seriesOf(measuredPlan(figures))).at(-1)).toBe('2008-Q1: 7.2, 6.4, 6.9');
  });

  test.each([
    ['gjennomsnitt for begge kommuner', true],
    ['i snitt for kommunene', true],
    ['Gj.snitt', true],
    ['gjennomsnitt for Levanger og Verdal', true],
    ['gjennomsnitt for enhetene i Levanger', false],
    ['pleie og omsorg i begge kommuner', false],
    ['utsnitt av de ansatte', false],
    ['', false],
  ])('of a goal over «%s» has a mean: %s', (scope, hasMean) => {
    const plan = measuredPlan(both, {
      resultGoal: [{ id: idOf(5), text: 'Sykefravær', scope }],
    });
    expect(seriesOf(plan).meanOver !== null).toBe(hasMean);
  });

  test('leaves out what stands in no period', () => {
    const figures: readonly Figure[] = [[absence, levanger, 'i fjor', 5]];
    expect(rowsOf(seriesOf(measuredPlan(figures)))).toEqual([]);
  });

  test('has a mean between its lowest and its highest figure', () => {
    const figure = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(figure, figure, (one, other) => {
        const series = seriesOf(
          measuredPlan([
            [absence, levanger, '2008-Q1', one],
            [absence, verdal, '2008-Q1', other],
          ]),
        );
        const [values] = series.periods;
        const mean = values && valueIn(values, null).value;
        expect(mean).toBeGreaterThanOrEqual(Math.min(one, other));
        expect(mean).toBeLessThanOrEqual(Math.max(one, other));
        expect(mean).toBe(Math.round((one + other) * 50) / 100);
      }),
    );
  });
});

describe('what is told of a series', () => {
  test('holds the mean against a target that is about a mean, and only tells the others', () => {
    expect(told(seriesOf(measuredPlan(both)))).toEqual([
      'Samlet: 6,8 % i 1. kvartal 2008 (beregnet gjennomsnitt), 0,3 prosentpoeng over målet; ned 0,3 prosentpoeng siden 4. kvartal 2007, bedre',
      'Levanger: 7,2 % i 1. kvartal 2008; ned 0,2 prosentpoeng siden 4. kvartal 2007, bedre',
      'Verdal kommune: 6,4 % i 1. kvartal 2008; ned 0,4 prosentpoeng siden 4. kvartal 2007, bedre',
    ]);
  });

  test('holds no municipality against a target that is about the mean of them', () => {
    expect(told(seriesOf(measuredPlan([[absence, levanger, '2008-Q1', 7]])))).toEqual([
      'Levanger: 7 % i 1. kvartal 2008',
    ]);
  });

  test('holds a figure against the one before of a period of the same length', () => {
    const plan = measuredPlan(
      [
        [system, null, '2007', 300],
        [system, null, '2008-Q4', 90],
        [system, null, '2008', 310],
      ],
      { indicator: [{ id: system, name: 'Deltakere', period: 'year', betterWhen: 'higher' }] },
    );
    expect(told(seriesOf(plan, system))).toEqual(['Samlet: 310 i 2008; opp 10 siden 2007, bedre']);
  });

  test('holds each municipality against the target where nothing is said of all together', () => {
    const plan = measuredPlan([
      [system, levanger, '2008', 0],
      [system, levanger, '2009', 1],
      [system, verdal, '2009', 0],
    ]);
    expect(told(seriesOf(plan, system))).toEqual([
      'Levanger: ja i 2009, gjennomført; var det ikke i 2008',
      'Verdal kommune: nei i 2009, ikke gjennomført ennå',
    ]);
  });
});

describe('diagrams of a series', () => {
  const target = { role: 'limit', name: 'Mål' } as const;

  test('show each place, a gap where nothing is measured, zero as a figure, and the target', () => {
    const plan = measuredPlan([
      [absence, levanger, '2007-Q4', 0],
      [absence, verdal, '2007-Q4', 7],
      [absence, levanger, '2008-Q2', 6],
    ]);
    const diagram = developmentDiagram(seriesOf(plan), words);
    expect(diagram.x).toMatchObject({ labels: ['K4 2007', 'K1 2008', 'K2 2008'] });
    expect(diagram.series).toEqual([
      { role: 'value', name: 'Levanger', values: [0, null, 6] },
      { role: 'value', name: 'Verdal kommune', values: [7, null, null] },
      { role: 'value', name: 'Gjennomsnitt', values: [3.5, null, null] },
      { ...target, values: [6.5, 6.5, 6.5] },
    ]);
    expect(diagram).toMatchObject({
      kind: 'line',
      title: 'Sykefravær: utvikling',
      y: { kind: 'figures', title: '', unit: '%' },
    });
  });

  test('begin with what it was to begin with', () => {
    const base = { id: absence, name: 'Fravær', period: 'quarter', baseline: 8.4 };
    const time = { baselineTime: { text: '2006', spans: null } };
    const plan = measuredPlan(both, { indicator: [{ ...base, ...time }] });
    const diagram = developmentDiagram(seriesOf(plan), words);
    expect(diagram.x).toMatchObject({
      labels: ['Utgangspunkt (2006)', 'K4 2007', 'K1 2008'],
    });
    expect(diagram.series).toEqual([
      { role: 'value', name: 'Utgangspunkt', values: [8.4, null, null] },
      { role: 'value', name: 'Levanger', values: [null, 7.4, 7.2] },
      { role: 'value', name: 'Verdal kommune', values: [null, 6.8, 6.4] },
    ]);
  });

  test('begin with it by itself too where there is no mean yet to begin', () => {
    const plan = measuredPlan([[absence, levanger, '2008-Q1', 7]]);
    const [indicator] = plan.rows.indicator.map((row) => ({ ...row, baseline: 8.4 }));
    const diagram = developmentDiagram({ ...seriesOf(plan), indicator: indicator as never }, words);
    expect(diagram.series.slice(0, 2)).toEqual([
      { role: 'value', name: 'Utgangspunkt', values: [8.4, null] },
      { role: 'value', name: 'Levanger', values: [null, 7] },
    ]);
  });

  test('show what is lacking to the target: nothing where it is reached', () => {
    const plan = measuredPlan([
      ...both,
      [absence, levanger, '2008-Q2', 6],
      [absence, verdal, '2008-Q2', 6.4],
    ]);
    const [, beside, distance] = indicatorDiagrams(seriesOf(plan), words);
    expect(beside?.series.map(({ name, role }) => [name, role])).toEqual([
      ['Levanger', 'value'],
      ['Verdal kommune', 'value'],
    ]);
    expect(distance).toMatchObject({
      y: { title: 'Mangler til målet', unit: 'prosentpoeng' },
      series: [{ name: 'Gjennomsnitt', values: [0.6, 0.3, 0] }],
    });
  });

  test('hold the municipalities beside each other against a target that is about each', () => {
    const range = { operator: 'between', target: 900, targetTo: 1000 };
    const plan = measuredPlan(both, {
      indicator: [{ id: absence, name: 'Kurs', period: 'quarter', ...range }],
    });
    expect(besideDiagram(seriesOf(plan), words).series.slice(2)).toEqual([
      { role: 'limit', name: 'Mål, minst', values: [900, 900] },
      { role: 'limit', name: 'Mål, høyst', values: [1000, 1000] },
    ]);
  });

  test('are none of what is either done or not, and of what has no figures', () => {
    const plan = measuredPlan([[system, levanger, '2009', 1]]);
    expect(indicatorDiagrams(seriesOf(plan, system), words)).toEqual([]);
    expect(indicatorDiagrams(seriesOf(plan), words)).toEqual([]);
  });
});

describe('writing a figure', () => {
  const place = { indicatorId: absence, municipalityId: levanger, period: '2008-Q1' };
  const after = (plan: Plan, written: { value?: number | null; note?: string }) => {
    const applied = applyChanges(
      plan,
      measuredChanges(plan, place, written, () => idOf(99)),
    );
    if (applied.kind === 'refused') throw new Error(JSON.stringify(applied.problems));
    return applied.plan.rows.measurement.map(({ value, note }) => [value, note]);
  };
  const one = measuredPlan([[absence, levanger, '2008-Q1', 7, '']]);
  const noted = measuredPlan([[absence, levanger, '2008-Q1', 7, 'Anslag']]);

  test.each([
    ['makes a measurement', measuredPlan(), { value: 0 }, [[0, '']]],
    ['makes none of nothing', measuredPlan(), { value: null }, []],
    ['changes the one that is there', one, { value: 6.9 }, [[6.9, '']]],
    ['deletes one that says nothing more', one, { value: null }, []],
    ['leaves a note that is there', noted, { value: null }, [[null, 'Anslag']]],
    ['keeps a note without a figure', measuredPlan(), { note: 'Ikke målt' }, [[null, 'Ikke målt']]],
    ['changes nothing that is the same', one, { value: 7 }, [[7, '']]],
  ])('%s', (_, plan, written, rows) => {
    expect(after(plan, written)).toEqual(rows);
  });
});

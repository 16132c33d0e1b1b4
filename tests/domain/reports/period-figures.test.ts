import { describe, expect, test } from 'vitest';
import { periodFigures } from '../../../src-domain/reports/period-figures.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const [a, part, b] = [idOf(1), idOf(2), idOf(3)];
const time = (text: string) => ({ text, spans: null });
const today = '2008-09-10';

const plan = planFrom({
  subproject: [
    { id: a, letter: 'A' },
    { id: part, parentId: a },
    { id: b, letter: 'B' },
  ],
  milestone: [
    { id: idOf(10), title: 'I A', subprojectId: a, time: time('Juni 08') },
    { id: idOf(11), title: 'I delen', subprojectId: part, time: time('Juni 08') },
    { id: idOf(12), title: 'I B', subprojectId: b, time: time('Juni 08') },
  ],
  measure: [{ milestoneId: idOf(10), text: 'Et tiltak' }],
  indicator: [
    {
      id: idOf(20),
      name: 'Nærvær',
      subprojectId: a,
      operator: '>=',
      target: 90,
      period: 'tertial',
    },
    { id: idOf(21), name: 'Målt før', subprojectId: a, period: 'tertial' },
  ],
  measurement: [
    { indicatorId: idOf(20), period: '2008-T1', value: 88 },
    { indicatorId: idOf(20), period: '2008-T2', value: 91 },
    { indicatorId: idOf(20), period: '2008-T3', value: 60 },
    { indicatorId: idOf(21), period: '2008-T1', value: 1 },
  ],
  budget: [
    { subprojectId: a, planned: 100, spent: 90, period: time('2. tertial 2008') },
    { subprojectId: part, planned: 50, spent: 70, period: time('juni 2008') },
    { subprojectId: a, planned: 10, period: time('3. tertial 2008') },
    { subprojectId: a, unit: 'hours', planned: 8, spent: 2 },
    { subprojectId: b, planned: 1000, spent: 1000, period: time('2. tertial 2008') },
  ],
});

const figures = (subprojectId: string | null, period = time('2. tertial 2008')) =>
  periodFigures(plan, { subprojectId, period }, null, today);

describe('the figures of a report', () => {
  test('are of the sub-project and its parts', () => {
    expect(figures(a).milestones.map(({ item }) => item.id)).toEqual([idOf(10), idOf(11)]);
    expect(figures(null).milestones).toHaveLength(3);
  });

  test('have of each indicator what was measured in the period, held against its target', () => {
    const [measured, ...others] = figures(a).indicators;
    expect(others).toEqual([]);
    expect(measured?.indicator.name).toBe('Nærvær');
    expect(measured?.standings).toMatchObject([
      { value: 91, distance: { kind: 'reached' }, since: { by: 3 } },
    ]);
  });

  test('have what was planned and spent in the period and in all, by unit', () => {
    expect(figures(a).inPeriod).toEqual([{ unit: 'kroner', planned: 150, spent: 160 }]);
    expect(figures(a).inAll).toEqual([
      { unit: 'kroner', planned: 160, spent: 160 },
      { unit: 'hours', planned: 8, spent: 2 },
    ]);
  });

  test('of a period without days are of all that there is', () => {
    const all = figures(a, time('når planen er vedtatt'));
    expect(all.inPeriod).toEqual(all.inAll);
    expect(all.indicators).toHaveLength(2);
  });

  test('tell how far milestones have moved from what was approved', () => {
    const before = {
      ...plan,
      rows: {
        ...plan.rows,
        milestone: plan.rows.milestone.map((row) => ({ ...row, time: time('Mai 08') })),
      },
    };
    const approved = {
      versions: planFrom({ version: [{ hash: 'a'.repeat(64), sizeInBytes: 1 }] }).rows.version,
      plan: before,
    };
    const held = periodFigures(plan, { subprojectId: b, period: null }, approved, today);
    expect(held.milestones).toMatchObject([{ slip: { kind: 'moved', days: 30 } }]);
    expect(figures(b).milestones).toMatchObject([{ slip: null }]);
  });
});

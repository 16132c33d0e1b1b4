import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../../src-domain/apply.ts';
import {
  firstDayOf,
  lastDayOf,
  type PeriodKind,
  periodCode,
  periodOf as periodOfYear,
  periodsInYear,
} from '../../../src-domain/measurements/period.ts';
import { periodText } from '../../../src-domain/messages/period-text.ts';
import { translatorFor } from '../../../src-domain/messages/translate.ts';
import type { Plan } from '../../../src-domain/plan.ts';
import {
  isTooMuch,
  nextReport,
  periodOf,
  plannedReports,
  planningChanges,
  type ReportingPlan,
} from '../../../src-domain/reports/report-plan.ts';
import { daysReported } from '../../../src-domain/reports/report-series.ts';
import { idOf, planFrom, type SmallRows } from '../../fixtures/small-plan.ts';

const [a, b] = [idOf(1), idOf(2)];
const subproject = [
  { id: a, letter: 'A' },
  { id: b, letter: 'B' },
];
const wanted: ReportingPlan = {
  kinds: ['progress'],
  subprojectIds: [a, null],
  every: 'tertial',
  from: '2007-09-01',
  to: '2008-10-31',
  dueAfterDays: 15,
};
const written = (text: string) => ({ text, spans: null });
const nb = translatorFor('nb');
const called = (period: Parameters<typeof periodText>[0]) => periodText(period, 'nb', nb);
const madeFrom = (plan: Plan, order: ReportingPlan): Plan => {
  const made = planningChanges(plannedReports(plan, order), called, numbered());
  const applied = applyChanges(plan, made);
  if (applied.kind === 'refused') throw new Error(JSON.stringify(applied.problems));
  return applied.plan;
};
const numbered = () => {
  let next = 500;
  return () => idOf(next++);
};

describe('planning', () => {
  test('each gets one for every period that ends in the days, due so many days after its end', () => {
    const shown = plannedReports(planFrom({ subproject }), wanted).map(
      ({ period, subprojectId, dueOn }) => [periodCode(period), subprojectId, dueOn],
    );
    expect(shown).toEqual([
      ['2007-T3', a, '2008-01-15'],
      ['2007-T3', null, '2008-01-15'],
      ['2008-T1', a, '2008-05-15'],
      ['2008-T1', null, '2008-05-15'],
      ['2008-T2', a, '2008-09-15'],
      ['2008-T2', null, '2008-09-15'],
    ]);
  });

  test('what is there of the same kind and days isn’t made once more, however its period is written', () => {
    const plan = planFrom({
      subproject,
      report: [
        { subprojectId: a, state: 'submitted', period: written('jan.–april 2008') },
        {
          subprojectId: a,
          state: 'planned',
          kind: 'evaluation',
          period: written('2. tertial 2008'),
        },
      ],
    });
    const there = plannedReports(plan, wanted).filter(({ isThere }) => isThere);
    expect(there).toMatchObject([{ subprojectId: a, period: { year: 2008, number: 1 } }]);
    expect(madeFrom(plan, wanted).rows.report).toHaveLength(7);
  });

  test('planned once more, nothing is new', () => {
    const once = madeFrom(planFrom({ subproject }), wanted);
    expect(madeFrom(once, wanted)).toEqual(once);
  });

  test('days that run backwards make none, and so many that nobody can mean them are told of', () => {
    expect(plannedReports(planFrom({ subproject }), { ...wanted, to: '2007-01-01' })).toEqual([]);
    expect(isTooMuch(wanted)).toBe(false);
    expect(isTooMuch({ ...wanted, every: 'month', to: '2999-12-31' })).toBe(true);
  });

  test('the words of a period are read as its days', () => {
    const kinds = Object.keys(periodsInYear) as PeriodKind[];
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        fc.integer({ min: 1900, max: 2100 }),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom('nb' as const, 'nn' as const),
        (kind, year, number, language) => {
          const period = periodOfYear(kind, year, 1 + (number % periodsInYear[kind]));
          if (!period) throw new Error('No period');
          const text = periodText(period, language, translatorFor(language));
          const days = daysReported({ period: written(text) });
          expect(days).toEqual({ from: firstDayOf(period), to: lastDayOf(period) });
          expect(periodOf({ period: written(text) })).toEqual(period);
        },
      ),
    );
  });
});

describe('what comes next in a series', () => {
  const series = { kind: 'progress', subprojectId: a } as const;
  const today = '2008-10-01';
  const nextIn = (report: NonNullable<SmallRows['report']>) =>
    nextReport(planFrom({ subproject, report }), series, today, called);

  test('is the first that is planned, as it is planned', () => {
    const next = nextIn([
      { id: idOf(11), subprojectId: a, state: 'planned', period: written('3. tertial 2008') },
      {
        id: idOf(10),
        subprojectId: a,
        state: 'planned',
        period: written('2. tertial 2008'),
        dueOn: '2008-09-20',
      },
    ]);
    expect(next).toMatchObject({
      plannedId: idOf(10),
      period: written('2. tertial 2008'),
      dueOn: '2008-09-20',
    });
  });

  test('is else the period after the last, of the same length', () => {
    const next = nextIn([
      { subprojectId: a, state: 'accepted', period: written('2. kvartal 2008') },
    ]);
    expect(next).toEqual({
      plannedId: null,
      period: written('3. kvartal 2008'),
      dueOn: '2008-10-14',
    });
  });

  test('is else the last tertial that is over, also where the last is about other days', () => {
    const lastOver = { period: written('2. tertial 2008'), dueOn: '2008-09-14' };
    expect(nextIn([])).toMatchObject(lastOver);
    expect(
      nextIn([{ subprojectId: a, state: 'accepted', period: written('3. mai 2008') }]),
    ).toMatchObject(lastOver);
  });

  test('is of a final report the whole project, where its days are written', () => {
    const final = { kind: 'final', subprojectId: null } as const;
    const plan = planFrom({ project: [{ startDate: '2007-09-01', endDate: '2009-12-31' }] });
    const next = nextReport(plan, final, today, called);
    expect(next).toMatchObject({ dueOn: '2010-01-14' });
    expect(daysReported(next)).toEqual({ from: '2007-09-01', to: '2009-12-31' });
  });

  test('an exception has no day by which it is due', () => {
    const exception = { kind: 'exception', subprojectId: null } as const;
    expect(nextReport(planFrom({}), exception, today, called).dueOn).toBe(null);
  });
});

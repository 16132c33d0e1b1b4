import { expect, test } from 'vitest';
import type { ReportingPlan } from '../../../src-domain/reports/report-plan.ts';
import { previewOf } from '../../../src-renderer/reports/planning/preview.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const plan = planFrom({
  subproject: [{ id: idOf(1), letter: 'A' }],
  report: [
    { subprojectId: idOf(1), state: 'planned', period: { text: '1. halvår 2008', spans: null } },
  ],
});
const wanted: ReportingPlan = {
  kinds: ['progress'],
  subprojectIds: [idOf(1), null],
  every: 'half-year',
  from: '2008-01-01',
  to: '2008-12-31',
  dueAfterDays: 10,
};

test('each period says how many are new and how many are there', () => {
  expect(previewOf(plan, wanted)).toMatchObject({
    kind: 'reports',
    toMake: 3,
    there: 1,
    lines: [
      { period: { number: 1 }, dueOn: '2008-07-10', toMake: 1, there: 1 },
      { period: { number: 2 }, dueOn: '2009-01-10', toMake: 2, there: 0 },
    ],
  });
});

test.for([
  ['nothing is chosen', null, 'nothing'],
  ['nobody is chosen', { ...wanted, subprojectIds: [] }, 'nothing'],
  ['the days run backwards', { ...wanted, to: '2007-01-01' }, 'nothing'],
  ['a year is mistyped', { ...wanted, every: 'month', to: '8008-12-31' }, 'too-much'],
] as const)('where %s it comes to no reports', ([, order, kind]) => {
  expect(previewOf(plan, order)).toEqual({ kind });
});

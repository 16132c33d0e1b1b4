import { expect, test } from 'vitest';
import { currentPeriod, reportedPeriods } from '../../../src-domain/reports/reported-periods.ts';
import { idOf, planFrom, type SmallRows } from '../../fixtures/small-plan.ts';

const about = (number: number, text: string, more: object = {}) => ({
  id: idOf(number),
  state: 'planned',
  period: { text, spans: null },
  ...more,
});
const reported = [
  about(1, '1. tertial 2008'),
  about(2, '2. tertial 2008'),
  about(3, '3. tertial 2008'),
  about(4, 'mai–august 2008'),
  about(5, 'en gang'),
  about(6, '2009', { kind: 'evaluation' }),
];
const textOf = (report: NonNullable<SmallRows['report']>, today: string) =>
  currentPeriod(planFrom({ report }), today)?.text ?? null;

test('each period that reports of progress are about stands once, the latest first', () => {
  expect(reportedPeriods(planFrom({ report: reported })).map(({ text }) => text)).toEqual([
    '3. tertial 2008',
    '2. tertial 2008',
    '1. tertial 2008',
  ]);
});

test.for([
  ['the last that is over', '2008-10-01', '2. tertial 2008', 'submitted'],
  ['one that is reported on before it is over', '2008-02-01', '1. tertial 2008', 'submitted'],
  ['else the first that is to come', '2007-10-01', '1. tertial 2008', 'planned'],
] as const)('what is shown first is %s', ([, today, text, state]) => {
  const [first, ...others] = reported;
  expect(textOf([{ ...first, state }, ...others], today)).toBe(text);
});

test('where nothing is reported or planned there is no period', () => {
  expect(textOf([], '2008-01-01')).toBe(null);
});

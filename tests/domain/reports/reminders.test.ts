import { expect, test } from 'vitest';
import { reminders } from '../../../src-domain/reports/reminders.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const today = '2008-09-01';
const due = (number: number, dueOn: string | null, more: object = {}) => ({
  id: idOf(number),
  state: 'planned',
  dueOn,
  ...more,
});

const plan = planFrom({
  report: [
    due(1, '2008-09-15'),
    due(2, '2008-09-16'),
    due(3, '2008-08-31', { state: 'draft' }),
    due(4, null),
    due(5, '2008-08-01', { state: 'submitted' }),
    due(6, '2008-09-01', { state: 'returned' }),
    due(7, '2008-08-01', { state: 'returned' }),
    due(8, null, { replacesId: idOf(7) }),
  ],
});

test('what should have come is reminded of first, then what is due within fourteen days', () => {
  expect(reminders(plan, today).map(({ report, daysLeft }) => [report.id, daysLeft])).toEqual([
    [idOf(3), -1],
    [idOf(6), 0],
    [idOf(1), 14],
  ]);
});

import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../../src-domain/apply.ts';
import { translatorFor } from '../../../src-domain/messages/translate.ts';
import { datedItems } from '../../../src-domain/milestone-plan/dated-items.ts';
import { moveChanges, moveLabel, whyFixed } from '../../../src-domain/timeline/item-move.ts';
import { barsOf } from '../../../src-domain/timeline/timeline-bars.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const today = '2008-03-01';
const planWith = (fields: Readonly<Record<string, unknown>>) =>
  planFrom({
    measure: [{ id: idOf(2), milestoneId: idOf(1), text: 'Kurs', ...fields }],
    milestone: [{ id: idOf(1), title: 'M' }],
  });

function measureOf(plan: ReturnType<typeof planWith>) {
  const item = datedItems(plan, today).find(({ id }) => id === idOf(2));
  if (!item) throw new Error('No measure');
  return item;
}

describe('a bar can be moved', () => {
  test.each([
    ['that is to come', { time: { text: 'Juni 08' } }, [null]],
    ['that is overdue', { time: { text: 'Mai 07' }, state: 'under-way' }, [null]],
    ['but not one that is done', { time: { text: 'Mai 07' }, state: 'done' }, ['done']],
    ['nor one that is dropped', { time: { text: 'Mai 07' }, state: 'dropped' }, ['dropped']],
    [
      'nor that of a deadline that is met, while the other can',
      { time: { text: 'Januar 08 og juni 08' }, metDeadlines: ['2008-01-31'] },
      ['done', null],
    ],
    ['nor what goes on all along', { time: { text: 'Kontinuerlig' } }, ['no-days']],
  ])('%s', (_, fields, why) => {
    const plan = planWith(fields);
    const item = measureOf(plan);
    expect(barsOf(item, item.timing).map((bar) => whyFixed(plan, item, bar))).toEqual(why);
  });
});

test('a move changes the time alone, under a label that says from when to when', () => {
  const plan = planWith({ time: { text: 'Sept. 07' } });
  const item = measureOf(plan);
  const to = { text: 'Okt. 07', spans: null };
  const applied = applyChanges(plan, moveChanges(plan, item, to));
  if (applied.kind === 'refused') throw new Error(JSON.stringify(applied.problems));
  expect(applied.plan.rows.measure).toEqual([{ ...item.row, time: to }]);
  const from = { text: 'Sept. 07', spans: null };
  expect(moveLabel(plan, item, { from, to }, translatorFor('nb'))).toBe(
    'Flyttet tiltaket «Kurs» fra «Sept. 07» til «Okt. 07»',
  );
});

test('a time whose days a person has set is told with them', () => {
  const plan = planWith({ time: { text: 'når alle er enige' } });
  const from = { text: 'når alle er enige', spans: [{ from: null, to: '2008-08-31' }] };
  const to = { text: 'når alle er enige', spans: [{ from: null, to: '2008-09-01' }] };
  expect(moveLabel(plan, measureOf(plan), { from, to }, translatorFor('nb'))).toBe(
    'Flyttet tiltaket «Kurs» fra «når alle er enige (–31.08.2008)» til «når alle er enige (–01.09.2008)»',
  );
});

test('what has gone meanwhile isn’t moved', () => {
  const item = measureOf(planWith({ time: { text: 'Sept. 07' } }));
  expect(moveChanges(planFrom({}), item, { text: 'Okt. 07', spans: null })).toEqual([]);
});

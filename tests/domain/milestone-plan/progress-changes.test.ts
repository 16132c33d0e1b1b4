import { describe, expect, test } from 'vitest';
import { datedItems } from '../../../src-domain/milestone-plan/dated-items.ts';
import { inState, withDeadline } from '../../../src-domain/milestone-plan/progress-changes.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const today = '2008-03-01';
const [first, second] = ['2008-01-31', '2008-06-30'];

/** A measure of two dates with these fields, as a plan keeps it. */
function measure(fields: object = {}) {
  const time = { text: 'Januar 08 og juni 08' };
  const plan = planFrom({
    milestone: [{ id: idOf(1) }],
    measure: [{ id: idOf(2), milestoneId: idOf(1), time, ...fields }],
  });
  const [row] = plan.rows.measure;
  if (!row) throw new Error('no measure');
  return row;
}

const standing = (fields: object) => {
  const plan = planFrom({ milestone: [{ id: idOf(1) }], measure: [{ ...measure(fields) }] });
  const item = datedItems(plan, today).find(({ entity }) => entity === 'measure');
  return item?.deadlines.map((deadline) => deadline.standing);
};

describe('the state', () => {
  test.each([
    ['done gets today’s day', {}, 'done', { doneOn: today }],
    ['done keeps the day that stands', { doneOn: '2008-02-01' }, 'done', { doneOn: '2008-02-01' }],
    ['not done any longer has no day', { state: 'done', doneOn: today }, 'under-way', {}],
    [
      'dropped keeps its reason',
      { state: 'dropped', droppedBecause: 'Ikke råd' },
      'dropped',
      { droppedBecause: 'Ikke råd' },
    ],
    [
      'not dropped any longer has no reason',
      { state: 'dropped', droppedBecause: 'Ikke råd' },
      'not-started',
      {},
    ],
    [
      'keeps which deadlines are met',
      { metDeadlines: [first] },
      'done',
      {
        doneOn: today,
        metDeadlines: [first],
      },
    ],
  ] as const)('%s', (_, fields, state, expected) => {
    const nothing = { doneOn: null, metDeadlines: [], droppedBecause: '' };
    expect(inState(measure(fields), state, today)).toEqual({ ...nothing, state, ...expected });
  });
});

describe('one of two deadlines', () => {
  test('is met by itself, and then it is under way', () => {
    const after = withDeadline(measure(), first, true, today);
    expect(after).toMatchObject({ state: 'under-way', metDeadlines: [first], doneOn: null });
    expect(standing(after)).toEqual(['met', 'coming']);
  });

  test('that is the last makes it done', () => {
    const after = withDeadline(measure({ metDeadlines: [first] }), second, true, today);
    expect(after).toMatchObject({ state: 'done', doneOn: today });
    expect(standing(after)).toEqual(['met', 'met']);
  });

  test('isn’t met after all; the other still is, and it isn’t done any longer', () => {
    const after = withDeadline(measure({ state: 'done', doneOn: today }), first, false, today);
    expect(after).toMatchObject({ state: 'under-way', metDeadlines: [second], doneOn: null });
    expect(standing(after)).toEqual(['overdue', 'met']);
  });

  test('that is taken back leaves the state as it is where it wasn’t done', () => {
    const after = withDeadline(
      measure({ state: 'under-way', metDeadlines: [first] }),
      first,
      false,
      today,
    );
    expect(after).toMatchObject({ state: 'under-way', metDeadlines: [] });
  });
});

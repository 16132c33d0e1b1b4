import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../../src-domain/apply.ts';
import { type Change, invert, updateOf } from '../../../src-domain/change.ts';
import { findRow, type Plan } from '../../../src-domain/plan.ts';
import {
  acceptingChanges,
  droppingChanges,
  returningChanges,
  returnRefusal,
  stepsFor,
} from '../../../src-domain/reports/report-states.ts';
import { insertion } from '../../../src-domain/row-changes/insertion.ts';
import { removal } from '../../../src-domain/row-changes/removal.ts';
import { idOf, planFrom, type SmallRows } from '../../fixtures/small-plan.ts';

const id = idOf(1);
const version = { id: idOf(9), hash: 'a'.repeat(64), sizeInBytes: 1 };

const withReport = (state: string, rest: SmallRows = {}, more: readonly object[] = []): Plan =>
  planFrom({ ...rest, report: [{ id, state }, ...(more as { id: string }[])] });

const reportIn = (plan: Plan) => {
  const report = findRow(plan, 'report', id);
  if (!report) throw new Error('There is a report');
  return report;
};

function planAfter(plan: Plan, changes: readonly Change[]): Plan {
  const applied = applyChanges(plan, changes);
  if (applied.kind === 'refused') throw new Error(JSON.stringify(applied.problems));
  return applied.plan;
}

describe('what can be done with a report', () => {
  test.for([
    ['planned', ['begin', 'drop']],
    ['draft', ['submit', 'drop']],
    ['submitted', ['accept', 'return']],
    ['accepted', []],
    ['returned', ['begin-again']],
  ] as const)('that is %s: %j', ([state, steps]) => {
    const plan = withReport(state);
    expect(stepsFor(plan, reportIn(plan))).toEqual(steps);
  });

  test.for(['planned', 'returned'])('that is %s waits while another draft is written', (state) => {
    const plan = withReport(state, {}, [{ state: 'draft' }]);
    expect(stepsFor(plan, reportIn(plan))).not.toContain('begin');
    expect(stepsFor(plan, reportIn(plan))).not.toContain('begin-again');
  });

  test('a draft that was dropped doesn’t come back while another is written', () => {
    const plan = withReport('draft', { light: [{ reportId: id }] });
    const dropped = droppingChanges(plan, reportIn(plan));
    const another = planAfter(planAfter(plan, dropped), [insertion('report', { id: idOf(2) })]);
    expect(applyChanges(another, invert(dropped))).toEqual({
      kind: 'refused',
      problems: [{ kind: 'second-draft', entity: 'report', id, openId: idOf(2) }],
    });
    const gone = planAfter(another, removal(another, [{ entity: 'report', id: idOf(2) }]));
    expect(planAfter(gone, invert(dropped))).toEqual(plan);
  });

  test('the next one is begun in the moment in which the draft is submitted, in any order', () => {
    const plan = withReport('draft');
    const changes = [
      insertion('report', { id: idOf(2) }),
      updateOf('report', reportIn(plan), { state: 'submitted' }),
    ];
    expect(planAfter(plan, changes)).toEqual(planAfter(plan, changes.toReversed()));
  });

  test('a draft of another kind is in nobody’s way', () => {
    const plan = withReport('planned', {}, [{ state: 'draft', kind: 'final' }]);
    expect(stepsFor(plan, reportIn(plan))).toContain('begin');
  });

  test('one that was sent back is replaced once', () => {
    const plan = withReport('returned', {}, [{ state: 'submitted', replacesId: id }]);
    expect(stepsFor(plan, reportIn(plan))).toEqual([]);
  });

  test('a draft that a document was sent of isn’t dropped', () => {
    const issuedDocument = [
      { reportId: id, hash: version.hash, sizeInBytes: 1, metadataHash: version.hash },
    ];
    const plan = withReport('draft', { issuedDocument });
    expect(stepsFor(plan, reportIn(plan))).toEqual(['submit']);
  });
});

test('accepting and sending back write the remarks and nothing else', () => {
  const plan = withReport('submitted');
  const was = reportIn(plan);
  expect(reportIn(planAfter(plan, acceptingChanges(was, ' Takk ')))).toEqual({
    ...was,
    state: 'accepted',
    remarks: 'Takk',
  });
  expect(reportIn(planAfter(plan, returningChanges(was, 'Tallene mangler')))).toEqual({
    ...was,
    state: 'returned',
    remarks: 'Tallene mangler',
  });
});

test('a report isn’t sent back without a word', () => {
  expect(returnRefusal('  ')).toBe('remarks-missing');
  expect(returnRefusal('Tallene mangler')).toBeNull();
});

test('a dropped draft takes along all that is in it, and nothing else', () => {
  const other = idOf(2);
  const plan = planFrom({
    report: [
      { id, state: 'draft' },
      { id: other, state: 'submitted' },
    ],
    light: [{ reportId: id }, { reportId: other }],
    deviation: [{ reportId: id }, { reportId: other }],
    attachment: [{ reportId: id, hash: version.hash, sizeInBytes: 1 }],
  });
  const { rows } = planAfter(plan, droppingChanges(plan, reportIn(plan)));
  expect([rows.report, rows.light, rows.deviation].map((each) => each.length)).toEqual([1, 1, 1]);
  expect(rows.attachment).toEqual([]);
  expect(rows.light[0]?.reportId).toBe(other);
});

import { expect, test } from 'vitest';
import { applyChanges } from '../../../src-domain/apply.ts';
import {
  collisionGroups,
  fieldsToShow,
  fieldsToWrite,
} from '../../../src-domain/merge/collision-groups.ts';
import { settleAll } from '../../../src-domain/merge/settle-all.ts';
import { findRow } from '../../../src-domain/plan.ts';
import { collidedIds, collidedPlan } from '../../fixtures/collided-plan.ts';

const plan = collidedPlan();

test("what waits stands under its sub-project, the project's own first, with the fields that differ", () => {
  const told = collisionGroups(plan).map(({ subprojectId, open }) => ({
    subprojectId,
    open: open.map(({ collision }) => {
      if (!collision) throw new Error('Not read');
      return [collision.id, collision.kind, fieldsToShow(collision), fieldsToWrite(collision)];
    }),
  }));
  expect(told).toEqual([
    {
      subprojectId: null,
      open: [[collidedIds.section, 'both-changed', ['body'], ['body']]],
    },
    {
      subprojectId: collidedIds.subproject,
      open: [
        [collidedIds.measure, 'both-changed', ['text', 'time'], ['text', 'time']],
        [collidedIds.dropped, 'deleted-and-changed', ['text'], []],
      ],
    },
  ]);
});

test('a question that nothing of this program has written is asked all the same', () => {
  const [row] = plan.rows.collision;
  if (!row) throw new Error('Nothing collides');
  const strange = { ...row, sides: '[]' };
  const groups = collisionGroups({ ...plan, rows: { ...plan.rows, collision: [strange] } });
  expect(groups).toEqual([{ subprojectId: null, open: [{ row: strange, collision: null }] }]);
});

test.for([
  ['mine', 'Kurs for alle ledere i mars', false],
  ['theirs', 'Kurs for ledere i mai', true],
] as const)('choosing %s for all settles each, with what was deleted', ([take, text, isThere]) => {
  const { changes, refused } = settleAll(plan, take);
  const applied = applyChanges(plan, changes);
  if (applied.kind === 'refused') throw new Error(JSON.stringify(applied.problems));
  expect(refused).toBe(0);
  expect(applied.plan.rows.collision).toEqual([]);
  expect(findRow(applied.plan, 'measure', collidedIds.measure)?.text).toBe(text);
  expect(findRow(applied.plan, 'measure', collidedIds.dropped) !== undefined).toBe(isThere);
});

test('in a closed project only what stands can be kept for all', () => {
  const [project] = plan.rows.project;
  if (!project) throw new Error('No project');
  const closed = {
    ...plan,
    rows: { ...plan.rows, project: [{ ...project, closedOn: '2008-06-01' }] },
  };
  expect(settleAll(closed, 'theirs').refused).toBe(2);
  // What was deleted here stands until somebody chooses, and can't be deleted any longer.
  expect(settleAll(closed, 'mine').refused).toBe(1);
});

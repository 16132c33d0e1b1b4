import { expect, test } from 'vitest';
import type { Plan } from '../../../src-domain/plan.ts';
import { handedOutOrder } from '../../../src-renderer/plan-table/handed-out-order.ts';
import { listOrder } from '../../../src-renderer/plan-table/list-order.ts';
import type { PlanRow } from '../../../src-renderer/plan-table/plan-row.ts';
import { treeOrder } from '../../../src-renderer/plan-table/tree-order.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const [schools, goal, ownGoal, part] = [idOf(1), idOf(2), idOf(3), idOf(4)];
const copy = planFrom({
  project: [{ name: 'Ny skole' }],
  subproject: [
    { id: schools, name: 'Skole' },
    { id: part, name: 'Del', parentId: schools },
  ],
  resultGoal: [
    { id: goal, text: 'Felles' },
    { id: ownGoal, text: 'Egen', subprojectId: schools },
  ],
  handout: [{ subprojectId: schools, isThisPlan: true, alongIds: [goal] }],
});

const rowOf = (entity: 'resultGoal' | 'subproject', id: string): PlanRow => {
  const row = copy.rows[entity].find((each) => each.id === id);
  if (!row) throw new Error('No such row');
  return { id, level: 1, isParent: false, entity, row: { ...row } };
};
const rows = [rowOf('resultGoal', goal), rowOf('resultGoal', ownGoal)];
const goals = handedOutOrder(listOrder<PlanRow>('resultGoal'), rows, () => copy);

test('a row that went along stays where and as it is; the recipient’s own are moved and deleted', () => {
  const can = rows.map((row) => [
    goals.canRemove?.(row),
    (goals.siblingsOf?.(copy, row) ?? []).length > 0,
    goals.dropAt?.(copy, row, { kind: 'after', row } as never) === null,
  ]);
  expect(can[0]).toEqual([false, false, true]);
  expect(can[1]?.slice(0, 2)).toEqual([true, true]);
});

test('a new row belongs to what was handed out', () => {
  expect(goals.newRow?.(copy, null)?.fields).toMatchObject({ subprojectId: schools });
});

test('what is the project’s is not added; a part of what was handed out is', () => {
  const tree = treeOrder<PlanRow>({
    entity: 'subproject',
    rowsIn: (plan: Plan) => plan.rows.subproject,
    beginning: () => ({}),
    addUnder: () => 'Ny del',
    nothingAbove: () => 'Ingenting over',
  });
  const whole = rowOf('subproject', schools);
  const order = handedOutOrder(tree, [whole, rowOf('subproject', part)], () => copy);
  expect(order.newRow).toBeUndefined();
  expect(order.others?.map((other) => other.newRow(copy, whole)?.fields)).toEqual([
    expect.objectContaining({ parentId: schools }),
  ]);
});

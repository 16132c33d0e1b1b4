import { expect, test } from 'vitest';
import { isWithin, rowTree } from '../../src-domain/row-tree.ts';
import { idOf, planFrom } from '../fixtures/small-plan.ts';

const [first, second, below, deepest] = [1, 2, 3, 4].map(idOf) as [string, string, string, string];
const plan = planFrom({
  subproject: [
    { id: deepest, name: 'd', parentId: below },
    { id: first, name: 'a' },
    { id: below, name: 'c', parentId: first },
    { id: second, name: 'b' },
  ],
});

test('a row stands before those under it, in the order of its own', () => {
  expect(
    rowTree(plan.rows.subproject).map(({ row, depth, isParent }) => [row.name, depth, isParent]),
  ).toEqual([
    ['a', 0, true],
    ['c', 1, true],
    ['d', 2, false],
    ['b', 0, false],
  ]);
});

test.for([
  [first, first, true],
  [deepest, first, true],
  [first, deepest, false],
  [second, first, false],
] as const)('%s within %s: %s', ([id, whole, isInside]) => {
  expect(isWithin(plan, 'subproject', id, whole)).toBe(isInside);
});

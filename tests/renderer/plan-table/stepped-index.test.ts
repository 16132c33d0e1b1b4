import { expect, test } from 'vitest';
import { siblingsOf } from '../../../src-domain/row-changes/siblings.ts';
import { steppedIndex } from '../../../src-renderer/plan-table/placing.ts';

const siblings = siblingsOf(
  'measure',
  ['a', 'b', 'c', 'd'].map((id) => ({ id, position: id })),
);

test.each([
  ['b', 1, 'abcd', 2],
  ['b', -1, 'abcd', 0],
  ['a', 1, 'acd', 2],
  ['a', 1, 'ad', 3],
  ['d', -1, 'ad', 0],
  ['c', -1, 'acd', 0],
  ['d', 1, 'abcd', null],
  ['a', -1, 'abcd', null],
  ['b', 1, 'ab', null],
  ['c', -1, 'cd', null],
  ['x', 1, 'abcdx', null],
] as const)('of a, b, c, d, %s by %i where %s are shown goes to %s', (id, step, shown, wanted) => {
  expect(steppedIndex(siblings, id, step, (each) => shown.includes(each))).toBe(wanted);
});

import { expect, test } from 'vitest';
import { dropIndex } from '../../../src-renderer/ordered-rows/drop-index.ts';

test.each([
  ['a', 'c', 'before', ['b', 'a', 'c']],
  ['a', 'c', 'after', ['b', 'c', 'a']],
  ['c', 'a', 'before', ['c', 'a', 'b']],
  ['c', 'a', 'after', ['a', 'c', 'b']],
  ['b', 'a', 'after', ['a', 'b', 'c']],
] as const)('%s dropped %s %s', (dragged, target, at, expected) => {
  const order = ['a', 'b', 'c'];
  const others = order.filter((id) => id !== dragged);
  expect(others.toSpliced(dropIndex(order, dragged, target, at), 0, dragged)).toEqual(expected);
});

import { expect, test } from 'vitest';
import { lightChange } from '../../../src-renderer/reports/now/light-change.ts';

test.for([
  ['green', 'yellow', 'is-worse'],
  ['green', 'red', 'is-worse'],
  ['yellow', 'red', 'is-worse'],
  ['red', 'yellow', 'is-better'],
  ['yellow', 'green', 'is-better'],
  [null, 'green', 'is-new'],
] as const)('from %s to %s %s', ([was, is, change]) => {
  expect(lightChange(was, is)).toBe(change);
});

import { expect, test } from 'vitest';
import { nextLetter } from '../../src-domain/next-letter.ts';

test.for<[readonly string[], string]>([
  [[], 'A'],
  [['A', 'B'], 'C'],
  [['B', 'A.'], 'C'],
  [['a', ''], 'B'],
  [['', ''], ''],
  [['A', '1'], ''],
  [['Æ'], ''],
  [['Z'], ''],
])('after %j comes %s', ([letters, next]) => {
  expect(nextLetter(letters)).toBe(next);
});

import { expect, test } from 'vitest';
import { isBackwards, type Target, targetOf } from '../../src-domain/target.ts';

type Fields = Parameters<typeof targetOf>[0];
const figure = (comparison: '<' | '<=' | '=' | '>=' | '>', value: number): Target => ({
  kind: 'figure',
  comparison,
  value,
});
const range: Target = { kind: 'range', from: 5, to: 10 };

test.for<[Fields['operator'], number | null, number | null, Target]>([
  [null, null, null, { kind: 'none' }],
  ['<=', null, null, { kind: 'none' }],
  ['between', null, null, { kind: 'none' }],
  ['achieved', null, null, { kind: 'achieved' }],

  ['<', 5, null, figure('<', 5)],
  ['<=', 5, null, figure('<=', 5)],
  ['=', 5, null, figure('=', 5)],
  ['>=', 5, null, figure('>=', 5)],
  ['>', 5, null, figure('>', 5)],
  ['=', 0, null, figure('=', 0)],
  [null, 5, null, figure('=', 5)],
  ['achieved', 5, null, figure('=', 5)],
  ['between', 5, null, figure('>=', 5)],

  ['<', null, 10, figure('<', 10)],
  ['<=', null, 10, figure('<=', 10)],
  ['=', null, 10, figure('=', 10)],
  ['>=', null, 10, figure('>=', 10)],
  ['>', null, 10, figure('>', 10)],
  [null, null, 10, figure('<=', 10)],
  ['achieved', null, 10, figure('<=', 10)],
  ['between', null, 10, figure('<=', 10)],

  ['between', 5, 10, range],
  ['between', 10, 5, range],
  [null, 5, 10, range],
  ['=', 5, 10, range],
  ['<=', 5, 10, range],
  ['achieved', 5, 10, range],
  ['between', 5, 5, figure('=', 5)],
])('operator %s with the figures %s and %s', ([operator, target, targetTo, expected]) => {
  expect(targetOf({ operator, target, targetTo })).toEqual(expected);
});

test.for([
  [1000, 900, true],
  [900, 1000, false],
  [900, 900, false],
  [900, null, false],
  [null, 900, false],
] as const)('a range from %s to %s is backwards: %s', ([target, targetTo, is]) => {
  expect(isBackwards({ target, targetTo })).toBe(is);
});

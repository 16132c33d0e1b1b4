import { expect, test } from 'vitest';
import { limitFor } from '../../../src-domain/steering/tolerance-units.ts';

test.for([
  ['time', { limit: 30, unit: 'days' }, { limit: 30, unit: 'days' }],
  ['cost', { limit: 30, unit: 'days' }, { limit: 30, unit: null }],
  ['cost', { limit: 10, unit: 'percent' }, { limit: 10, unit: 'percent' }],
  ['benefit', { limit: 10, unit: 'kroner' }, { limit: 10, unit: null }],
  ['quality', { limit: 10, unit: 'percent' }, { limit: null, unit: null }],
] as const)('what is now about %s has of %j what fits: %j', ([aspect, was, is]) => {
  expect(limitFor(aspect, was)).toEqual(is);
});

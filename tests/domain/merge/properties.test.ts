import { beforeAll, expect, test } from 'vitest';
import { type Held, holdProperties } from './hold-properties.ts';
import { mergeProperties } from './properties.ts';

const cases = 1000;

let held: readonly Held[] = [];

beforeAll(() => {
  held = holdProperties(cases, Date.now() % 1_000_000);
}, 300_000);

test.each(mergeProperties)('$name', ({ name }) => {
  const law = held.find((each) => each.name === name);
  expect(law?.failure).toBe('');
  // Cases that say nothing about a law prove nothing.
  expect(law?.telling).toBeGreaterThan(cases / 50);
});

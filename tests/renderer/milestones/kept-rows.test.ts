import { expect, test } from 'vitest';
import { type ShownBefore, shownNow } from '../../../src-renderer/milestones/kept-rows.ts';

const ids = ['a', 'b', 'c'];
const passing =
  (...passed: readonly string[]) =>
  (id: string) =>
    passed.includes(id);

function shown(before: ShownBefore | null, wanted: Partial<Parameters<typeof shownNow>[1]>) {
  return shownNow(before, { choice: 'done', ids, passes: passing(), stoodIn: null, ...wanted });
}

const list = ({ shown: all }: ShownBefore) => [...all];

test('what passes is shown', () => {
  expect(list(shown(null, { passes: passing('a', 'c') }))).toEqual(['a', 'c']);
});

test('a row that no longer passes stays while somebody stands in it, and goes when they leave', () => {
  const before = shown(null, { passes: passing('a', 'c'), stoodIn: 'a' });
  const edited = shown(before, { passes: passing('c'), stoodIn: 'a' });
  expect(list(edited)).toEqual(['a', 'c']);
  expect(list(shown(edited, { passes: passing('c'), stoodIn: 'c' }))).toEqual(['c']);
});

test('standing there doesn’t bring a row in that wasn’t shown, nor past another choice', () => {
  const before = shown(null, { passes: passing('c'), stoodIn: 'a' });
  expect(list(shown(before, { passes: passing('c'), stoodIn: 'a' }))).toEqual(['c']);
  const other = { choice: 'overdue', passes: passing('b'), stoodIn: 'c' };
  expect(list(shown(before, other))).toEqual(['b']);
});

test('what is added under a choice is shown until there is another', () => {
  const before = shown(null, { passes: passing('a') });
  const added = shown(before, { ids: [...ids, 'd'], passes: passing('a') });
  expect(list(added)).toEqual(['a', 'd']);
  expect(list(shown(added, { choice: '', ids: [...ids, 'd'], passes: passing('a') }))).toEqual([
    'a',
  ]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type PlanRow, steadyRows } from '../../../src-renderer/plan-table/plan-row.ts';
import { madePlan } from '../../fixtures/made-plan.ts';

const made = madePlan({ measures: 8 }).rows.measure.map(
  (row): PlanRow => ({ id: row.id, level: 1, entity: 'measure', row }),
);
const copyOf = (row: PlanRow): PlanRow => ({ ...row });

test('a list whose rows all say the same stays that list', () => {
  expect(steadyRows(made, made.map(copyOf))).toBe(made);
});

test('a row that says something else is new, the others are those from before', () => {
  const next = made.map((row, at) => (at === 3 ? { ...row, level: 2 } : copyOf(row)));
  const steady = steadyRows(made, next);
  expect(steady.map((row) => made.includes(row))).toEqual(made.map((_, at) => at !== 3));
  expect(steady).toEqual(next);
});

test('a row that has lost a part isn’t the one from before', () => {
  const [first] = made;
  if (!first) throw new Error('There are no rows');
  expect(steadyRows([{ ...first, isParent: true }], [first])).toEqual([first]);
});

test('whatever is moved, added and left out, the rows are those that were given', () => {
  const someRows = fc.shuffledSubarray(made);
  fc.assert(
    fc.property(someRows, someRows, (before, next) => {
      const steady = steadyRows(before, next.map(copyOf));
      expect(steady).toEqual(next);
      expect(steady.filter((row) => before.includes(row))).toEqual(
        next.filter((row) => before.includes(row)),
      );
    }),
  );
});

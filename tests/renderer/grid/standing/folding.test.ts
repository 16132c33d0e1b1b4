import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  parentsOf,
  rowBefore,
  toggled,
  unfoldedFor,
  unfoldedRows,
  visibleStandIn,
} from '../../../../src-renderer/grid/standing/folding.ts';
import { someTrees } from '../some-rows.ts';

const treeWithFolds = someTrees.chain((rows) =>
  fc.record({
    rows: fc.constant(rows),
    folded: fc.subarray(rows.map(({ id }) => id)).map((ids) => new Set(ids)),
    some: fc.constantFrom(...rows.map(({ id }) => id)),
  }),
);

test('a row is seen exactly where none of those that it stands under is folded', () => {
  fc.assert(
    fc.property(treeWithFolds, ({ rows, folded }) => {
      const expected = rows.filter(
        ({ id }) => !parentsOf(rows, id).some((parent) => folded.has(parent.id)),
      );
      expect(unfoldedRows(rows, folded)).toEqual(expected);
    }),
  );
});

test('a row is seen once what hides it is unfolded, and nothing else is', () => {
  fc.assert(
    fc.property(treeWithFolds, ({ rows, folded, some }) => {
      const after = unfoldedFor(rows, folded, some);
      expect(unfoldedRows(rows, after).some(({ id }) => id === some)).toBe(true);
      const parents = new Set(parentsOf(rows, some).map(({ id }) => id));
      expect([...folded].filter((id) => !after.has(id)).every((id) => parents.has(id))).toBe(true);
    }),
  );
});

test('what stands in for a row is to be seen, and is the row itself where that is', () => {
  fc.assert(
    fc.property(treeWithFolds, ({ rows, folded, some }) => {
      const seen = unfoldedRows(rows, folded).map(({ id }) => id);
      const standIn = visibleStandIn(rows, folded, some);
      expect(seen).toContain(standIn);
      if (seen.includes(some)) expect(standIn).toBe(some);
    }),
  );
});

test('folding twice changes nothing', () => {
  fc.assert(
    fc.property(treeWithFolds, ({ folded, some }) => {
      expect(toggled(toggled(folded, some), some)).toEqual(folded);
    }),
  );
});

test('the row before one is the last of its level ahead of it under the same parent', () => {
  fc.assert(
    fc.property(treeWithFolds, ({ rows, some }) => {
      const at = rows.findIndex(({ id }) => id === some);
      const row = rows[at];
      if (!row) return;
      const [parent] = parentsOf(rows, some);
      const equals = rows
        .slice(0, at)
        .filter(({ id, level }) => level === row.level && parentsOf(rows, id)[0] === parent);
      expect(rowBefore(rows, row)).toBe(equals.at(-1));
    }),
  );
});

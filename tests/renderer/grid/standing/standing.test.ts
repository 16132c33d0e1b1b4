import { expect, test } from 'vitest';
import { unfoldedRows } from '../../../../src-renderer/grid/standing/folding.ts';
import { standingNow } from '../../../../src-renderer/grid/standing/standing.ts';
import { fiveColumns, type SomeRow } from '../some-rows.ts';

const rows: readonly SomeRow[] = [
  { id: 'A', level: 1, text: 'A', isParent: true },
  { id: 'A1', level: 2, text: 'A1' },
  { id: 'B', level: 1, text: 'B', isParent: true },
  { id: 'B1', level: 2, text: 'B1' },
];

const now = (row: string | null, lastIndex = 0, folded: readonly string[] = [], left = rows) => {
  const folds = new Set(folded);
  const table = {
    rows: left,
    seen: unfoldedRows(left, folds),
    folded: folds,
    columns: fiveColumns,
  };
  return standingNow(table, row === null ? null : { row, column: 'c', wanted: 'c' }, lastIndex)
    ?.row;
};

test.each([
  ['nobody has stood there yet', now(null), 'A'],
  ['the row is there', now('B1', 3), 'B1'],
  ['the row is folded away', now('B1', 3, ['B']), 'B'],
  ['the row is gone', now('gone', 1), 'A1'],
  ['the last rows are gone', now('gone', 3, [], rows.slice(0, 2)), 'A1'],
  ['no row is left', now('gone', 3, [], []), undefined],
] as const)('where %s', (_, found, expected) => {
  expect(found).toBe(expected);
});

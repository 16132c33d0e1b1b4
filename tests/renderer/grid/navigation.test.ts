import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Motion, moved, placeIn } from '../../../src-renderer/grid/navigation.ts';
import { fiveColumns, type SomeRow, someTrees } from './some-rows.ts';

const rows: readonly SomeRow[] = [
  { id: 'A', level: 1, text: 'A', isParent: true, isHeading: true },
  { id: 'A1', level: 2, text: 'A1' },
  { id: 'A2', level: 2, text: 'A2' },
  { id: 'B', level: 1, text: 'B', isParent: true, isHeading: true },
  { id: 'B1', level: 2, text: 'B1' },
];
const table = { rows, columns: fiveColumns, pageRows: 2 };

test.each([
  ['A1 c', 'right', 'A1 d'],
  ['A1 e', 'right', 'A1 e'],
  ['A1 a', 'left', 'A1 a'],
  ['A b', 'right', 'A d'],
  ['A d', 'right', 'A d'],
  ['A1 c', 'down', 'A2 c'],
  ['A2 c', 'down', 'B b'],
  ['A2 a', 'down', 'B b'],
  ['A2 e', 'down', 'B d'],
  ['A1 c', 'row-start', 'A1 a'],
  ['A1 c', 'row-end', 'A1 e'],
  ['A1 c', 'table-start', 'A b'],
  ['A1 c', 'table-end', 'B1 e'],
  ['A1 c', 'first-row', 'A b'],
  ['A1 c', 'last-row', 'B1 c'],
  ['A1 c', 'page-down', 'B b'],
  ['A1 c', 'page-up', 'A b'],
  ['B1 c', 'down', 'B1 c'],
] as const)('from %s, %s leads to %s', (from, motion, to) => {
  const [row = '', column = ''] = from.split(' ');
  const next = moved(table, { row, column, wanted: column }, motion);
  expect(`${next.row} ${next.column}`).toBe(to);
});

test('from a field that was written in one goes to the next that can be, past those that can’t', () => {
  const columns = ['a', 'b', 'c', 'd'].map((id) => ({
    id,
    heading: id,
    width: 100,
    value: () => '',
    text: () => '',
    has: () => id !== 'b',
    ...(id !== 'c' && { editor: { kind: 'text' as const } }),
  }));
  const row = { id: 'r', level: 1 };
  const go = (column: string, motion: Motion) =>
    moved({ rows: [row], columns, pageRows: 1 }, { row: 'r', column, wanted: column }, motion)
      .column;
  expect(go('a', 'next-field')).toBe('d');
  expect(go('d', 'previous-field')).toBe('a');
  expect(go('d', 'next-field')).toBe('d');
});

test('past the last cell of a row that can be written in, the way goes on in the next row that has one', () => {
  const rows = ['1', '2', '3'].map((id) => ({ id, level: 1 }));
  const columns = ['a', 'b', 'c'].map((id) => ({
    id,
    heading: id,
    width: 100,
    value: () => '',
    text: () => '',
    canEdit: (row: { readonly id: string }) => row.id !== '2',
    ...(id !== 'c' && { editor: { kind: 'text' as const } }),
  }));
  const go = (row: string, column: string, motion: Motion) => {
    const to = moved({ rows, columns, pageRows: 1 }, { row, column, wanted: column }, motion);
    return `${to.row}${to.column}`;
  };
  expect(go('1', 'b', 'next-field')).toBe('3a');
  expect(go('3', 'a', 'previous-field')).toBe('1b');
  expect(go('3', 'b', 'next-field')).toBe('3b');
  expect(go('1', 'a', 'previous-field')).toBe('1a');
});

test('over a heading one comes back to the column that one left', () => {
  const start = { row: 'A2', column: 'e', wanted: 'e' };
  const onHeading = moved(table, start, 'down');
  expect(moved(table, onHeading, 'down')).toEqual({ row: 'B1', column: 'e', wanted: 'e' });
});

const motions: readonly Motion[] = [
  'up',
  'down',
  'left',
  'right',
  'next-field',
  'previous-field',
  'page-up',
  'page-down',
  'row-start',
  'row-end',
  'first-row',
  'last-row',
  'table-start',
  'table-end',
];

test('wherever one goes, one stands on a cell that is there', () => {
  fc.assert(
    fc.property(someTrees, fc.array(fc.constantFrom(...motions)), (tree, way) => {
      const first = tree[0] && placeIn(tree[0], fiveColumns, 'a');
      if (!first) throw new Error('No cell');
      let standing = first;
      for (const motion of way) {
        standing = moved({ rows: tree, columns: fiveColumns, pageRows: 3 }, standing, motion);
      }
      const row = tree.find(({ id }) => id === standing.row);
      const column = fiveColumns.find(({ id }) => id === standing.column);
      expect(row && column?.has?.(row)).toBe(true);
    }),
  );
});

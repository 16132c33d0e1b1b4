import { expect, test } from 'vitest';
import {
  cellsInBlock,
  selectedBlock,
  textsOf,
} from '../../../../src-renderer/grid/standing/selection.ts';
import { fiveColumns, type SomeRow } from '../some-rows.ts';

const rows: readonly SomeRow[] = [
  { id: 'A', level: 1, text: 'A', isHeading: true },
  { id: 'A1', level: 2, text: 'A1' },
  { id: 'A2', level: 2, text: 'A2' },
];
const block = (active: string, from: string | null, wholeRows = false) => {
  const place = (text: string) => ({
    row: text.split(' ')[0] ?? '',
    column: text.split(' ')[1] ?? '',
  });
  return selectedBlock(
    rows,
    fiveColumns,
    place(active),
    from === null ? null : { from: place(from), wholeRows },
  );
};

test.each([
  ['A1 b', null, false, [1, 1, 1, 1]],
  ['A1 b', 'A2 d', false, [1, 2, 1, 3]],
  ['A2 d', 'A1 b', false, [1, 2, 1, 3]],
  ['A2 b', 'A1 d', false, [1, 2, 1, 3]],
  ['A2 b', 'A1 b', true, [1, 2, 0, 4]],
  ['A2 b', 'gone b', false, [2, 2, 1, 1]],
] as const)('standing on %s, from %s (whole rows: %s)', (active, from, wholeRows, expected) => {
  const found = block(active, from, wholeRows);
  expect(found && [found.firstRow, found.lastRow, found.firstColumn, found.lastColumn]).toEqual(
    expected,
  );
});

test('what is copied is a whole rectangle, with nothing where a row has no cell', () => {
  const all = { firstRow: 0, lastRow: 1, firstColumn: 0, lastColumn: 2 };
  expect(textsOf(rows, fiveColumns, all)).toEqual([
    ['', 'A b', ''],
    ['A1 a', 'A1 b', 'A1 c'],
  ]);
  expect(cellsInBlock(rows, fiveColumns, all).map(({ row, column }) => row.id + column.id)).toEqual(
    ['Ab', 'A1a', 'A1b', 'A1c'],
  );
});

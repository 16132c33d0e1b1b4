import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  cellAt,
  cellsOf,
  emptyValue,
  firstEditable,
  rowName,
  sameCellValue,
} from '../../../src-renderer/grid/row-cells.ts';
import { fiveColumns, type SomeRow, someTrees } from './some-rows.ts';

const heading: SomeRow = { id: 'h', level: 1, text: 'Overskrift', isHeading: true };
const plain: SomeRow = { id: 'p', level: 1, text: 'Rad' };

test('the cells of a heading reach over the columns that it hasn’t', () => {
  expect(
    cellsOf(heading, fiveColumns).map(({ column, at, span }) => [column.id, at, span]),
  ).toEqual([
    ['b', 0, 3],
    ['d', 3, 2],
  ]);
  expect(cellsOf(plain, fiveColumns).map(({ span }) => span)).toEqual([1, 1, 1, 1, 1]);
});

test('the cells of a row fill all columns, each once', () => {
  fc.assert(
    fc.property(someTrees, (rows) => {
      for (const row of rows) {
        const cells = cellsOf(row, fiveColumns);
        const covered = cells.flatMap(({ at, span }) =>
          Array.from({ length: span }, (_, index) => at + index),
        );
        expect(covered).toEqual([0, 1, 2, 3, 4]);
        expect(fiveColumns.map((_, at) => cellAt(cells, at)).every(Boolean)).toBe(true);
      }
    }),
  );
});

test('the first cell that can be written in is one that the row has', () => {
  expect([firstEditable(heading, fiveColumns), firstEditable(plain, fiveColumns)]).toEqual([
    'b',
    'a',
  ]);
});

test('a row is named by its first text, cut where it is long', () => {
  expect(rowName(plain, fiveColumns)).toBe('Rad a');
  expect(rowName({ ...plain, text: 'x'.repeat(80) }, fiveColumns)).toBe(`${'x'.repeat(59)}…`);
});

test.each([
  ['text', ''],
  ['long-text', ''],
  ['time', ''],
  ['number', null],
  ['day', null],
  ['choice', null],
  ['yes-no', false],
  ['choices', []],
] as const)('an empty cell of the kind %s holds %j', (kind, value) => {
  expect(emptyValue(kind)).toEqual(value);
});

test.each([
  ['a', 'a', true],
  [null, '', false],
  [['a', 'b'], ['a', 'b'], true],
  [['a', 'b'], ['b', 'a'], false],
  [[], null, false],
  [0, false, false],
] as const)('%j and %j are the same value: %s', (a, b, same) => {
  expect(sameCellValue(a, b)).toBe(same);
});

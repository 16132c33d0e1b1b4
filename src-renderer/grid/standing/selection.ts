import type { CellPlace, GridColumn, GridRow, PastedTable } from '../grid-model.ts';
import { hasCell } from '../row-cells.ts';

/** What is selected: all between the cell where it began and the one where one stands. */
export interface Selection {
  readonly from: CellPlace;
  /** Whether whole rows are selected, whatever the columns. */
  readonly wholeRows: boolean;
}

/** A block of cells, counted from 0; both ends belong to it. */
export interface Block {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** The block that is selected; the cell where one stands is one where nothing else is. */
export function selectedBlock<Row extends GridRow>(
  rows: readonly Row[],
  columns: readonly GridColumn<Row>[],
  active: CellPlace,
  selection: Selection | null,
): Block | null {
  const rowAt = (place: CellPlace) => rows.findIndex(({ id }) => id === place.row);
  const columnAt = (place: CellPlace) => columns.findIndex(({ id }) => id === place.column);
  const row = rowAt(active);
  if (row < 0) return null;
  const otherRow = selection ? rowAt(selection.from) : row;
  const [firstRow, lastRow] = otherRow < 0 ? [row, row] : inOrder(row, otherRow);
  if (selection?.wholeRows) {
    return { firstRow, lastRow, firstColumn: 0, lastColumn: columns.length - 1 };
  }
  const column = columnAt(active);
  const otherColumn = selection ? columnAt(selection.from) : column;
  const [firstColumn, lastColumn] = inOrder(column, otherColumn < 0 ? column : otherColumn);
  return { firstRow, lastRow, firstColumn, lastColumn };
}

/** The cells of a block that exist, row by row. */
export function cellsInBlock<Row extends GridRow>(
  rows: readonly Row[],
  columns: readonly GridColumn<Row>[],
  block: Block,
): readonly { readonly row: Row; readonly column: GridColumn<Row> }[] {
  const chosen = columns.slice(block.firstColumn, block.lastColumn + 1);
  return rows
    .slice(block.firstRow, block.lastRow + 1)
    .flatMap((row) =>
      chosen.filter((column) => hasCell(row, column)).map((column) => ({ row, column })),
    );
}

/** The block in words, as it is copied. */
export function textsOf<Row extends GridRow>(
  rows: readonly Row[],
  columns: readonly GridColumn<Row>[],
  block: Block,
): PastedTable {
  const chosen = columns.slice(block.firstColumn, block.lastColumn + 1);
  return rows
    .slice(block.firstRow, block.lastRow + 1)
    .map((row) => chosen.map((column) => (hasCell(row, column) ? column.text(row) : '')));
}

const inOrder = (a: number, b: number): readonly [number, number] => (a < b ? [a, b] : [b, a]);

import type { CellPlace, GridColumn, GridRow } from './grid-model.ts';
import type { KeyMotion } from './input/motion-keys.ts';
import { cellAt, cellsOf, editorOf, type RowCell } from './row-cells.ts';

/** A way to go in the table. */
export type Motion =
  | KeyMotion
  | 'next-field'
  | 'previous-field'
  | 'first-row'
  | 'last-row'
  | 'table-start'
  | 'table-end';

/** The table as one sees it: what is folded away isn't there. */
export interface SeenTable<Row extends GridRow> {
  readonly rows: readonly Row[];
  readonly columns: readonly GridColumn<Row>[];
  /** How many rows a page is. */
  readonly pageRows: number;
}

/** Where somebody is, and in which column they want to stay where a row hasn't got it. */
export interface Standing extends CellPlace {
  readonly wanted: string;
}

/** Where a motion leads; it stays within the table, and where it is when there is no way. */
export function moved<Row extends GridRow>(
  table: SeenTable<Row>,
  from: Standing,
  motion: Motion,
): Standing {
  const at = table.rows.findIndex((row) => row.id === from.row);
  const last = table.rows.length - 1;
  switch (motion) {
    case 'up':
      return inRow(table, at - 1, from);
    case 'down':
      return inRow(table, at + 1, from);
    case 'page-up':
      return inRow(table, at - table.pageRows, from);
    case 'page-down':
      return inRow(table, at + table.pageRows, from);
    case 'first-row':
      return inRow(table, 0, from);
    case 'last-row':
      return inRow(table, last, from);
    case 'left':
      return sideways(table, at, from, -1);
    case 'right':
      return sideways(table, at, from, 1);
    case 'next-field':
      return toField(table, at, from, 1);
    case 'previous-field':
      return toField(table, at, from, -1);
    case 'row-start':
      return atEnd(table, at, from, 'first');
    case 'row-end':
      return atEnd(table, at, from, 'last');
    case 'table-start':
      return atEnd(table, 0, from, 'first');
    case 'table-end':
      return atEnd(table, last, from, 'last');
  }
}

/** The place of a column in a row; of the cell that reaches over it where the row hasn't got it. */
export function placeIn<Row extends GridRow>(
  row: Row,
  columns: readonly GridColumn<Row>[],
  column: string,
): Standing | null {
  const at = columns.findIndex(({ id }) => id === column);
  const cell = cellAt(cellsOf(row, columns), Math.max(at, 0));
  return cell ? { row: row.id, column: cell.column.id, wanted: column } : null;
}

function inRow<Row extends GridRow>(
  table: SeenTable<Row>,
  index: number,
  from: Standing,
): Standing {
  const row = table.rows[Math.min(Math.max(index, 0), table.rows.length - 1)];
  return (row && placeIn(row, table.columns, from.wanted)) ?? from;
}

function sideways<Row extends GridRow>(
  table: SeenTable<Row>,
  index: number,
  from: Standing,
  step: -1 | 1,
): Standing {
  const cells = cellsOfRow(table, index);
  const at = cells.findIndex(({ column }) => column.id === from.column);
  return standingAt(table, index, cells[at + step]) ?? from;
}

/**
 * The nearest cell to that side that can be written in: of the row, then of the rows after or before it.
 * Where none can, it stays.
 */
function toField<Row extends GridRow>(
  table: SeenTable<Row>,
  index: number,
  from: Standing,
  step: -1 | 1,
): Standing {
  const row = table.rows[index];
  const cells = cellsOfRow(table, index);
  const at = cells.findIndex(({ column }) => column.id === from.column);
  const beside = step === 1 ? cells.slice(at + 1) : cells.slice(0, Math.max(at, 0)).reverse();
  const field = beside.find(({ column }) => row && editorOf(row, column));
  return standingAt(table, index, field) ?? fieldBeyond(table, index, step) ?? from;
}

/** The first field of the next row that has one, or the last of the one before. */
function fieldBeyond<Row extends GridRow>(
  table: SeenTable<Row>,
  index: number,
  step: -1 | 1,
): Standing | null {
  for (let at = index + step; at >= 0 && at < table.rows.length; at += step) {
    const fields = cellsOfRow(table, at).filter(({ column }) => {
      const row = table.rows[at];
      return row && editorOf(row, column);
    });
    const standing = standingAt(table, at, step === 1 ? fields[0] : fields.at(-1));
    if (standing) return standing;
  }
  return null;
}

function atEnd<Row extends GridRow>(
  table: SeenTable<Row>,
  index: number,
  from: Standing,
  end: 'first' | 'last',
): Standing {
  const cells = cellsOfRow(table, index);
  return standingAt(table, index, end === 'first' ? cells[0] : cells.at(-1)) ?? from;
}

function cellsOfRow<Row extends GridRow>(
  table: SeenTable<Row>,
  index: number,
): readonly RowCell<Row>[] {
  const row = table.rows[index];
  return row ? cellsOf(row, table.columns) : [];
}

function standingAt<Row extends GridRow>(
  table: SeenTable<Row>,
  index: number,
  cell: RowCell<Row> | undefined,
): Standing | null {
  const row = table.rows[index];
  return row && cell ? { row: row.id, column: cell.column.id, wanted: cell.column.id } : null;
}

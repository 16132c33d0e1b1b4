import type { CellEditor, CellValue, GridColumn, GridRow } from './grid-model.ts';

/** A cell of a row, and over how many columns it is drawn. */
export interface RowCell<Row extends GridRow> {
  readonly column: GridColumn<Row>;
  /** Counted from 0 among all columns. */
  readonly at: number;
  readonly span: number;
  /** Whether the row has the cell; one that it hasn't is drawn empty. */
  readonly isThere: boolean;
}

export const hasCell = <Row extends GridRow>(row: Row, column: GridColumn<Row>): boolean =>
  column.has?.(row) ?? true;

/**
 * The cells of a row from left to right. Those of a heading reach over the columns that it hasn't, so
 * that it is one line across the table; the first takes what stands before it along.
 */
export function cellsOf<Row extends GridRow>(
  row: Row,
  columns: readonly GridColumn<Row>[],
): readonly RowCell<Row>[] {
  const all = columns.map((column, at) => ({
    column,
    at,
    span: 1,
    isThere: hasCell(row, column),
  }));
  if (!row.isHeading) return all;
  const there = all.filter((cell) => cell.isThere);
  if (there.length === 0) return all.slice(0, 1).map((cell) => ({ ...cell, span: columns.length }));
  return there.map((cell, index) => {
    const from = index === 0 ? 0 : cell.at;
    return { ...cell, at: from, span: (there[index + 1]?.at ?? columns.length) - from };
  });
}

/** The cell of the row that is drawn at the place of this column. */
export function cellAt<Row extends GridRow>(
  cells: readonly RowCell<Row>[],
  at: number,
): RowCell<Row> | undefined {
  return cells.find((cell) => at >= cell.at && at < cell.at + cell.span) ?? cells[0];
}

export const editorOf = <Row extends GridRow>(
  row: Row,
  column: GridColumn<Row>,
): CellEditor<Row> | undefined =>
  hasCell(row, column) && (column.canEdit?.(row) ?? true) ? column.editor : undefined;

/** Where a new row begins to be written: in its name, else in its first cell that can be written in. */
export function firstEditable<Row extends GridRow>(
  row: Row,
  columns: readonly GridColumn<Row>[],
): string | undefined {
  const written = columns.filter((column) => {
    const editor = editorOf(row, column);
    return editor && editor.kind !== 'yes-no';
  });
  return (written.find(({ isName }) => isName) ?? written[0])?.id;
}

/** What a cell of this kind holds when it holds nothing. */
export function emptyValue(kind: CellEditor<GridRow>['kind']): CellValue {
  switch (kind) {
    case 'text':
    case 'long-text':
    case 'time':
      return '';
    case 'number':
    case 'day':
    case 'choice':
      return null;
    case 'yes-no':
      return false;
    case 'choices':
      return [];
  }
}

/** Whether the two values of a cell are the same; lists by what is in them. Days that are set never are. */
export function sameCellValue(a: CellValue, b: CellValue): boolean {
  if (a === b) return true;
  if (!isList(a) || !isList(b)) return false;
  return a.length === b.length && a.every((item, index) => item === b[index]);
}

const isList = (value: CellValue): value is readonly string[] => Array.isArray(value);

const longestName = 60;

/** What the row is called where it is spoken of. */
export function rowName<Row extends GridRow>(
  row: Row,
  columns: readonly GridColumn<Row>[],
): string {
  const texts = columns.filter((column) => hasCell(row, column)).map((column) => column.text(row));
  const name = texts.find((text) => text.trim() !== '')?.trim() ?? '';
  return name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name;
}

/** Where in the matrix one stands: in the row of an activity or of the sums, under a goal or the sums. */
export interface MatrixPlace {
  readonly row: string;
  readonly column: string;
}

/** The row and the column of the sums. */
export const sums = 'sums';

/** What the page knows a cell by. */
export const cellId = ({ row, column }: MatrixPlace): string => `matrix-${row}-${column}`;
export const rowHeadingId = (row: string): string => `matrix-row-${row}`;
export const columnHeadingId = (column: string): string => `matrix-column-${column}`;

/** The rows and columns in their order, those of the sums last. */
export interface MatrixIds {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** How many rows a page is. */
  readonly pageRows: number;
}

/** How far a key leads, in rows and columns; null for a key that leads nowhere. */
export function placeAfterKey(
  { rows, columns, pageRows }: MatrixIds,
  place: MatrixPlace,
  { key, isControl }: { readonly key: string; readonly isControl: boolean },
): MatrixPlace | null {
  const [row, column] = [rows.indexOf(place.row), columns.indexOf(place.column)];
  const [lastRow, lastColumn] = [rows.length - 1, columns.length - 1];
  const at = (toRow: number, toColumn: number): MatrixPlace => ({
    row: rows[Math.max(0, Math.min(toRow, lastRow))] ?? place.row,
    column: columns[Math.max(0, Math.min(toColumn, lastColumn))] ?? place.column,
  });
  switch (key) {
    case 'ArrowUp':
      return at(isControl ? 0 : row - 1, column);
    case 'ArrowDown':
      return at(isControl ? lastRow : row + 1, column);
    case 'ArrowLeft':
      return at(row, isControl ? 0 : column - 1);
    case 'ArrowRight':
      return at(row, isControl ? lastColumn : column + 1);
    case 'Home':
      return at(isControl ? 0 : row, 0);
    case 'End':
      return at(isControl ? lastRow : row, lastColumn);
    case 'PageUp':
      return at(row - pageRows, column);
    case 'PageDown':
      return at(row + pageRows, column);
    default:
      return null;
  }
}

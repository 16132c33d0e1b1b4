import type { Translate } from '../../src-domain/messages/translate.ts';
import type { GridColumn, GridRow } from './grid-model.ts';
import { editorOf, hasCell } from './row-cells.ts';

/** Why nothing can be written in a cell of the row, in words; null where something can. */
export function whyNot<Row extends GridRow>(
  row: Row,
  column: GridColumn<Row>,
  translate: Translate,
): string | null {
  const { heading, rowsWithIt, writtenWhere } = column;
  if (!hasCell(row, column)) {
    return rowsWithIt
      ? translate('grid:only-on', { column: heading, rows: rowsWithIt })
      : translate('grid:not-in-row', { column: heading });
  }
  if (editorOf(row, column)) return null;
  return writtenWhere ?? translate('grid:not-written-here', { column: heading });
}

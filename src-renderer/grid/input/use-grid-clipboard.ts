import type { ClipboardEvent } from 'react';
import { readClipboardTable, writeClipboardTable } from '../../clipboard/read-table.ts';
import { useLanguage } from '../../language.ts';
import type { RowActions } from '../actions/use-row-actions.ts';
import type { GridActions, GridRow, PastedTable } from '../grid-model.ts';
import { editorOf } from '../row-cells.ts';
import { cellsInBlock, textsOf } from '../standing/selection.ts';
import type { GridState } from '../standing/use-grid-state.ts';

interface Surroundings<Row extends GridRow> {
  readonly state: GridState<Row>;
  readonly actions: GridActions<Row>;
  readonly rowActions: RowActions<Row>;
  readonly say: (text: string) => void;
}

interface ClipboardHandlers {
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onCut: (event: ClipboardEvent) => void;
  /** Pastes a table from the cell where one stands. */
  readonly pasteTable: (table: PastedTable) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
}

/** Copies and cuts what is selected as a table, and takes a table that is pasted. */
export function useGridClipboard<Row extends GridRow>(given: Surroundings<Row>): ClipboardHandlers {
  const { state, actions, rowActions, say } = given;
  const { translate } = useLanguage();

  function copy(event: ClipboardEvent): boolean {
    const { block, seen, columns } = state;
    if (!block || !isOurs(event)) return false;
    writeClipboardTable(event.clipboardData, textsOf(seen, columns, block));
    event.preventDefault();
    return true;
  }

  function pasteTable(table: PastedTable): void {
    const { block, seen, columns, standing } = state;
    const row = (block && seen[block.firstRow]) ?? null;
    const column = (block && columns[block.firstColumn]) ?? columns[0];
    if (!column) return;
    if (actions.paste) actions.paste({ row, column: column.id }, table);
    else if (row && isText(editorOf(row, column)?.kind)) {
      const refusal = actions.edit?.(row, column.id, table[0]?.[0] ?? '') ?? null;
      if (refusal === null || !standing) return;
      state.setRefusal({ ...standing, text: refusal });
      say(translate('grid:refused', { text: refusal }));
    }
  }

  return {
    pasteTable,
    onCopy: (event) => {
      if (!copy(event) || !state.block) return;
      const count = cellsInBlock(state.seen, state.columns, state.block).length;
      say(translate('grid:copied', { count }));
    },
    onCut: (event) => {
      if (copy(event)) rowActions.clear();
    },
    onPaste: (event) => {
      if (!isOurs(event)) return;
      const table = readClipboardTable(event.clipboardData);
      if (!table) return;
      event.preventDefault();
      pasteTable(table);
    },
  };
}

const isText = (kind: string | undefined): boolean =>
  kind === 'text' || kind === 'long-text' || kind === 'time';

/** In an editor the clipboard works with its text, in what floats over the table with what is there. */
const isOurs = ({ target, currentTarget }: ClipboardEvent): boolean =>
  target instanceof HTMLElement &&
  currentTarget.contains(target) &&
  target.closest('input, textarea, .grid-popups') === null;

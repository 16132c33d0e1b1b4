import { useState } from 'react';
import { flushSync } from 'react-dom';
import { readSystemClipboard } from '../../clipboard/read-table.ts';
import { useLanguage } from '../../language.ts';
import type { EditingCommands } from '../actions/use-editing.ts';
import type { RowActions } from '../actions/use-row-actions.ts';
import type { ColumnSizing } from '../columns/use-column-widths.ts';
import type { CellPlace, GridActions, GridRow, PastedTable } from '../grid-model.ts';
import { editorOf, rowName } from '../row-cells.ts';
import type { GridState } from '../standing/use-grid-state.ts';
import type { RowMenuEntry } from './RowMenu.tsx';
import { rowMenuEntries } from './row-menu-entries.ts';

/** A point in the window, in pixels. */
export interface MenuPoint {
  readonly left: number;
  readonly top: number;
}

interface Surroundings<Row extends GridRow> {
  readonly state: GridState<Row>;
  readonly actions: GridActions<Row>;
  readonly rowActions: RowActions<Row>;
  readonly editing: EditingCommands;
  readonly sizing: ColumnSizing;
  readonly focusCell: () => void;
  readonly pasteTable: (table: PastedTable) => void;
  readonly say: (text: string) => void;
}

interface RowMenuState {
  readonly label: string;
  readonly at: MenuPoint | null;
  readonly entries: readonly RowMenuEntry[];
  readonly open: (place: CellPlace, at: MenuPoint) => void;
  /** Closes it, goes back to the cell, and does what was chosen. */
  readonly close: (then: (() => void) | null) => void;
}

/** The menu of the rows that are selected, or of the row that it is opened on. */
export function useRowMenu<Row extends GridRow>(given: Surroundings<Row>): RowMenuState {
  const { state, actions, rowActions, editing, sizing, focusCell, pasteTable, say } = given;
  const { translate } = useLanguage();
  const [at, setAt] = useState<MenuPoint | null>(null);
  const { standing } = state;
  const row = state.seen[state.index];
  const column = state.columns.find(({ id }) => id === standing?.column);
  const isOpen = at !== null;

  async function paste(): Promise<void> {
    const table = await readSystemClipboard();
    if (table !== 'refused') {
      if (table) pasteTable(table);
      return;
    }
    const text = translate('grid:paste-by-keys', { keys: `${translate('grid:key-control')}+V` });
    if (standing) state.setRefusal({ ...standing, text });
    say(text);
  }

  return {
    label: translate('grid:row-menu-of', {
      name: isOpen && row ? rowName(row, state.columns) : '',
    }),
    at,
    entries: rowMenuEntries({
      actions,
      rowActions,
      row,
      canEditHere: row !== undefined && column !== undefined && Boolean(editorOf(row, column)),
      edit: () => standing && editing.begin(standing, null),
      fold: row?.isParent
        ? { isFolded: state.folded.has(row.id), toggle: () => state.toggle(row.id) }
        : null,
      resetWidth: column && sizing.isChosen(column.id) ? () => sizing.keep(column.id, null) : null,
      copy: (how) => document.execCommand(how),
      paste,
      translate,
    }),
    open: (place, point) => {
      editing.leave();
      if (!rowActions.selected.some(({ id }) => id === place.row)) {
        state.stand({ ...place, wanted: place.column });
      }
      setAt(point);
    },
    close: (then) => {
      flushSync(() => setAt(null));
      focusCell();
      then?.();
    },
  };
}

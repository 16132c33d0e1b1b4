import { type KeyboardEvent, useRef } from 'react';
import { flushSync } from 'react-dom';
import { useLanguage } from '../../language.ts';
import type { EditingCommands } from '../actions/use-editing.ts';
import type { RowActions } from '../actions/use-row-actions.ts';
import type { ColumnSizing } from '../columns/use-column-widths.ts';
import type { GridActions, GridRow } from '../grid-model.ts';
import { type Motion, moved, placeIn } from '../navigation.ts';
import { cellsOf } from '../row-cells.ts';
import { isCellElement } from '../standing/cell-element.ts';
import { parentsOf } from '../standing/folding.ts';
import type { GridState } from '../standing/use-grid-state.ts';
import { whyNot } from '../why-not.ts';
import { commandOf, type GridCommand } from './grid-keys.ts';

interface Surroundings<Row extends GridRow> {
  readonly state: GridState<Row>;
  readonly editing: EditingCommands;
  readonly rowActions: RowActions<Row>;
  readonly actions: GridActions<Row>;
  readonly pageRows: number;
  readonly isTree: boolean;
  readonly sizing: ColumnSizing;
  readonly say: (text: string) => void;
  readonly focusCell: () => void;
}

interface GridKeys {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Tab then leaves the table again. */
  readonly stopGoingOn: () => void;
}

/** What the keys do, on a cell and in its editor. What isn't ours is left to the page. */
export function useGridKeys<Row extends GridRow>(given: Surroundings<Row>): GridKeys {
  const { state, actions, editing, rowActions, pageRows, isTree, sizing, say, focusCell } = given;
  const { translate } = useLanguage();
  const { seen, columns, standing, index } = state;
  /** Whoever has left an editor with Tab goes on so from cell to cell, as in a spreadsheet. */
  const goesOn = useRef(false);

  /** False where there is no further cell, or nobody goes on: the key then leaves the table. */
  function goOn(event: KeyboardEvent): boolean {
    if (!goesOn.current || !standing) return false;
    const motion = event.shiftKey ? 'previous-field' : 'next-field';
    const next = moved({ rows: seen, columns, pageRows }, standing, motion);
    goesOn.current = next !== standing;
    if (!goesOn.current) return false;
    state.stand(next);
    focusCell();
    return true;
  }

  function inEditor(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.nativeEvent.isComposing) return;
    const kind = columns.find(({ id }) => id === state.editing?.column)?.editor?.kind;
    if (event.key === 'Escape') editing.cancel();
    else if (event.key === 'Tab') {
      if (editing.commit(event.shiftKey ? 'previous-field' : 'next-field')) {
        if (!goesOn.current) say(translate('grid:goes-on'));
        goesOn.current = true;
        focusCell();
      }
    } else if (event.key === 'Enter' && !(event.shiftKey && kind === 'long-text')) {
      const adds = (event.ctrlKey || event.metaKey) && actions.add !== undefined;
      if (editing.commit(adds ? null : 'down')) adds ? rowActions.add() : focusCell();
    } else return;
    event.preventDefault();
  }

  /** Folding and unfolding come before going sideways, on the first cell of a parent. */
  function foldsInstead(motion: Motion, extend: boolean): boolean {
    const row = seen[index];
    if (!isTree || extend || !row || !standing) return false;
    const isFirst = cellsOf(row, columns)[0]?.column.id === standing.column;
    const isFolded = state.folded.has(row.id);
    if (!isFirst) return false;
    if (row.isParent && motion === (isFolded ? 'right' : 'left')) {
      state.toggle(row.id);
      say(translate(isFolded ? 'grid:unfolded' : 'grid:folded'));
      return true;
    }
    const parent = motion === 'left' ? parentsOf(seen, row.id)[0] : undefined;
    const place = parent && placeIn(parent, columns, standing.wanted);
    if (place) state.stand(place);
    return place !== undefined && place !== null;
  }

  /** What is typed in a cell that takes nothing isn't met with silence. */
  function tellWhyNot(): void {
    const row = seen[index];
    const column = columns.find(({ id }) => id === standing?.column);
    const text = row && column && actions.edit && whyNot(row, column, translate);
    if (!standing || !text) return;
    state.setRefusal({ ...standing, text });
    say(text);
  }

  function selectRow(): void {
    if (!standing) return;
    const from = state.selection?.from ?? standing;
    state.stand(standing, { from, wholeRows: true });
    say(translate('grid:selected', { count: rowActions.selected.length }));
  }

  function selectAll(): void {
    const last = seen.at(-1);
    const from = standing && last && placeIn(last, columns, columns.at(-1)?.id ?? '');
    const [first] = seen;
    const start = first && placeIn(first, columns, columns[0]?.id ?? '');
    if (!from || !start) return;
    state.stand(start, { from, wholeRows: true });
    say(translate('grid:selected', { count: seen.length }));
  }

  /** Whether the key has done something, and the browser needn't. */
  function carryOut(command: GridCommand): boolean {
    if (!standing) return false;
    switch (command.kind) {
      case 'move': {
        if (foldsInstead(command.motion, command.extend)) break;
        const next = moved({ rows: seen, columns, pageRows }, standing, command.motion);
        const kept = state.selection ?? { from: standing, wholeRows: false };
        state.stand(next, command.extend ? kept : null);
        break;
      }
      case 'edit':
      case 'toggle-or-edit':
        if (!editing.begin(standing, null)) tellWhyNot();
        return true;
      case 'type':
        if (!editing.begin(standing, command.text)) tellWhyNot();
        return true;
      case 'compose':
        // The editor must have the focus before the browser goes on with the key.
        flushSync(() => editing.begin(standing, ''));
        return false;
      case 'clear':
        return rowActions.clear() > 0;
      case 'unselect':
        if (editing.takeBack()) return true;
        if (!state.selection && !state.refusal) return false;
        state.stand(standing);
        break;
      case 'select-all':
        selectAll();
        break;
      case 'select-row':
        selectRow();
        break;
      case 'add':
        rowActions.add();
        return actions.add !== undefined;
      case 'duplicate':
        rowActions.duplicate();
        return actions.duplicate !== undefined;
      case 'remove':
        rowActions.remove();
        return actions.remove !== undefined;
      case 'remove-selected-rows':
        // Ctrl and Minus makes the page smaller, but where whole rows are selected.
        if (!actions.remove || !state.selection?.wholeRows) return false;
        rowActions.remove();
        return true;
      case 'shift':
        rowActions.shift(command.step);
        return true;
      case 'shift-level':
        rowActions.shiftLevel(command.step);
        return actions.moveLevel !== undefined;
      case 'resize-column':
        sizing.step(standing.column, command.step);
        return true;
    }
    focusCell();
    return true;
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (!isCellElement(event.target)) {
      const isInEditor = event.target instanceof Element && event.target.closest('.grid-editor');
      if (isInEditor && state.editing) inEditor(event);
      return;
    }
    if (event.key === 'Tab' && !event.ctrlKey && !event.altKey && !event.metaKey) {
      if (goOn(event)) event.preventDefault();
      return;
    }
    const command = commandOf(event);
    if (command?.kind === 'move' || command?.kind === 'unselect') goesOn.current = false;
    if (command && carryOut(command)) event.preventDefault();
  };
  return {
    onKeyDown,
    stopGoingOn: () => {
      goesOn.current = false;
    },
  };
}

import { useLanguage } from '../../language.ts';
import type { Draft, EditorPort } from '../editors/editor-port.ts';
import type { CellPlace, CellValue, GridActions, GridRow, Refusal } from '../grid-model.ts';
import { type Motion, moved } from '../navigation.ts';
import { editorOf, sameCellValue } from '../row-cells.ts';
import type { GridState } from '../standing/use-grid-state.ts';

interface Surroundings<Row extends GridRow> {
  readonly state: GridState<Row>;
  readonly actions: GridActions<Row>;
  readonly port: EditorPort;
  readonly pageRows: number;
  readonly say: (text: string) => void;
  /** Puts the focus on the cell where one stands, once it is on the page. */
  readonly focusCell: () => void;
}

export interface EditingCommands {
  /** Opens the editor of a cell, or turns a 'yes-no' over. False where the cell can't be edited. */
  readonly begin: (place: CellPlace, typed: string | null) => boolean;
  /** Keeps what stands in the editor and closes it; false where that was refused and it stays open. */
  readonly commit: (then: Motion | null, value?: CellValue) => boolean;
  /** Keeps what stands in the editor and leaves it open. */
  readonly save: () => void;
  /** Keeps what stands in the editor and closes it; what can't be kept stays beside the cell. */
  readonly leave: () => void;
  /** Gives up what stands in the editor, and with it a new row in which nothing is written. */
  readonly cancel: () => void;
  /** Takes away the new row where one stands and nothing is written; false where there is none. */
  readonly takeBack: () => boolean;
}

/** Opening, keeping and giving up what is written in a cell. */
export function useEditing<Row extends GridRow>(given: Surroundings<Row>): EditingCommands {
  const { state, actions, port, pageRows, say, focusCell } = given;
  const { translate } = useLanguage();
  const find = (place: CellPlace) => ({
    row: state.rows.find(({ id }) => id === place.row),
    column: state.columns.find(({ id }) => id === place.column),
  });

  function refuse(place: CellPlace, text: string): void {
    state.setRefusal({ row: place.row, column: place.column, text });
    say(translate('grid:refused', { text }));
  }

  function keep(place: CellPlace, draft: Draft): boolean {
    const refused = whyRefused(place, draft);
    if (refused !== null) refuse(place, refused);
    return refused === null;
  }

  /** Keeps what is written, or says why it can't be kept. */
  function whyRefused(place: CellPlace, draft: Draft): Refusal {
    const { row, column } = find(place);
    if (!row || !column) return null;
    if (draft.kind === 'refused') return draft.text;
    if (sameCellValue(draft.value, column.value(row))) return null;
    state.fresh.current = null;
    return actions.edit?.(row, column.id, draft.value) ?? null;
  }

  function takeBack(): boolean {
    const row = state.rows.find(({ id }) => id === state.fresh.current);
    if (!row || row.id !== state.standing?.row || !actions.takeBack) return false;
    state.fresh.current = null;
    const index = state.seen.indexOf(row);
    const refusal = actions.takeBack(row);
    if (refusal === null) {
      state.standInFrom(index);
      say(translate('grid:taken-back'));
    } else refuse(state.standing, refusal);
    focusCell();
    return true;
  }

  return {
    begin: (place, typed) => {
      const { row, column } = find(place);
      const editor = row && column && editorOf(row, column);
      if (!editor || !actions.edit) return false;
      if (editor.kind !== 'yes-no') {
        state.setRefusal(null);
        state.setUnkept(null);
        state.setEditing({ row: place.row, column: place.column, typed });
      } else if (typed === null) {
        const isOn = column.value(row) === true;
        if (keep(place, { kind: 'value', value: !isOn, typed: '' })) {
          say(translate(isOn ? 'grid:no' : 'grid:yes'));
        }
      }
      return true;
    },
    commit: (then, value) => {
      const { editing, standing } = state;
      if (!editing || !state.isEditing()) return true;
      const draft: Draft | undefined =
        value === undefined ? port.current?.() : { kind: 'value', value, typed: '' };
      if (draft && !keep(editing, draft)) return false;
      state.fresh.current = null;
      state.setEditing(null);
      state.setRefusal(null);
      if (standing && then) {
        state.stand(moved({ rows: state.seen, columns: state.columns, pageRows }, standing, then));
      }
      return true;
    },
    save: () => {
      const draft = port.current?.();
      if (state.editing && state.isEditing() && draft?.kind === 'value') keep(state.editing, draft);
    },
    leave: () => {
      const { editing } = state;
      const draft = port.current?.();
      if (!editing || !state.isEditing() || !draft) return;
      const refused = whyRefused(editing, draft);
      state.setEditing(null);
      state.setRefusal(null);
      state.fresh.current = null;
      if (refused === null) return;
      const { row, column } = editing;
      state.setUnkept({ row, column, text: refused, typed: draft.typed.trim() });
      say(translate('grid:unkept', { text: draft.typed.trim(), reason: refused }));
    },
    cancel: () => {
      const draft = port.current?.();
      const { row, column } = state.editing ? find(state.editing) : {};
      const isUntouched =
        row && column && draft?.kind === 'value' && sameCellValue(draft.value, column.value(row));
      state.setEditing(null);
      state.setRefusal(null);
      if (!isUntouched || !takeBack()) focusCell();
    },
    takeBack,
  };
}

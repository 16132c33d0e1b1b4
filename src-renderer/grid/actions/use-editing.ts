import { useLanguage } from '../../language.ts';
import type { Draft, EditorPort } from '../editors/editor-port.ts';
import type { CellPlace, CellValue, GridActions, GridRow } from '../grid-model.ts';
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
  readonly cancel: () => void;
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
    const { row, column } = find(place);
    if (!row || !column) return true;
    if (draft.kind === 'refused') {
      refuse(place, draft.text);
      return false;
    }
    if (sameCellValue(draft.value, column.value(row))) return true;
    const refusal = actions.edit?.(row, column.id, draft.value) ?? null;
    if (refusal !== null) refuse(place, refusal);
    return refusal === null;
  }

  return {
    begin: (place, typed) => {
      const { row, column } = find(place);
      const editor = row && column && editorOf(row, column);
      if (!editor || !actions.edit) return false;
      if (editor.kind !== 'yes-no') {
        state.setRefusal(null);
        state.setEditing({ row: place.row, column: place.column, typed });
      } else if (typed === null) {
        const isOn = column.value(row) === true;
        if (keep(place, { kind: 'value', value: !isOn })) {
          say(translate(isOn ? 'grid:no' : 'grid:yes'));
        }
      }
      return true;
    },
    commit: (then, value) => {
      const { editing, standing } = state;
      if (!editing || !state.isEditing()) return true;
      const draft: Draft | undefined =
        value === undefined ? port.current?.() : { kind: 'value', value };
      if (draft && !keep(editing, draft)) return false;
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
    cancel: () => {
      state.setEditing(null);
      state.setRefusal(null);
      focusCell();
    },
  };
}

import type { FocusEvent, RefObject } from 'react';
import type { GridRow } from '../grid-model.ts';
import { findCellElement } from '../standing/cell-element.ts';
import type { GridState } from '../standing/use-grid-state.ts';
import type { EditingCommands } from './use-editing.ts';

interface Surroundings<Row extends GridRow> {
  readonly root: RefObject<HTMLElement | null>;
  readonly popups: HTMLElement | null;
  readonly state: GridState<Row>;
  readonly editing: EditingCommands;
}

/** Keeps what stands in an editor when the focus leaves it for something else than what it has opened. */
export function useLeaving<Row extends GridRow>(
  given: Surroundings<Row>,
): (event: FocusEvent) => void {
  const { root, popups, state, editing } = given;
  return ({ target, relatedTarget }) => {
    if (!state.editing || !state.isEditing() || !target.closest('.grid-editor')) return;
    const cell = findCellElement(root.current, state.editing);
    if (cell?.contains(relatedTarget) || popups?.contains(relatedTarget)) return;
    // Whoever goes to another program for a moment comes back to what they were writing.
    if (document.hasFocus()) editing.leave();
    else editing.save();
  };
}

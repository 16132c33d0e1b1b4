import { type MouseEvent, useRef, useState } from 'react';
import type { EditingCommands } from '../actions/use-editing.ts';
import type { CellPlace, GridRow } from '../grid-model.ts';
import type { Standing } from '../navigation.ts';
import { placeOfElement } from '../standing/cell-element.ts';
import type { GridState } from '../standing/use-grid-state.ts';

interface Surroundings<Row extends GridRow> {
  readonly state: GridState<Row>;
  readonly editing: EditingCommands;
  readonly focusCell: () => void;
  readonly openMenu: (
    place: CellPlace,
    at: { readonly left: number; readonly top: number },
  ) => void;
}

/** What the mouse does in the table. */
export function useGridPointer<Row extends GridRow>(given: Surroundings<Row>) {
  const { state, editing, focusCell, openMenu } = given;
  const isSelecting = useRef(false);
  const [marked, setMarked] = useState<CellPlace | null>(null);
  const within = (target: EventTarget, what: string) =>
    target instanceof Element && target.closest(what) !== null;
  const isInEditor = (target: EventTarget) => within(target, '.grid-editor, .MuiPopper-root');
  const standingAt = (place: CellPlace): Standing => ({ ...place, wanted: place.column });

  function extendTo(place: CellPlace): void {
    const { standing, selection } = state;
    if (!standing || (standing.row === place.row && standing.column === place.column)) return;
    const from = selection?.wholeRows ? null : selection;
    state.stand(standingAt(place), from ?? { from: standing, wholeRows: false });
    focusCell();
  }

  return {
    /** The cell whose mark the mouse is over. */
    marked,
    onMouseDown: (event: MouseEvent) => {
      const place = placeOfElement(event.target);
      if (!place || isInEditor(event.target)) return;
      editing.leave();
      if (event.button !== 0) return;
      isSelecting.current = !within(event.target, '[data-fold], [data-check]');
      if (event.shiftKey) {
        event.preventDefault();
        extendTo(place);
        return;
      }
      state.stand(standingAt(place));
      focusCell();
    },
    onMouseOver: (event: MouseEvent) => {
      const place = placeOfElement(event.target);
      setMarked(within(event.target, '[data-mark]') ? place : null);
      if (place && isSelecting.current && event.buttons === 1 && !state.editing) extendTo(place);
    },
    onMouseUp: () => {
      isSelecting.current = false;
    },
    onClick: (event: MouseEvent) => {
      const place = placeOfElement(event.target);
      if (!place || isInEditor(event.target)) return;
      if (within(event.target, '[data-fold]')) state.toggle(place.row);
      else if (within(event.target, '[data-check]')) editing.begin(place, null);
    },
    onDoubleClick: (event: MouseEvent) => {
      const place = placeOfElement(event.target);
      if (!place || isInEditor(event.target)) return;
      if (!within(event.target, '[data-fold], [data-check]')) editing.begin(place, null);
    },
    onContextMenu: (event: MouseEvent) => {
      const place = placeOfElement(event.target);
      if (!place || isInEditor(event.target)) return;
      event.preventDefault();
      openMenu(place, { left: event.clientX, top: event.clientY });
    },
  };
}

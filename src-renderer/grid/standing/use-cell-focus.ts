import { type FocusEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { GridRow } from '../grid-model.ts';
import { findCellElement, isCellElement } from './cell-element.ts';
import type { GridState } from './use-grid-state.ts';
import { useLeaveListener } from './use-leave-listener.ts';

interface CellFocus {
  /** Whether the focus is in the table. */
  readonly isInside: boolean;
  /** Puts the focus on the cell where one stands, once the page shows it. */
  readonly focusCell: () => void;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
}

/** Keeps the focus with the cell where one stands, also when its row is moved or another takes its place. */
export function useCellFocus<Row extends GridRow>(
  root: RefObject<HTMLElement | null>,
  state: GridState<Row>,
  revealRow: (index: number) => void,
): CellFocus {
  const isWanted = useRef(false);
  const owns = useRef(false);
  const [isInside, setIsInside] = useState(false);

  // A row that React moves on the page loses the focus, and nobody has taken it.
  useLayoutEffect(() => {
    const isLost = owns.current && document.activeElement === document.body;
    if (!isWanted.current && !isLost) return;
    if (state.editing) return;
    const cell = state.standing && findCellElement(root.current, state.standing);
    const target = cell ?? (state.standing ? null : root.current?.querySelector('button'));
    if (!target) return;
    isWanted.current = false;
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (state.index >= 0) revealRow(state.index);
  });

  const isInCanvas = (target: EventTarget | null) => {
    const canvas = target instanceof Element ? target.closest('.grid-canvas') : null;
    return canvas !== null && (root.current?.contains(canvas) ?? false);
  };
  useLeaveListener(isInCanvas, ({ type, target }) => {
    owns.current = false;
    // A page that takes the focus because nobody has it leaves it to the cell that a link leads to.
    const isAround = target instanceof Node && target.contains(root.current);
    if (type === 'pointerdown' || !isAround) isWanted.current = false;
  });

  return {
    isInside,
    focusCell: () => {
      isWanted.current = true;
      // What was asked for may change nothing on the page, and then nothing is drawn.
      const cell = state.standing && findCellElement(root.current, state.standing);
      if (!state.isEditing() && cell) cell.focus({ preventScroll: true });
    },
    onFocus: (event) => {
      owns.current = true;
      setIsInside(true);
      if (!isCellElement(event.target) || isWanted.current) return;
      const { row, column } = event.target.dataset;
      const { standing } = state;
      if (row === undefined || column === undefined || state.editing) return;
      if (standing?.row !== row || standing.column !== column) {
        state.stand({ row, column, wanted: column });
      }
    },
    onBlur: ({ currentTarget, relatedTarget }) => {
      if (currentTarget.contains(relatedTarget)) return;
      setIsInside(false);
      // Without a new owner it is the window that was left, or the row that is moved.
      if (relatedTarget) owns.current = false;
    },
  };
}

import { type RefObject, useLayoutEffect, useState } from 'react';
import { CellNote, type NoteLine } from '../CellNote.tsx';
import type { CellFinding, CellPlace, GridRow } from '../grid-model.ts';
import { cellsOf } from '../row-cells.ts';
import { findCellElement } from '../standing/cell-element.ts';
import type { GridState } from '../standing/use-grid-state.ts';
import { findingsOfCell } from './cell-findings.ts';

interface CellNotesProps<Row extends GridRow> {
  readonly root: RefObject<HTMLElement | null>;
  readonly state: GridState<Row>;
  readonly findings: ReadonlyMap<string, readonly CellFinding[]>;
  readonly isInside: boolean;
  /** The cell whose mark the mouse is over. */
  readonly marked: CellPlace | null;
}

/** The findings of the cell that has the focus or the mouse, and why something wasn't done there. */
export function CellNotes<Row extends GridRow>(props: CellNotesProps<Row>) {
  const { root, state, findings, isInside, marked } = props;
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [isOver, setIsOver] = useState(false);
  const [dismissed, setDismissed] = useState<string | null>(null);
  const focused = isInside && !state.editing ? state.standing : null;
  const place = marked ?? focused;
  const name = place && `${place.row} ${place.column}`;
  useLayoutEffect(() => {
    setAnchor(place && findCellElement(root.current, place));
  });
  useLayoutEffect(() => {
    if (!name) return;
    setDismissed(null);
    const dismiss = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') setDismissed(name);
    };
    document.addEventListener('keydown', dismiss);
    return () => document.removeEventListener('keydown', dismiss);
  }, [name]);
  if (!place || (dismissed === name && !isOver)) return null;
  return (
    <CellNote
      anchor={anchor}
      lines={linesOf(state, findings, place)}
      onHover={setIsOver}
      // One that only the focus shows must not catch clicks meant for what it lies over.
      isForMouse={marked !== null || isOver}
    />
  );
}

function linesOf<Row extends GridRow>(
  state: GridState<Row>,
  findings: ReadonlyMap<string, readonly CellFinding[]>,
  place: CellPlace,
): readonly NoteLine[] {
  const { refusal, columns, seen } = state;
  const row = seen.find(({ id }) => id === place.row);
  const ofRow = findings.get(place.row);
  const isRefused = refusal?.row === place.row && refusal.column === place.column;
  const refused: readonly NoteLine[] = isRefused ? [{ text: refusal.text, look: 'fault' }] : [];
  if (!row || !ofRow) return refused;
  const isFirst = cellsOf(row, columns)[0]?.column.id === place.column;
  const found = findingsOfCell(ofRow, columns, place.column, isFirst);
  return [...refused, ...found.map(({ text, severity }) => ({ text, look: severity }))];
}

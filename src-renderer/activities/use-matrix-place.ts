import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { linkedGoal } from '../../src-domain/activity-goals.ts';
import { findRow } from '../../src-domain/plan.ts';
import { usePlace } from '../frame/use-address.ts';
import { usePlan } from '../project/open-project.ts';
import { cellId, type MatrixIds, type MatrixPlace, sums } from './matrix-cells.ts';

interface Standing {
  /** The one cell that Tab leads to. */
  readonly active: MatrixPlace;
  /** Stands there; the focus follows once the cell is on the page. */
  readonly goTo: (place: MatrixPlace) => void;
  /** Whether the focus is still to follow. */
  readonly isAwaited: RefObject<boolean>;
}

/** Where in the matrix one stands: the first cell, the one gone to, or that of the link in the address. */
export function useMatrixPlace({ rows, columns }: Pick<MatrixIds, 'rows' | 'columns'>): Standing {
  const plan = usePlan();
  const linkId = usePlace()?.id ?? null;
  const link = findRow(plan, 'activityGoal', linkId);
  const reached = useRef<string | null>(null);
  const isAwaited = useRef(false);
  const [stands, setStands] = useState<MatrixPlace | null>(null);
  const isThere = stands && rows.includes(stands.row) && columns.includes(stands.column);
  const goTo = (place: MatrixPlace) => {
    isAwaited.current = true;
    setStands(place);
  };
  useLayoutEffect(() => {
    if (!link || reached.current === link.id) return;
    reached.current = link.id;
    goTo({ row: link.activityId, column: linkedGoal(link).id });
  });
  return {
    active: isThere ? stands : { row: rows[0] ?? sums, column: columns[0] ?? sums },
    goTo,
    isAwaited,
  };
}

/** Puts the focus where one stands, as soon as that is on the page, and shows it whole. */
export function useMatrixFocus(
  { active, isAwaited }: Standing,
  revealRow: (index: number) => void,
  index: number,
): void {
  useLayoutEffect(() => {
    const cell = isAwaited.current ? document.getElementById(cellId(active)) : null;
    if (!cell) return;
    isAwaited.current = false;
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (index >= 0) revealRow(index);
  });
}

import { useLayoutEffect, useRef, useState } from 'react';
import { linkedGoal } from '../../src-domain/activity-goals.ts';
import { findRow } from '../../src-domain/plan.ts';
import { usePlace } from '../frame/use-address.ts';
import { usePlan } from '../project/open-project.ts';
import { cellId, type MatrixIds, type MatrixPlace, sums } from './matrix-cells.ts';

interface Standing {
  /** The one cell that Tab leads to. */
  readonly active: MatrixPlace;
  readonly goTo: (place: MatrixPlace) => void;
}

/** Where in the matrix one stands: the first cell, the one gone to, or that of the link in the address. */
export function useMatrixPlace({ rows, columns }: MatrixIds): Standing {
  const plan = usePlan();
  const linkId = usePlace()?.id ?? null;
  const link = findRow(plan, 'activityGoal', linkId);
  const reached = useRef<string | null>(null);
  const [stands, setStands] = useState<MatrixPlace | null>(null);
  const isThere = stands && rows.includes(stands.row) && columns.includes(stands.column);
  const goTo = (place: MatrixPlace) => {
    setStands(place);
    document.getElementById(cellId(place))?.focus();
  };
  useLayoutEffect(() => {
    if (!link || reached.current === link.id) return;
    reached.current = link.id;
    goTo({ row: link.activityId, column: linkedGoal(link).id });
  });
  return {
    active: isThere ? stands : { row: rows[0] ?? sums, column: columns[0] ?? sums },
    goTo,
  };
}

import { useLayoutEffect, useMemo, useRef } from 'react';
import type { CellFinding } from '../grid-model.ts';
import { findingsByRow } from './cell-findings.ts';

/** The findings of each row; a row whose findings haven't changed isn't drawn anew. */
export function useFindingsByRow(
  findings: readonly CellFinding[],
): ReadonlyMap<string, readonly CellFinding[]> {
  const before = useRef<ReadonlyMap<string, readonly CellFinding[]>>(new Map());
  const grouped = useMemo(() => findingsByRow(findings, before.current), [findings]);
  useLayoutEffect(() => {
    before.current = grouped;
  }, [grouped]);
  return grouped;
}

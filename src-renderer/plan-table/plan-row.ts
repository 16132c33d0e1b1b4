import { useRef } from 'react';
import type { EntityName } from '../../src-domain/entities/registry.ts';
import type { AnyRow } from '../../src-domain/entity.ts';
import type { GridRow } from '../grid/grid-model.ts';

/** A row of the plan as a row of a table; its id is the plan's own. */
export interface PlanRow extends GridRow {
  readonly entity: EntityName;
  readonly row: AnyRow;
}

/**
 * The same list, with rows that say the same as before left as they were, so that they aren't drawn anew;
 * the list itself stays where all of them do.
 */
export function useSteadyRows<Row extends PlanRow>(rows: readonly Row[]): readonly Row[] {
  const before = useRef<readonly Row[]>([]);
  const steady = steadyRows(before.current, rows);
  before.current = steady;
  return steady;
}

/** Rows of a list with those of the list before in the place of all that say the same. */
export function steadyRows<Row extends PlanRow>(
  before: readonly Row[],
  rows: readonly Row[],
): readonly Row[] {
  let byId: ReadonlyMap<string, Row> | undefined;
  const find = (id: string) => {
    byId ??= new Map(before.map((row) => [row.id, row]));
    return byId.get(id);
  };
  const steady = rows.map((row, at) => {
    const there = before[at];
    // Most changes move no row.
    const was = there?.id === row.id ? there : find(row.id);
    return was && saysTheSame(was, row) ? was : row;
  });
  const isSame = steady.length === before.length && steady.every((row, at) => row === before[at]);
  return isSame ? before : steady;
}

function saysTheSame<Row extends object>(a: Row, b: Row): boolean {
  for (const field in b) if (!Object.is(a[field], b[field])) return false;
  for (const field in a) if (!(field in b)) return false;
  return true;
}

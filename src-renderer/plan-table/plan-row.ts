import { useRef } from 'react';
import type { EntityName } from '../../src-domain/entities/registry.ts';
import type { AnyRow } from '../../src-domain/entity.ts';
import type { GridRow } from '../grid/grid-model.ts';

/** A row of the plan as a row of a table; its id is the plan's own. */
export interface PlanRow extends GridRow {
  readonly entity: EntityName;
  readonly row: AnyRow;
}

/** The same list, with rows that say the same as before left as they were, so that they aren't drawn anew. */
export function useSteadyRows<Row extends PlanRow>(rows: readonly Row[]): readonly Row[] {
  const before = useRef<ReadonlyMap<string, Row>>(new Map());
  const steady = rows.map((row) => {
    const was = before.current.get(row.id);
    return was && saysTheSame(was, row) ? was : row;
  });
  before.current = new Map(steady.map((row) => [row.id, row]));
  return steady;
}

function saysTheSame<Row extends object>(a: Row, b: Row): boolean {
  const fields = Object.keys(b) as (keyof Row)[];
  return (
    fields.length === Object.keys(a).length &&
    fields.every((field) => Object.is(a[field], b[field]))
  );
}

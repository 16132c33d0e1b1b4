import type { Change } from '../change.ts';
import { type EntityName, entityNames } from '../entities/registry.ts';
import type { AnyRow } from '../entity.ts';
import { type Plan, planOf, rowsOf } from '../plan.ts';

type Values = Readonly<Record<string, unknown>>;

/** What a row was: whole (null: it wasn't there), or in those fields that changes tell of. */
type Earlier =
  | { readonly kind: 'row'; readonly row: AnyRow | null }
  | { readonly kind: 'fields'; readonly values: Values };

/**
 * A plan as it was before something was done to it: every row, and every field, as the first of these changes found
 * it. They are given in the order in which they were made; what else has happened meanwhile stands.
 */
export function planBefore(plan: Plan, changes: readonly Change[]): Plan {
  const earlier = new Map<EntityName, Map<string, Earlier>>();
  for (const change of changes) {
    const ofEntity = earlier.get(change.entity) ?? new Map<string, Earlier>();
    const id = change.kind === 'update' ? change.id : change.row.id;
    ofEntity.set(id, before(ofEntity.get(id), change));
    earlier.set(change.entity, ofEntity);
  }
  const rows = entityNames.map((entity) => {
    const changed = earlier.get(entity);
    return [entity, changed ? rowsBefore(rowsOf(plan, entity), changed) : rowsOf(plan, entity)];
  });
  return planOf(Object.fromEntries(rows));
}

function before(known: Earlier | undefined, change: Change): Earlier {
  if (known?.kind === 'row') return known;
  const values = known?.values ?? {};
  switch (change.kind) {
    case 'insert':
      return { kind: 'row', row: null };
    case 'delete':
      return { kind: 'row', row: { ...change.row, ...values } };
    case 'update':
      return { kind: 'fields', values: { ...change.from, ...values } };
  }
}

function rowsBefore(
  rows: readonly AnyRow[],
  changed: ReadonlyMap<string, Earlier>,
): readonly AnyRow[] {
  const standing = rows.flatMap((row): readonly AnyRow[] => {
    const was = changed.get(row.id);
    if (!was) return [row];
    return was.kind === 'fields' ? [{ ...row, ...was.values }] : [];
  });
  const whole = [...changed.values()].flatMap((was) =>
    was.kind === 'row' && was.row ? [was.row] : [],
  );
  return [...standing, ...whole];
}

import type { Change } from './change.ts';
import { type EntityName, entityNames } from './entities/registry.ts';
import type { AnyRow } from './entity.ts';
import { type Plan, rowsOf } from './plan.ts';
import { sameValue } from './same-value.ts';

/** What leads from one plan to another: entity by entity in their declared order, rows by id. */
export function diff(before: Plan, after: Plan): readonly Change[] {
  return entityNames.flatMap((entity) =>
    rowChanges(entity, rowsOf(before, entity), rowsOf(after, entity)),
  );
}

function rowChanges(
  entity: EntityName,
  before: readonly AnyRow[],
  after: readonly AnyRow[],
): readonly Change[] {
  if (before === after) return [];
  const changes: Change[] = [];
  let old = 0;
  let young = 0;
  while (old < before.length || young < after.length) {
    const was = before[old];
    const is = after[young];
    if (was && (!is || was.id < is.id)) {
      changes.push({ kind: 'delete', entity, row: was });
      old += 1;
    } else if (is && (!was || is.id < was.id)) {
      changes.push({ kind: 'insert', entity, row: is });
      young += 1;
    } else if (was && is) {
      const change = fieldChanges(entity, was, is);
      if (change) changes.push(change);
      old += 1;
      young += 1;
    }
  }
  return changes;
}

/** What leads from a row to what it is now; null where no field differs. */
export function fieldChanges(entity: EntityName, was: AnyRow, is: AnyRow): Change | null {
  if (was === is) return null;
  const changed = Object.keys(is).filter((field) => !sameValue(was[field], is[field]));
  if (changed.length === 0) return null;
  const pick = (row: AnyRow) => Object.fromEntries(changed.map((field) => [field, row[field]]));
  return { kind: 'update', entity, id: is.id, from: pick(was), to: pick(is) };
}

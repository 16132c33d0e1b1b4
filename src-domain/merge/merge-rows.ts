import { type EntityName, entityNamed, entityNames } from '../entities/registry.ts';
import type { AnyRow } from '../entity.ts';
import { rowsOf } from '../plan.ts';
import type { CollisionKind } from './collision.ts';
import type { MergeDraft } from './merge-draft.ts';
import { mergeFields } from './merge-fields.ts';
import { isRemovalMarker } from './removed-persons.ts';
import { statesBetween } from './row-changes.ts';
import { differingFields, isSameButForOrder, isSameRow } from './same-row.ts';

interface MergedRow {
  readonly row: AnyRow | null;
  readonly collision?: { readonly kind: CollisionKind; readonly fields?: readonly string[] };
}

/** Unites each row by itself, looking at no other. */
export function mergeRows(draft: MergeDraft): void {
  const { base, mine, theirs } = draft.sides;
  for (const entity of entityNames) {
    if (rowsOf(base, entity) === rowsOf(theirs, entity)) continue;
    const [old, ours, other] = [base, mine, theirs].map(
      (plan) => new Map(rowsOf(plan, entity).map((row) => [row.id, row])),
    );
    for (const id of new Set([...(old?.keys() ?? []), ...(other?.keys() ?? [])])) {
      const here = ours?.get(id) ?? null;
      const { row, collision } = mergeRow(
        entity,
        old?.get(id) ?? null,
        here,
        other?.get(id) ?? null,
      );
      if (row !== here && !isSameRow(row, here)) draft.set({ entity, id }, row);
      if (collision) draft.collide(collision.kind, { entity, id }, collision.fields);
    }
  }
}

function mergeRow(
  entity: EntityName,
  base: AnyRow | null,
  mine: AnyRow | null,
  theirs: AnyRow | null,
): MergedRow {
  if (entity === 'person') {
    if (isRemovalMarker(mine)) return { row: mine };
    if (isRemovalMarker(theirs)) return { row: theirs };
  }
  if (isSameRow(mine, theirs)) return { row: mine };
  if (!mine || !theirs) return mergeWithNone(base, mine, theirs);
  if (isSameRow(base, theirs)) return { row: mine };
  if (isSameRow(base, mine)) return { row: theirs };
  if (entityNamed(entity).merges === 'whole')
    return { row: mine, collision: wholes(entity, mine, theirs) };
  const { row, colliding } = mergeFields(entity, base, mine, theirs);
  if (colliding.length === 0) return { row };
  return { row, collision: { kind: 'both-changed', fields: colliding } };
}

/** One side hasn't got the row. What was only moved in its order isn't kept for that. */
function mergeWithNone(base: AnyRow | null, mine: AnyRow | null, theirs: AnyRow | null): MergedRow {
  const row = mine ?? theirs;
  if (!base || !row) return { row };
  if (isSameButForOrder(base, row)) return { row: null };
  return { row, collision: { kind: 'deleted-and-changed' } };
}

function wholes(entity: EntityName, mine: AnyRow, theirs: AnyRow): MergedRow['collision'] & {} {
  const { steps } = entityNamed(entity);
  const fields = differingFields(mine, theirs);
  const [here, there] = steps ? [mine[steps.field], theirs[steps.field]] : [];
  const isApart =
    steps !== null && !statesBetween(steps, here, there) && !statesBetween(steps, there, here);
  return { kind: isApart ? 'step-forbidden' : 'both-changed', fields };
}

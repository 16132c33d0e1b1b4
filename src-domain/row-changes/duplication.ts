import type { Change } from '../change.ts';
import { completeRow } from '../complete-row.ts';
import { type EntityName, entityNamed, entityNames } from '../entities/registry.ts';
import type { AnyRow } from '../entity.ts';
import { findRow, type Plan, rowsOf } from '../plan.ts';
import type { RowPlace } from './removal.ts';
import { positionAmong, type Sibling } from './siblings.ts';

/** What has happened, and what there can be one of, isn't copied: these fields start anew. */
const startsAnew: Readonly<Partial<Record<EntityName, readonly string[]>>> = {
  milestone: ['state', 'doneOn', 'metDeadlines', 'droppedBecause', 'forecast'],
  measure: ['state', 'doneOn', 'metDeadlines', 'droppedBecause', 'forecast'],
  risk: ['closedOn'],
  textSection: ['topic'],
};

/** Who sat where, what was measured, reported and attached belongs to the original. */
const staysBehind: readonly EntityName[] = ['holding', 'measurement', 'report', 'attachment'];

/** Whether rows of an entity can be duplicated: not persons, nor what is recorded once. */
export function canDuplicate(entity: EntityName): boolean {
  const { ordered, personal, single, merges, unique } = entityNamed(entity);
  const isOfAKind = ordered && !personal && !single && unique.length === 0;
  return isOfAKind && merges === 'fields' && !staysBehind.includes(entity);
}

/** A copy: its id, and what makes it. */
export interface Duplicate {
  readonly id: string;
  readonly changes: readonly Change[];
}

/**
 * A copy of a row with its parts, right after the original among the siblings that it shares its order
 * with. References between copied rows lead to the copies. Throws where the row isn't there or
 * `canDuplicate` forbids it.
 */
export function duplication(
  plan: Plan,
  { entity, id }: RowPlace,
  newId: () => string,
  siblings: readonly Sibling[],
): Duplicate {
  const original = findRow(plan, entity, id) as AnyRow | undefined;
  if (!original || !canDuplicate(entity)) throw new Error(`Can't duplicate ${entity} ${id}`);
  const parts = partsOf(plan, { entity, row: original });
  const copies = new Map(parts.map(({ row }) => [row.id, newId()]));
  const here = siblings.findIndex((each) => each.entity === entity && each.id === id);
  const { position, changes } = positionAmong(siblings, here + 1);
  const inserts = parts.map((part): Change => {
    const copy = copied(part, copies);
    const row = part.row === original ? { ...copy, position } : copy;
    return { kind: 'insert', entity: part.entity, row };
  });
  return { id: copies.get(id) ?? '', changes: [...changes, ...inserts] };
}

interface Placed {
  readonly entity: EntityName;
  readonly row: AnyRow;
}

/** A row and, behind it, what is a part of it, of its parts and so on. */
function partsOf(plan: Plan, whole: Placed): readonly Placed[] {
  const parts = new Map<string, Placed>([[whole.row.id, whole]]);
  for (const { entity: above, row } of parts.values()) {
    for (const entity of entityNames.filter((name) => !staysBehind.includes(name))) {
      const { partOf, references } = entityNamed(entity);
      const fields = partOf.filter((field) => references[field] === above);
      if (fields.length === 0) continue;
      for (const part of rowsOf(plan, entity)) {
        if (fields.some((field) => part[field] === row.id)) {
          parts.set(part.id, { entity, row: part });
        }
      }
    }
  }
  return [...parts.values()];
}

function copied({ entity, row }: Placed, copies: ReadonlyMap<string, string>): AnyRow {
  const { references } = entityNamed(entity);
  const fields = Object.entries(row)
    .filter(([field]) => !startsAnew[entity]?.includes(field))
    .map(([field, value]) => {
      const isPointing = field === 'id' || Object.hasOwn(references, field);
      return [field, (isPointing && copies.get(String(value))) || value];
    });
  const completed = completeRow(entity, Object.fromEntries(fields) as unknown as AnyRow);
  if (completed.kind === 'faulty') throw new Error(JSON.stringify(completed.problems));
  return completed.row;
}

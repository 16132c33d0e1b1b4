import { type EntityName, entityNamed, entityNames } from '../entities/registry.ts';
import { type Plan, rowsOf } from '../plan.ts';
import type { RowPlace } from '../row-changes/removal.ts';

/** Finds the rows that are part of a row, however deep, each after what it is part of. */
export type FindParts = (whole: RowPlace) => readonly RowPlace[];

/** Goes through a plan's rows once, when parts are first asked for. */
export function partsIn(plan: Plan): FindParts {
  let direct: ReadonlyMap<string, readonly RowPlace[]> | null = null;
  return (whole) => {
    direct ??= directParts(plan);
    const found = new Map<string, RowPlace>();
    const wholes: RowPlace[] = [whole];
    for (const each of wholes) {
      for (const part of direct.get(keyOf(each.entity, each.id)) ?? []) {
        const key = keyOf(part.entity, part.id);
        if (!found.has(key)) wholes.push(part);
        found.set(key, part);
      }
    }
    return [...found.values()];
  };
}

function directParts(plan: Plan): ReadonlyMap<string, readonly RowPlace[]> {
  const parts = new Map<string, RowPlace[]>();
  for (const entity of entityNames) {
    const { partOf, references } = entityNamed(entity);
    for (const field of partOf) {
      const target = references[field] as EntityName;
      for (const row of rowsOf(plan, entity)) {
        if (typeof row[field] !== 'string') continue;
        const key = keyOf(target, row[field]);
        const known = parts.get(key);
        if (known) known.push({ entity, id: row.id });
        else parts.set(key, [{ entity, id: row.id }]);
      }
    }
  }
  return parts;
}

const keyOf = (entity: EntityName, id: string) => `${entity} ${id}`;

import type { Change } from '../change.ts';
import { completeRow } from '../complete-row.ts';
import type { EntityName } from '../entities/registry.ts';
import type { AnyRow } from '../entity.ts';
import type { RowPlace } from '../row-changes/removal.ts';
import { sameValue } from '../same-value.ts';
import type { Rows } from './sound-plan.ts';

/** What the history last says of a row: all of it, or what was written in one that it doesn't know from the start. */
interface LastKnown extends RowPlace {
  readonly isComplete: boolean;
  readonly values: AnyRow;
}

/** A field that was found with another value than the history last gave it. */
export interface UnlikeField extends RowPlace {
  readonly field: string;
  readonly found: unknown;
  readonly logged: unknown;
}

export interface RowsWithHistory {
  readonly rows: Rows;
  /** The rows that weren't found, or not as rows, and that the history has. */
  readonly restored: readonly RowPlace[];
  readonly unlike: readonly UnlikeField[];
}

/**
 * Adds to the rows that were found those that the history has, given its changes from the oldest on. Where both
 * have a row and differ, what was found stays, and is told.
 */
export function withHistory(found: Rows, changes: readonly Change[]): RowsWithHistory {
  const rows: Partial<Record<EntityName, Map<string, AnyRow>>> = {};
  for (const [entity, list] of Object.entries(found)) {
    rows[entity as EntityName] = new Map(list.map((row) => [row.id, row]));
  }
  const restored: RowPlace[] = [];
  const unlike: UnlikeField[] = [];
  for (const { entity, id, isComplete, values } of lastKnown(changes)) {
    const ofEntity = rows[entity] ?? new Map<string, AnyRow>();
    rows[entity] = ofEntity;
    const row = ofEntity.get(id);
    const isFound = row !== undefined && completeRow(entity, row).kind === 'complete';
    if (isFound) unlike.push(...differences(entity, row, values));
    else if (isComplete && completeRow(entity, values).kind === 'complete') {
      ofEntity.set(id, values);
      restored.push({ entity, id });
    }
  }
  const lists = Object.entries(rows).map(([entity, byId]) => [entity, [...byId.values()]]);
  return { rows: Object.fromEntries(lists), restored, unlike };
}

const differences = (entity: EntityName, row: AnyRow, known: AnyRow): readonly UnlikeField[] =>
  Object.keys(known)
    .filter((field) => Object.hasOwn(row, field) && !sameValue(row[field], known[field]))
    .map((field) => ({ entity, id: row.id, field, found: row[field], logged: known[field] }));

/** What is last said of each row that the history leaves standing. */
function lastKnown(changes: readonly Change[]): readonly LastKnown[] {
  const known = new Map<string, LastKnown>();
  for (const change of changes) {
    const { entity } = change;
    const id = change.kind === 'update' ? change.id : change.row.id;
    const key = `${entity} ${id}`;
    if (change.kind === 'delete') known.delete(key);
    else if (change.kind === 'insert') {
      known.set(key, { entity, id, isComplete: true, values: change.row });
    } else {
      const was = known.get(key);
      const values = { ...was?.values, ...change.to, id };
      known.set(key, { entity, id, isComplete: was?.isComplete ?? false, values });
    }
  }
  return [...known.values()];
}

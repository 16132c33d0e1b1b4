import { type EntityName, entityNamed } from './entities/registry.ts';
import type { AnyRow } from './entity.ts';
import { findRow, type Plan } from './plan.ts';

/**
 * Which sub-project a row belongs to: the one that it names or is, or else that of what it is a part of.
 * Null where it belongs to the project as a whole, or isn't there.
 */
export function subprojectOf(plan: Plan, entity: EntityName, id: string): string | null {
  const row = findRow(plan, entity, id) as AnyRow | undefined;
  return row ? subprojectOfRow(plan, entity, row) : null;
}

/** As `subprojectOf`, for a row that the plan needn't have. */
export function subprojectOfRow(plan: Plan, entity: EntityName, row: AnyRow): string | null {
  if (entity === 'subproject') return row.id;
  const { subproject, partOf, references } = entityNamed(entity);
  const own = subproject === null ? null : row[subproject];
  if (typeof own === 'string') return own;
  for (const field of partOf) {
    const wholeId = row[field];
    if (typeof wholeId !== 'string') continue;
    const ofWhole = subprojectOf(plan, references[field] as EntityName, wholeId);
    if (ofWhole !== null) return ofWhole;
  }
  return null;
}

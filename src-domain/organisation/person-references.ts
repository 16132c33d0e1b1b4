import { type EntityName, entityNamed, entityNames } from '../entities/registry.ts';
import type { AnyRow } from '../entity.ts';
import { isFieldLocked } from '../locks.ts';
import { type Plan, rowsOf } from '../plan.ts';

/** A row that points at a person, and by which field. */
export interface PersonReference {
  readonly entity: EntityName;
  readonly row: AnyRow;
  readonly field: string;
}

/** The fields of each entity that point at a person; as the entities are declared. */
export const personFields: ReadonlyMap<EntityName, readonly string[]> = new Map(
  entityNames.flatMap((entity) => {
    const references = Object.entries(entityNamed(entity).references);
    const fields = references.filter(([, target]) => target === 'person').map(([field]) => field);
    return fields.length === 0 ? [] : [[entity, fields] as const];
  }),
);

/** Everything in a plan that points at any of these persons. */
export const personReferences = (
  plan: Plan,
  ids: ReadonlySet<unknown>,
): readonly PersonReference[] =>
  [...personFields].flatMap(([entity, fields]) =>
    rowsOf(plan, entity).flatMap((row) =>
      fields.filter((field) => ids.has(row[field])).map((field) => ({ entity, row, field })),
    ),
  );

/** What points at a person and can't be changed: a report that was submitted, a document that was sent. */
export const lockedReferences = (plan: Plan, personId: string): readonly PersonReference[] =>
  personReferences(plan, new Set([personId])).filter(({ entity, row, field }) =>
    isFieldLocked(plan, entity, row, field),
  );

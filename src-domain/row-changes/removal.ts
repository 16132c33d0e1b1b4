import type { Change } from '../change.ts';
import { fieldChanges } from '../diff.ts';
import { type EntityName, entityNamed, entityNames } from '../entities/registry.ts';
import type { AnyRow } from '../entity.ts';
import { findRow, type Plan, rowsOf } from '../plan.ts';

/** Which row of which entity. */
export interface RowPlace {
  readonly entity: EntityName;
  readonly id: string;
}

type Gone = ReadonlyMap<EntityName, ReadonlySet<unknown>>;

/**
 * Deletes rows together with what can't be without them: their parts, and rows that must point at
 * them. Other references to them are emptied, and a deleted row's children come under its own parent.
 * A row that would then say the same as another goes too (a measurement of a deleted municipality,
 * where the period has one for all). Rows that aren't there are passed over.
 */
export function removal(plan: Plan, rows: readonly RowPlace[]): readonly Change[] {
  const gone = goneWith(
    plan,
    rows.filter(({ entity, id }) => findRow(plan, entity, id) !== undefined),
  );
  return entityNames.flatMap((entity) =>
    rowsOf(plan, entity).flatMap((row): readonly Change[] => {
      if (isGone(gone, entity, row.id)) return [{ kind: 'delete', entity, row }];
      const change = fieldChanges(entity, row, loosened(plan, gone, entity, row));
      return change ? [change] : [];
    }),
  );
}

/** Grows until nothing that stays leans on what goes. */
function goneWith(plan: Plan, rows: readonly RowPlace[]): Gone {
  const gone = new Map<EntityName, Set<unknown>>();
  let next = rows;
  while (next.length > 0) {
    for (const { entity, id } of next) {
      gone.set(entity, (gone.get(entity) ?? new Set()).add(id));
    }
    const bound = entityNames.flatMap((entity) => boundRows(plan, gone, entity));
    next = bound.length > 0 ? bound : entityNames.flatMap((entity) => doubles(plan, gone, entity));
  }
  return gone;
}

const isGone = (gone: Gone, entity: EntityName, id: unknown): boolean =>
  gone.get(entity)?.has(id) ?? false;

/** The references of an entity that may lead to a row that is gone, with the entity that each leads to. */
function looseReferences(
  gone: Gone,
  entity: EntityName,
): readonly (readonly [string, EntityName])[] {
  return Object.entries(entityNamed(entity).references)
    .map(([field, target]) => [field, target as EntityName] as const)
    .filter(([, target]) => gone.has(target));
}

/** The rows that can't be without one that is gone, and that still stand. */
function boundRows(plan: Plan, gone: Gone, entity: EntityName): readonly RowPlace[] {
  const binding = looseReferences(gone, entity).filter(([field]) => binds(entity, field));
  if (binding.length === 0) return [];
  return rowsOf(plan, entity)
    .filter((row) => binding.some(([field, target]) => isGone(gone, target, row[field])))
    .filter(({ id }) => !isGone(gone, entity, id))
    .map(({ id }) => ({ entity, id }));
}

/** Whether a row can't be without what one of its references leads to: it is removed with that. */
export function binds(entity: EntityName, field: string): boolean {
  const { partOf, exactlyOneOf, fields } = entityNamed(entity);
  const isRequired = fields[field]?.safeParse(null).success === false;
  return isRequired || partOf.includes(field) || exactlyOneOf.includes(field);
}

/** The row without references to what is gone; the row itself where it has none. */
function loosened(plan: Plan, gone: Gone, entity: EntityName, row: AnyRow): AnyRow {
  const loose = looseReferences(gone, entity).filter(([field, target]) =>
    isGone(gone, target, row[field]),
  );
  if (loose.length === 0) return row;
  const { parent, subproject } = entityNamed(entity);
  const values = loose.map(([field]) => [
    field,
    field === parent ? standingParent(plan, gone, entity, row) : null,
  ]);
  // What stood in the own plan of a sub-project that is gone would be in no document.
  const leavesPlan = row['inOwnPlan'] === true && loose.some(([field]) => field === subproject);
  return { ...row, ...Object.fromEntries(values), ...(leavesPlan && { inOwnPlan: false }) };
}

function standingParent(plan: Plan, gone: Gone, entity: EntityName, row: AnyRow): string | null {
  const { parent } = entityNamed(entity);
  const parentId = parent === null ? null : row[parent];
  const above = typeof parentId === 'string' ? findRow(plan, entity, parentId) : undefined;
  if (above === undefined) return null;
  return isGone(gone, entity, above.id) ? standingParent(plan, gone, entity, above) : above.id;
}

/** The rows that, once they are loosened, share a combination that must be unique with another. */
function doubles(plan: Plan, gone: Gone, entity: EntityName): readonly RowPlace[] {
  const { unique } = entityNamed(entity);
  if (unique.length === 0 || looseReferences(gone, entity).length === 0) return [];
  const standing = rowsOf(plan, entity).filter(({ id }) => !isGone(gone, entity, id));
  const was = new Set(standing);
  const after = standing.map((row) => loosened(plan, gone, entity, row));
  const untouchedFirst = after.toSorted((a, b) => Number(was.has(b)) - Number(was.has(a)));
  return unique.flatMap((fields) => {
    const keys = Map.groupBy(untouchedFirst, (row) => JSON.stringify(fields.map((f) => row[f])));
    return [...keys.values()].flatMap(([, ...late]) => late.map(({ id }) => ({ entity, id })));
  });
}

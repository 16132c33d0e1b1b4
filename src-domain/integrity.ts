import { type EntityName, entityNamed, entityNames } from './entities/registry.ts';
import type { AnyRow } from './entity.ts';
import type { PlanDraft } from './plan-draft.ts';
import type { Problem } from './problem.ts';

/** The ids of the rows that changes have inserted, updated or deleted. */
export type Touched = ReadonlyMap<EntityName, ReadonlySet<string>>;

/** What doesn't hold between rows once all changes are made, looking only where they can have broken it. */
export function integrityProblems(draft: PlanDraft, touched: Touched): readonly Problem[] {
  const problems: Problem[] = [];
  for (const [entity, ids] of touched) {
    for (const id of ids) {
      const row = draft.find(entity, id);
      if (row) problems.push(...rowProblems(draft, entity, row));
    }
    problems.push(...circularProblems(draft, entity, ids));
    problems.push(...uniquenessProblems(draft, entity, ids));
  }
  problems.push(...referrerProblems(draft, touched));
  return problems;
}

function rowProblems(draft: PlanDraft, entity: EntityName, row: AnyRow): readonly Problem[] {
  const { references, exactlyOneOf } = entityNamed(entity);
  const problems: Problem[] = [];
  for (const field of Object.keys(references)) {
    const missing = missingReference(draft, entity, row, field);
    if (missing) problems.push(missing);
    const stray = notWithin(draft, entity, row, field);
    if (stray) problems.push(stray);
  }
  const set = exactlyOneOf.filter((field) => row[field] !== null);
  if (exactlyOneOf.length > 0 && set.length !== 1) {
    problems.push({ kind: 'not-exactly-one', entity, id: row.id, fields: exactlyOneOf });
  }
  return problems;
}

function missingReference(
  draft: PlanDraft,
  entity: EntityName,
  row: AnyRow,
  field: string,
): Problem | null {
  const target = entityNamed(entity).references[field] as EntityName;
  const targetId = row[field];
  if (typeof targetId !== 'string' || draft.find(target, targetId)) return null;
  return { kind: 'missing-reference', entity, id: row.id, field, target, targetId };
}

function notWithin(
  draft: PlanDraft,
  entity: EntityName,
  row: AnyRow,
  field: string,
): Problem | null {
  const { references, within } = entityNamed(entity);
  const shared = within[field];
  if (shared === undefined) return null;
  const found = draft.find(references[field] as EntityName, row[field]);
  if (!found || found[shared] === row[shared]) return null;
  return { kind: 'not-within', entity, id: row.id, field, shared };
}

/** The touched rows whose parents lead back to themselves. Each row is walked past once. */
function circularProblems(
  draft: PlanDraft,
  entity: EntityName,
  ids: ReadonlySet<string>,
): readonly Problem[] {
  const { parent } = entityNamed(entity);
  if (parent === null) return [];
  const ending = new Set<string>();
  const circular = new Set<string>();
  for (const id of ids) {
    const path = new Set<string>();
    let current = draft.find(entity, id);
    while (current && !path.has(current.id) && !ending.has(current.id)) {
      path.add(current.id);
      current = draft.find(entity, current[parent]);
    }
    const isEnding = current === undefined || ending.has(current.id);
    for (const passed of path) (isEnding ? ending : circular).add(passed);
  }
  return [...ids]
    .filter((id) => circular.has(id))
    .map((id) => ({ kind: 'circular', entity, id, field: parent }));
}

function uniquenessProblems(
  draft: PlanDraft,
  entity: EntityName,
  ids: ReadonlySet<string>,
): readonly Problem[] {
  const { single, unique } = entityNamed(entity);
  const rows = draft.rows(entity);
  const problems: Problem[] = [];
  if (single && rows.length > 1) {
    for (const { id } of rows)
      if (ids.has(id)) problems.push({ kind: 'more-than-one', entity, id });
  }
  if (single && rows.length === 0) {
    for (const id of ids) problems.push({ kind: 'last-one', entity, id });
  }
  for (const fields of unique) {
    const keys = Map.groupBy(rows, (row) => JSON.stringify(fields.map((field) => row[field])));
    for (const sharing of keys.values()) {
      const late = sharing.length > 1 ? sharing.filter(({ id }) => ids.has(id)) : [];
      for (const { id } of late) problems.push({ kind: 'not-unique', entity, id, fields });
    }
  }
  return problems;
}

/**
 * Rows that weren't touched themselves, but point at one that was: it may be gone, or be part of
 * something else now. What goes with a deleted row is a change of its own.
 */
function referrerProblems(draft: PlanDraft, touched: Touched): readonly Problem[] {
  const problems: Problem[] = [];
  for (const entity of entityNames) {
    const { references, within } = entityNamed(entity);
    for (const [field, target] of Object.entries(references)) {
      const ids = touched.get(target as EntityName);
      if (!ids) continue;
      const isAnyGone = [...ids].some((id) => !draft.find(target as EntityName, id));
      if (!isAnyGone && within[field] === undefined) continue;
      for (const row of draft.rows(entity)) {
        if (!ids.has(String(row[field])) || touched.get(entity)?.has(row.id)) continue;
        const problem =
          missingReference(draft, entity, row, field) ?? notWithin(draft, entity, row, field);
        if (problem) problems.push(problem);
      }
    }
  }
  return problems;
}

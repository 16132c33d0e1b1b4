import type { Change } from './change.ts';
import { completeRow } from './complete-row.ts';
import { fieldChanges } from './diff.ts';
import { type EntityName, entityNamed } from './entities/registry.ts';
import type { AnyRow } from './entity.ts';
import { handoutProblems } from './handout/handout-problems.ts';
import { integrityProblems, type Touched } from './integrity.ts';
import { lockProblems, stepProblems } from './locks.ts';
import { draftProblems } from './one-at-a-time.ts';
import type { Plan } from './plan.ts';
import { PlanDraft } from './plan-draft.ts';
import type { Problem } from './problem.ts';
import { sameValue } from './same-value.ts';

export type Applied =
  | {
      readonly kind: 'applied';
      readonly plan: Plan;
      /** The changes as they were made: with complete rows, and without fields that stay the same. */
      readonly changes: readonly Change[];
    }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

type Step =
  | { readonly kind: 'made'; readonly change: Change | null }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

const refused = (...problems: readonly Problem[]): Step => ({ kind: 'refused', problems });

/**
 * Makes all the changes or none. Each must find what it expects, and schemas are looked at as the
 * changes are made; locks, states, references and uniqueness when all are made, so their order doesn't matter.
 */
export function applyChanges(plan: Plan, changes: readonly Change[]): Applied {
  const draft = new PlanDraft(plan);
  const problems: Problem[] = [];
  const made: Change[] = [];
  for (const change of changes) {
    const step = make(draft, change);
    if (step.kind === 'refused') problems.push(...step.problems);
    else if (step.change) made.push(step.change);
  }
  if (problems.length === 0) {
    const touched = touchedBy(made);
    problems.push(
      ...lockProblems(plan, draft, touched),
      ...stepProblems(plan, draft, touched, made),
      ...draftProblems(plan, draft, touched),
      ...handoutProblems(plan, draft, touched),
      ...integrityProblems(draft, touched),
    );
  }
  if (problems.length > 0) return { kind: 'refused', problems };
  return { kind: 'applied', plan: draft.finish(), changes: made };
}

function make(draft: PlanDraft, change: Change): Step {
  switch (change.kind) {
    case 'insert':
      return insert(draft, change.entity, change.row);
    case 'update':
      return update(draft, change);
    case 'delete':
      return remove(draft, change.entity, change.row);
  }
}

function insert(draft: PlanDraft, entity: EntityName, row: AnyRow): Step {
  const place = { entity, id: row.id };
  if (draft.find(entity, row.id)) return refused({ kind: 'already-there', ...place });
  const completed = completeRow(entity, row);
  if (completed.kind === 'faulty') return refused(...completed.problems);
  draft.put(entity, completed.row);
  return { kind: 'made', change: { kind: 'insert', entity, row: completed.row } };
}

function update(draft: PlanDraft, change: Extract<Change, { kind: 'update' }>): Step {
  const { entity, id } = change;
  const place = { entity, id };
  const row = draft.find(entity, id);
  if (!row) return refused({ kind: 'not-there', ...place });

  const { fields } = entityNamed(entity);
  const unknown = Object.keys({ ...change.from, ...change.to })
    .filter((field) => !Object.hasOwn(fields, field))
    .map((field): Problem => ({ kind: 'unknown-field', ...place, field }));
  if (unknown.length > 0) return refused(...unknown);

  const unexpected = Object.keys(change.to).filter((field) => !Object.hasOwn(change.from, field));
  const surprises = [...unexpected, ...Object.keys(change.from)]
    .filter((field) => field === 'id' || !sameValue(row[field], change.from[field]))
    .map((field) => movedOn(entity, row, field, change.from[field]));
  if (surprises.length > 0) return refused(...surprises);

  const completed = completeRow(entity, { ...row, ...change.to, id });
  if (completed.kind === 'faulty') return refused(...completed.problems);
  const next = completed.row;
  const made = fieldChanges(entity, row, next);
  if (made) draft.put(entity, next);
  return { kind: 'made', change: made };
}

function remove(draft: PlanDraft, entity: EntityName, row: AnyRow): Step {
  const place = { entity, id: row.id };
  const found = draft.find(entity, row.id);
  if (!found) return refused({ kind: 'not-there', ...place });
  const surprises = Object.keys({ ...found, ...row })
    .filter((field) => !sameValue(found[field], row[field]))
    .map((field) => movedOn(entity, found, field, row[field]));
  if (surprises.length > 0) return refused(...surprises);
  draft.remove(entity, row.id);
  return { kind: 'made', change: { kind: 'delete', entity, row: found } };
}

function movedOn(entity: EntityName, row: AnyRow, field: string, expected: unknown): Problem {
  const found = row[field] ?? null;
  return { kind: 'moved-on', entity, id: row.id, field, expected: expected ?? null, found };
}

function touchedBy(changes: readonly Change[]): Touched {
  const touched = new Map<EntityName, Set<string>>();
  for (const change of changes) {
    const ids = touched.get(change.entity) ?? new Set();
    ids.add(change.kind === 'update' ? change.id : change.row.id);
    touched.set(change.entity, ids);
  }
  return touched;
}

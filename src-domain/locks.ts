import { type EntityName, entityNamed } from './entities/registry.ts';
import type { AnyRow, Entity } from './entity.ts';
import type { Touched } from './integrity.ts';
import { findRow, type Plan } from './plan.ts';
import { PlanDraft } from './plan-draft.ts';
import type { Problem } from './problem.ts';
import { sameValue } from './same-value.ts';

/**
 * The locked rows that changes have touched. A lock is what held before the changes and that they
 * don't open: a row is put in whole with its parts, and a report may be returned and mended at once,
 * but not opened, changed and closed again. So the order of the changes doesn't matter.
 */
export function lockProblems(before: Plan, draft: PlanDraft, touched: Touched): readonly Problem[] {
  return [...touched].flatMap(([entity, ids]) =>
    [...ids]
      .filter((id) => isAgainstLock(before, draft, entity, id))
      .map((id): Problem => ({ kind: 'locked', entity, id })),
  );
}

/** Whether nothing in a field of a row can be changed now: the row is locked, or what it is a part of. */
export function isFieldLocked(plan: Plan, entity: EntityName, row: AnyRow, field: string): boolean {
  const declared = entityNamed(entity);
  const isLocked = declared.isLocked(row) && !declared.openWhenLocked.includes(field);
  return isLocked || isPartOfLocked(plan, new PlanDraft(plan), declared, row);
}

function isAgainstLock(before: Plan, draft: PlanDraft, entity: EntityName, id: string): boolean {
  const was = findRow(before, entity, id);
  const is = draft.find(entity, id);
  if (was === undefined && is === undefined) return false;
  const changed = changedFields(was, is);
  if (changed.length === 0) return false;
  const declared = entityNamed(entity);
  const isRefused =
    was !== undefined &&
    staysClosed(declared, was, is) &&
    (is === undefined
      ? !declared.deletableWhenLocked
      : changed.some((field) => !declared.openWhenLocked.includes(field)));
  return (
    isRefused ||
    isPartOfLocked(before, draft, declared, was) ||
    isPartOfLocked(before, draft, declared, is)
  );
}

function changedFields(was: AnyRow | undefined, is: AnyRow | undefined): readonly string[] {
  const fields = Object.keys(was ?? is ?? {});
  return fields.filter((field) => !sameValue(was?.[field], is?.[field]));
}

/** Whether a row's own lock held before and isn't opened through the fields that stay open. */
function staysClosed(declared: Entity, was: AnyRow, is: AnyRow | undefined): boolean {
  if (!declared.isLocked(was)) return false;
  if (is === undefined) return true;
  const open = declared.openWhenLocked.map((field) => [field, is[field]]);
  return declared.isLocked({ ...was, ...Object.fromEntries(open) });
}

/** Whether what a row is a part of is locked, so that nothing is put into it, changed in it or taken out. */
function isPartOfLocked(
  before: Plan,
  draft: PlanDraft,
  { partOf, references }: Entity,
  row: AnyRow | undefined,
): boolean {
  return partOf.some((field) => {
    const whole = references[field] as EntityName;
    const wholeId = row?.[field];
    const was = typeof wholeId === 'string' ? findRow(before, whole, wholeId) : undefined;
    if (was === undefined) return false;
    const declared = entityNamed(whole);
    return (
      staysClosed(declared, was, draft.find(whole, was.id)) ||
      isPartOfLocked(before, draft, declared, was)
    );
  });
}

import type { Change } from './change.ts';
import { isClosed, isOpenWhenClosed } from './closing/closed.ts';
import { type EntityName, entityNamed } from './entities/registry.ts';
import type { AnyRow, Entity, Steps } from './entity.ts';
import { handoutOf, isAlong } from './handout/handout-row.ts';
import type { Touched } from './integrity.ts';
import { findRow, type Plan } from './plan.ts';
import type { PlanDraft } from './plan-draft.ts';
import type { Problem } from './problem.ts';
import { sameValue } from './same-value.ts';

/**
 * The locked rows that changes have touched. A lock is what held before the changes: a row is put in whole
 * with its parts, and what takes it on to a state that locks it may write in it for the last time. So the
 * order of the changes doesn't matter.
 */
export function lockProblems(before: Plan, draft: PlanDraft, touched: Touched): readonly Problem[] {
  const closed = isClosed(before) ? closedProblems(before, draft, touched) : [];
  if (closed.length > 0) return closed;
  return [...touched].flatMap(([entity, ids]) =>
    [...ids]
      .filter((id) => isAgainstLock(before, draft, entity, id))
      .map((id): Problem => ({ kind: 'locked', entity, id })),
  );
}

/**
 * The rows that changes have taken to a state that doesn't follow the one they were in, be it by one step or by
 * several updates that each take one.
 */
export function stepProblems(
  before: Plan,
  draft: PlanDraft,
  touched: Touched,
  made: readonly Change[] = [],
): readonly Problem[] {
  return [...touched].flatMap(([entity, ids]) => {
    const { steps } = entityNamed(entity);
    if (!steps) return [];
    return [...ids].flatMap((id): readonly Problem[] => {
      const was: AnyRow | undefined = findRow(before, entity, id);
      const from = was?.[steps.field];
      const to = draft.find(entity, id)?.[steps.field];
      const isStep =
        from === undefined ||
        to === undefined ||
        from === to ||
        leadsTo(steps, from, to) ||
        isLedStepByStep(steps, made, id);
      return isStep
        ? []
        : [{ kind: 'no-such-step', entity, id, from: String(from), to: String(to) }];
    });
  });
}

function isLedStepByStep(steps: Steps, made: readonly Change[], id: string): boolean {
  const own = made.filter(
    (change) => (change.kind === 'update' ? change.id : change.row.id) === id,
  );
  return (
    own.length > 0 &&
    own.every(
      (change) =>
        change.kind === 'update' &&
        (!(steps.field in change.to) ||
          leadsTo(steps, change.from[steps.field], change.to[steps.field])),
    )
  );
}

/** The rows that changes have touched in a closed project, but for what may happen there all the same. */
function closedProblems(before: Plan, draft: PlanDraft, touched: Touched): readonly Problem[] {
  return [...touched].flatMap(([entity, ids]) =>
    [...ids].flatMap((id): readonly Problem[] => {
      const was = findRow(before, entity, id);
      const is = draft.find(entity, id);
      const changed = changedFields(was, is);
      const isFine = changed.length === 0 || isOpenWhenClosed(entity, was, is, changed);
      return isFine ? [] : [{ kind: 'closed', entity, id }];
    }),
  );
}

/** Whether a field can't be written in now: the project is closed, the row went along with a hand-out only to be read, or its row is locked, or what that is a part of. */
export function isFieldLocked(plan: Plan, entity: EntityName, row: AnyRow, field: string): boolean {
  if (isClosed(plan)) return true;
  const handout = handoutOf(plan);
  if (handout && isAlong(handout, entity, row.id)) return true;
  const declared = entityNamed(entity);
  const isLocked = declared.isLocked(row) && !declared.openWhenLocked.includes(field);
  return isLocked || isPartOfLocked(plan, declared, row);
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
    declared.isLocked(was) &&
    (is === undefined ? !declared.deletableWhenLocked : !isOpen(declared, was, is, changed));
  return isRefused || isPartOfLocked(before, declared, was) || isPartOfLocked(before, declared, is);
}

function changedFields(was: AnyRow | undefined, is: AnyRow | undefined): readonly string[] {
  const fields = Object.keys(was ?? is ?? {});
  return fields.filter((field) => !sameValue(was?.[field], is?.[field]));
}

/** Whether what changes in a locked row is open all the same, or goes along with a step that it takes. */
function isOpen(
  { steps, openWhenLocked }: Entity,
  was: AnyRow,
  is: AnyRow,
  changed: readonly string[],
): boolean {
  const takesStep = steps !== null && leadsTo(steps, was[steps.field], is[steps.field]);
  const along = takesStep ? [steps.field, ...steps.along] : [];
  return changed.every((field) => openWhenLocked.includes(field) || along.includes(field));
}

const leadsTo = ({ next }: Steps, from: unknown, to: unknown): boolean =>
  next[String(from)]?.includes(String(to)) ?? false;

/** Whether what a row is a part of was locked, so that nothing is put into it, changed in it or taken out. */
function isPartOfLocked(
  before: Plan,
  { partOf, references }: Entity,
  row: AnyRow | undefined,
): boolean {
  return partOf.some((field) => {
    const whole = references[field] as EntityName;
    const wholeId = row?.[field];
    const was = typeof wholeId === 'string' ? findRow(before, whole, wholeId) : undefined;
    if (was === undefined) return false;
    const declared = entityNamed(whole);
    return declared.isLocked(was) || isPartOfLocked(before, declared, was);
  });
}

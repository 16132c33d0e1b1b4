import type { EntityName } from '../entities/registry.ts';
import type { Touched } from '../integrity.ts';
import { findRow, type Plan } from '../plan.ts';
import type { PlanDraft } from '../plan-draft.ts';
import type { Problem } from '../problem.ts';
import { sameValue } from '../same-value.ts';
import { withParts } from '../subproject-parts.ts';
import { handoutOf } from './handout-row.ts';
import { isOutside } from './outside-handout.ts';

/** A plan is put together from nothing when it is read. */
const isBegun = ({ rows }: Plan): boolean => rows.project.length > 0;

/** No change makes a hand-out of a project. */
function becomesHandout(after: Plan): readonly Problem[] {
  const handout = handoutOf(after);
  return handout ? [{ kind: 'outside-handout', entity: 'handout', id: handout.id }] : [];
}

/**
 * What changes have touched in a hand-out that isn't the recipient's to write in: rows that went along to be read, and
 * rows that would belong to no part of what was handed out.
 */
export function handoutProblems(
  before: Plan,
  draft: PlanDraft,
  touched: Touched,
): readonly Problem[] {
  const after = draft.finish();
  const handout = handoutOf(before);
  if (!handout) return isBegun(before) ? becomesHandout(after) : [];
  const own = withParts(after, handout.subprojectId ?? '');
  const isRefused = (entity: EntityName, id: string): boolean =>
    !sameValue(findRow(before, entity, id), findRow(after, entity, id)) &&
    isOutside(handout, own, after, { entity, id });
  return [...touched].flatMap(([entity, ids]) =>
    [...ids]
      .filter((id) => isRefused(entity, id))
      .map((id): Problem => ({ kind: 'outside-handout', entity, id })),
  );
}

import { type EntityName, entityNamed } from '../entities/registry.ts';
import { findRow, type Plan } from '../plan.ts';
import { subprojectOfRow } from '../subproject-of.ts';
import { withParts } from '../subproject-parts.ts';
import { handoutOf, isAlong, ownerless, staysHome } from './handout-row.ts';

type Fields = Readonly<Record<string, unknown>>;

/** How a new row begins that names no sub-project: in a hand-out it belongs to what was handed out. */
export function beginningIn(plan: Plan, entity: EntityName, fields: Fields): Fields {
  const handout = handoutOf(plan);
  const { subproject } = entityNamed(entity);
  if (!handout || subproject === null) return fields;
  if (subprojectOfRow(plan, entity, { ...fields, id: '' }) !== null) return fields;
  return { ...fields, [subproject]: handout.subprojectId };
}

/**
 * Whether a row with these fields can be put into a plan as far as its being a hand-out goes: only what belongs to a
 * part of what was handed out, and whom its recipient works with.
 */
export function takesRow(plan: Plan, entity: EntityName, fields: Fields): boolean {
  const handout = handoutOf(plan);
  if (!handout || ownerless.includes(entity)) return true;
  if (staysHome.has(entity) || handout.subprojectId === null) return false;
  const begun = { ...beginningIn(plan, entity, fields), id: '' };
  const owner = entity === 'subproject' ? fields['parentId'] : subprojectOfRow(plan, entity, begun);
  return typeof owner === 'string' && withParts(plan, handout.subprojectId).has(owner);
}

/** Whether a row went along with the hand-out that a plan is, only to be read. */
export function isOnlyRead(plan: Plan, entity: EntityName, id: string): boolean {
  const handout = handoutOf(plan);
  return handout !== undefined && isAlong(handout, entity, id);
}

/** Whether a sub-project, or (null) the project as a whole, can be written of in a plan. */
export function isWritable(plan: Plan, subprojectId: string | null): boolean {
  const handout = handoutOf(plan);
  if (!handout) return true;
  if (subprojectId === null || findRow(plan, 'subproject', subprojectId) === undefined) {
    return false;
  }
  return withParts(plan, handout.subprojectId ?? '').has(subprojectId);
}

import type { Row } from '../entities/registry.ts';
import { findRow, type Plan } from '../plan.ts';
import type { RowPlace } from '../row-changes/removal.ts';
import { subprojectOf } from '../subproject-of.ts';
import { isAlong, ownerless } from './handout-row.ts';

/**
 * Whether a row of a hand-out isn't the recipient's to write in: it went along to be read, or it would belong to no part
 * of what was handed out. `own` is the ids of the sub-project and its parts; `after` is the plan with what was written.
 */
export function isOutside(
  handout: Row<'handout'>,
  own: ReadonlySet<string>,
  after: Plan,
  { entity, id }: RowPlace,
): boolean {
  if (isAlong(handout, entity, id) || entity === 'handout' || entity === 'handoutReturn')
    return true;
  if (ownerless.includes(entity) || entity === 'collision') return false;
  if (!findRow(after, entity, id)) return false;
  const owner = subprojectOf(after, entity, id);
  return owner === null || !own.has(owner);
}

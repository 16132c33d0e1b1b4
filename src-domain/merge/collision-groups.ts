import { entityNamed, type Row } from '../entities/registry.ts';
import { writingKindOf } from '../field-kind.ts';
import { inOrder, type Plan } from '../plan.ts';
import { subprojectOfRow } from '../subproject-of.ts';
import type { Collision } from './collision.ts';
import { readCollision } from './open-collisions.ts';
import { differingFields } from './same-row.ts';

/** A question that waits for somebody to choose; `collision` is null where nothing of this program has written it. */
export interface OpenCollision {
  readonly row: Row<'collision'>;
  readonly collision: Collision | null;
}

/** The open questions of one sub-project, or (null) of the project as a whole. */
export interface CollisionGroup {
  readonly subprojectId: string | null;
  readonly open: readonly OpenCollision[];
}

/** What waits for a choice: sub-project by sub-project in their order, the project's own first, and row by row. */
export function collisionGroups(plan: Plan): readonly CollisionGroup[] {
  const all = plan.rows.collision.map((row) => {
    const collision = readCollision(row);
    return { row, collision, subprojectId: collision && subprojectIn(plan, collision) };
  });
  const subprojects = inOrder(plan.rows.subproject).map(({ id }) => id);
  return [null, ...subprojects]
    .map((subprojectId) => ({
      subprojectId,
      open: all
        .filter((each) => each.subprojectId === subprojectId)
        .map(({ row, collision }) => ({ row, collision })),
    }))
    .filter(({ open }) => open.length > 0);
}

/** A sub-project that is gone has nothing to gather. */
function subprojectIn(plan: Plan, { entity, base, mine, theirs }: Collision): string | null {
  const row = mine ?? theirs ?? base;
  const id = row && subprojectOfRow(plan, entity, row);
  return plan.rows.subproject.some((subproject) => subproject.id === id) ? id : null;
}

/** The fields in which the sides say different things; where one hasn't got the row, what the other did with it. */
export function fieldsToShow({ fields, base, mine, theirs }: Collision): readonly string[] {
  const shown = fields.length > 0 ? fields : differingFields(base, mine ?? theirs);
  return shown.filter((field) => field !== 'position' && field !== 'id');
}

/** The fields in which something else than either side can be written: what merges whole is never mixed. */
export const fieldsToWrite = (collision: Collision): readonly string[] =>
  collision.mine === null ||
  collision.theirs === null ||
  entityNamed(collision.entity).merges === 'whole'
    ? []
    : fieldsToShow(collision).filter((field) => writingKindOf(collision.entity, field) !== null);

import type { Change } from '../change.ts';
import { diff } from '../diff.ts';
import { type EntityName, entityNames } from '../entities/registry.ts';
import { inOrder, type Plan } from '../plan.ts';
import type { RowPlace } from '../row-changes/removal.ts';
import { subprojectOf } from '../subproject-of.ts';
import { bothOf, type Difference, differencesOf } from '../versions/comparison.ts';

/** What differs of one kind of row. */
export interface EntityDifferences {
  readonly entity: EntityName;
  readonly differences: readonly Difference[];
}

/** What differs in a sub-project; null: in the project as a whole. */
export interface SubprojectDifferences {
  readonly subprojectId: string | null;
  readonly entities: readonly EntityDifferences[];
}

/** What is otherwise in a plan than it was, and every row of the two to tell it with. */
export interface DifferencesSince {
  readonly groups: readonly SubprojectDifferences[];
  readonly named: Plan;
}

/** What tells of work between copies, and not of the plan: it stays as it is whatever is put back. */
const aboutCopies: ReadonlySet<EntityName> = new Set(['handout', 'handoutReturn', 'collision']);

/** What is otherwise in a plan than it was then, for each sub-project and each kind of row. */
export function differencesSince(then: Plan, now: Plan): DifferencesSince {
  const changes = diff(then, now).filter(({ entity }) => !aboutCopies.has(entity));
  return differencesIn(changes, bothOf(then, now));
}

/** What changes come to, for each sub-project and each kind of row; `named` has every row that they are about. */
export function differencesIn(changes: readonly Change[], named: Plan): DifferencesSince {
  const differences = differencesOf(changes);
  const bySubproject = Map.groupBy(differences, ({ change }) => {
    const { entity, id } = placeOfChange(change);
    return subprojectOf(named, entity, id);
  });
  const order = [null, ...inOrder(named.rows.subproject).map(({ id }) => id)];
  const groups = order.flatMap((subprojectId): readonly SubprojectDifferences[] => {
    const own = bySubproject.get(subprojectId);
    if (!own) return [];
    const byEntity = Map.groupBy(own, ({ change }) => change.entity);
    const entities = entityNames.flatMap((entity) => {
      const ofEntity = byEntity.get(entity);
      return ofEntity ? [{ entity, differences: ofEntity }] : [];
    });
    return [{ subprojectId, entities }];
  });
  return { groups, named };
}

/** Which row a change is about. */
export const placeOfChange = (change: Difference['change']): RowPlace => ({
  entity: change.entity,
  id: change.kind === 'update' ? change.id : change.row.id,
});

/** The rows that differ. */
export const placesIn = ({ groups }: DifferencesSince): readonly RowPlace[] =>
  groups.flatMap(({ entities }) =>
    entities.flatMap(({ differences }) => differences.map(({ change }) => placeOfChange(change))),
  );

/** What putting back chosen rows does beside them. */
export function changedAlong(
  changes: readonly Difference['change'][],
  chosen: readonly RowPlace[],
): readonly Difference[] {
  const keys = new Set(chosen.map(({ entity, id }) => `${entity} ${id}`));
  return differencesOf(changes).filter(({ change }) => {
    const { entity, id } = placeOfChange(change);
    return !keys.has(`${entity} ${id}`);
  });
}

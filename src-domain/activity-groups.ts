import type { Row } from './entities/registry.ts';
import { inOrder, type Plan } from './plan.ts';

/** The activities of one sub-project, or (null) those that belong to none. */
export interface ActivityGroup {
  readonly subproject: Row<'subproject'> | null;
  /** 1 for a sub-project of the project, 2 for one inside it. */
  readonly level: number;
  readonly activities: readonly Row<'activity'>[];
}

/**
 * Hovedtiltak as the document has them: those without a sub-project first, then per sub-project, each
 * with the sub-projects inside it. Every sub-project has a group, also one without activities.
 */
export function activityGroups(plan: Plan): readonly ActivityGroup[] {
  const activitiesOf = Map.groupBy(inOrder(plan.rows.activity), (row) => row.subprojectId);
  const childrenOf = Map.groupBy(inOrder(plan.rows.subproject), ({ parentId }) => parentId);
  const under = (parentId: string | null, level: number): readonly ActivityGroup[] =>
    (childrenOf.get(parentId) ?? []).flatMap((subproject) => [
      { subproject, level, activities: activitiesOf.get(subproject.id) ?? [] },
      ...under(subproject.id, level + 1),
    ]);
  return [
    { subproject: null, level: 1, activities: activitiesOf.get(null) ?? [] },
    ...under(null, 1),
  ];
}

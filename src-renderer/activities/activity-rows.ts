import type { ActivityGroup } from '../../src-domain/activity-groups.ts';
import type { PlanRow } from '../plan-table/plan-row.ts';

/** A row of the list: an activity, or the heading of a sub-project, which is written elsewhere. */
export interface ActivityRow extends PlanRow {
  readonly entity: 'subproject' | 'activity';
}

/** Heads the activities that belong to no sub-project. */
export const withoutSubproject = 'without-subproject';

const none = { id: withoutSubproject };

/** The list as one tree: sub-projects with their activities under them. Empty where there are neither. */
export function activityRows(groups: readonly ActivityGroup[]): readonly ActivityRow[] {
  const isEmpty = groups.every(
    ({ subproject, activities }) => subproject === null && activities.length === 0,
  );
  if (isEmpty) return [];
  return groups.flatMap(({ subproject, level, activities }): readonly ActivityRow[] => [
    {
      id: subproject?.id ?? withoutSubproject,
      level,
      isParent: true,
      isHeading: true,
      entity: 'subproject',
      row: subproject ?? none,
    },
    ...activities.map(
      (activity): ActivityRow => ({
        id: activity.id,
        level: level + 1,
        entity: 'activity',
        row: activity,
      }),
    ),
  ]);
}

import { type ActivityGroup, activityGroups } from './activity-groups.ts';
import type { Row } from './entities/registry.ts';
import { type MarkedGoal, markedGoals } from './marked-goals.ts';
import { findRow, type Plan } from './plan.ts';

interface MatrixGoal extends MarkedGoal {
  /** How many activities point at it. */
  readonly count: number;
  /** The marks of the result goals under an effect goal that activities point at: it is served through them. */
  readonly via: readonly string[];
}

export interface MatrixRow {
  readonly activity: Row<'activity'>;
  /** For each goal, in the order of the columns, whether the activity points at it. */
  readonly links: readonly boolean[];
  /** How many goals it points at. */
  readonly count: number;
}

export interface MatrixGroup extends Pick<ActivityGroup, 'subproject' | 'level'> {
  readonly rows: readonly MatrixRow[];
}

/** Which activities point at which goals: a row per activity under its sub-project, a column per goal. */
export interface GoalMatrix {
  readonly goals: readonly MatrixGoal[];
  /** Only those that have activities. */
  readonly groups: readonly MatrixGroup[];
}

/** The matrix activity × goal, as a screen and a document show it. */
export function goalMatrix(plan: Plan): GoalMatrix {
  const goals = markedGoals(plan);
  const linked = new Set(
    plan.rows.activityGoal.map(
      ({ activityId, effectGoalId, resultGoalId }) =>
        `${activityId} ${effectGoalId ?? resultGoalId}`,
    ),
  );
  const groups = activityGroups(plan)
    .filter(({ activities }) => activities.length > 0)
    .map(({ subproject, level, activities }): MatrixGroup => {
      const rows = activities.map((activity) => {
        const links = goals.map(({ id }) => linked.has(`${activity.id} ${id}`));
        return { activity, links, count: links.filter(Boolean).length };
      });
      return { subproject, level, rows };
    });
  const rows = groups.flatMap((group) => group.rows);
  const counted = goals.map((goal, at) => {
    const { effectGoalId = null } = findRow(plan, 'resultGoal', goal.id) ?? {};
    return { ...goal, effectGoalId, count: rows.filter(({ links }) => links[at]).length };
  });
  return {
    goals: counted.map(({ effectGoalId: _, ...goal }) => ({
      ...goal,
      via: counted
        .filter(({ effectGoalId, count }) => effectGoalId === goal.id && count > 0)
        .map(({ mark }) => mark),
    })),
    groups,
  };
}

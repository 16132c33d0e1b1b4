import { inOrder, type Plan } from '../../src-domain/plan.ts';
import type { PlanRow } from '../plan-table/plan-row.ts';

/** A row of the table of effect goals: a goal, or a point under it. */
export interface EffectGoalRow extends PlanRow {
  readonly entity: 'effectGoal' | 'goalPoint';
}

/** The effect goals as headings, each with its points under it. */
export function effectGoalRows(plan: Plan): readonly EffectGoalRow[] {
  const pointsOf = Map.groupBy(inOrder(plan.rows.goalPoint), ({ effectGoalId }) => effectGoalId);
  return inOrder(plan.rows.effectGoal).flatMap((goal): readonly EffectGoalRow[] => [
    { id: goal.id, level: 1, isParent: true, isHeading: true, entity: 'effectGoal', row: goal },
    ...(pointsOf.get(goal.id) ?? []).map(
      (point): EffectGoalRow => ({
        id: point.id,
        level: 2,
        entity: 'goalPoint',
        row: point,
      }),
    ),
  ]);
}

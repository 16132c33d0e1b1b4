import type { Change } from './change.ts';
import type { Row } from './entities/registry.ts';
import type { MarkedGoal } from './marked-goals.ts';
import type { Plan } from './plan.ts';
import { insertion } from './row-changes/insertion.ts';

type Goal = Pick<MarkedGoal, 'entity' | 'id'>;

/** The rows that say which goals an activity points at. */
export const linksOf = (plan: Plan, activityId: string): readonly Row<'activityGoal'>[] =>
  plan.rows.activityGoal.filter((link) => link.activityId === activityId);

/** The goal that a link leads to. */
export function linkedGoal({ effectGoalId, resultGoalId }: Row<'activityGoal'>): Goal {
  return effectGoalId === null
    ? { entity: 'resultGoal', id: resultGoalId ?? '' }
    : { entity: 'effectGoal', id: effectGoalId };
}

/** The changes after which an activity points at exactly these goals; links that stand are kept. */
export function activityGoalChanges(
  plan: Plan,
  activityId: string,
  goals: readonly Goal[],
  newId: () => string,
): readonly Change[] {
  const links = linksOf(plan, activityId);
  const standing = new Set(links.map((link) => linkedGoal(link).id));
  const wanted = new Map(goals.map((goal) => [goal.id, goal]));
  return [
    ...links
      .filter((link) => !wanted.has(linkedGoal(link).id))
      .map((row): Change => ({ kind: 'delete', entity: 'activityGoal', row })),
    ...[...wanted.values()]
      .filter(({ id }) => !standing.has(id))
      .map(({ entity, id }) =>
        insertion('activityGoal', { id: newId(), activityId, [`${entity}Id`]: id }),
      ),
  ];
}

/** Links an activity to a goal, or parts them where they are linked. */
export function toggledLink(
  plan: Plan,
  activityId: string,
  goal: Goal,
  newId: () => string,
): readonly Change[] {
  const goals = linksOf(plan, activityId).map(linkedGoal);
  const others = goals.filter(({ id }) => id !== goal.id);
  const isLinked = others.length < goals.length;
  return activityGoalChanges(plan, activityId, isLinked ? others : [...goals, goal], newId);
}

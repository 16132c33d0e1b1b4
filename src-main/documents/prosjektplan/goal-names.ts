import { findRow, inOrder } from '../../../src-domain/plan.ts';
import { resultGoalsInPlan } from './goals.ts';
import { listed, type Writing } from './writing.ts';

/** Names the goals that an activity points at: 'Effektmål A og B, Resultatmål 2', or '' for none. */
export function goalNames(writing: Writing): (activityId: string) => string {
  const { label, plan } = writing;
  const linksOf = Map.groupBy(plan.rows.activityGoal, ({ activityId }) => activityId);
  const numbers = new Map(resultGoalsInPlan(writing).map(({ id }, index) => [id, index + 1]));
  return (activityId) => {
    const links = linksOf.get(activityId) ?? [];
    const effectGoals = inOrder(
      links.flatMap(({ effectGoalId }) => findRow(plan, 'effectGoal', effectGoalId) ?? []),
    );
    const resultGoals = inOrder(
      links.flatMap(({ resultGoalId }) => findRow(plan, 'resultGoal', resultGoalId) ?? []),
    );
    const letters = effectGoals.map(({ letter, title }) => letter || `«${title}»`);
    const numbered = resultGoals.map(({ id, text }) => String(numbers.get(id) ?? `«${text}»`));
    return [
      ...(letters.length === 0
        ? []
        : [label('planDocument:effect-goals-named', { letters: listed(writing, letters) })]),
      ...(numbered.length === 0
        ? []
        : [label('planDocument:result-goals-named', { numbers: listed(writing, numbered) })]),
    ].join(', ');
  };
}

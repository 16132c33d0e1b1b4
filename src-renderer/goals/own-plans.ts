import type { Plan } from '../../src-domain/plan.ts';

/** Whether goals can stand in a sub-project's own plan: one has such a plan, or a goal stands in one. */
export const hasOwnPlans = ({ rows }: Plan): boolean =>
  rows.subproject.some(({ ownPlan }) => ownPlan !== 'none') ||
  [...rows.effectGoal, ...rows.resultGoal].some(({ inOwnPlan }) => inOwnPlan);

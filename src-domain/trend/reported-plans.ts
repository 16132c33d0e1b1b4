import type { Row } from '../entities/registry.ts';
import type { Plan } from '../plan.ts';
import { isoDayOf } from '../timing/local-day.ts';
import { latestFirst } from '../versions/approved-version.ts';
import type { ReportedPlan } from './trend.ts';

/**
 * The versions that tell how the project's plan (null) or a sub-project's own stood on a day, in order of time:
 * each that was frozen, and what each report was drawn from, also one that was sent back for what it said.
 */
export const reportingVersions = (
  plan: Plan,
  subprojectId: string | null,
): readonly Row<'version'>[] =>
  latestFirst(plan.rows.version.filter((row) => row.subprojectId === subprojectId)).toReversed();

/**
 * The plans of frozen versions as reports of the day that they were frozen, and the plan as it is now; null
 * where it is left out.
 */
export function reportedPlans(
  versions: readonly Row<'version'>[],
  plans: ReadonlyMap<string, Plan>,
  now: ReportedPlan | null,
): readonly ReportedPlan[] {
  const frozen = versions.flatMap(({ id, label, frozenAt }) => {
    const plan = plans.get(id);
    if (plan === undefined || frozenAt === null) return [];
    return [{ day: isoDayOf(new Date(frozenAt)), label, plan, frozenAt }];
  });
  const inOrder = frozen.toSorted((a, b) => (a.frozenAt < b.frozenAt ? -1 : 1));
  return [...inOrder.map(({ day, label, plan }) => ({ day, label, plan })), ...(now ? [now] : [])];
}

import type { Plan } from './plan.ts';

/** How much belongs to a sub-project itself, what belongs to its parts not counted. */
export interface SubprojectContents {
  readonly parts: number;
  readonly activities: number;
  /** Effect and result goals. */
  readonly goals: number;
  readonly milestones: number;
  readonly measures: number;
  readonly reports: number;
}

/** What belongs to each sub-project, by its id; every sub-project of the plan has an entry. */
export function subprojectContents(plan: Plan): ReadonlyMap<string, SubprojectContents> {
  const { subproject, activity, effectGoal, resultGoal, milestone, measure, report } = plan.rows;
  const parts = countBy(subproject, ({ parentId }) => parentId);
  const activities = countBy(activity, ({ subprojectId }) => subprojectId);
  const goals = countBy([...effectGoal, ...resultGoal], ({ subprojectId }) => subprojectId);
  const milestones = countBy(milestone, ({ subprojectId }) => subprojectId);
  const owners = new Map(milestone.map(({ id, subprojectId }) => [id, subprojectId]));
  const measures = countBy(measure, ({ milestoneId }) => owners.get(milestoneId) ?? null);
  const reports = countBy(report, ({ subprojectId }) => subprojectId);
  return new Map(
    subproject.map(({ id }) => [
      id,
      {
        parts: parts.get(id) ?? 0,
        activities: activities.get(id) ?? 0,
        goals: goals.get(id) ?? 0,
        milestones: milestones.get(id) ?? 0,
        measures: measures.get(id) ?? 0,
        reports: reports.get(id) ?? 0,
      },
    ]),
  );
}

function countBy<Each>(
  rows: readonly Each[],
  ownerOf: (row: Each) => string | null,
): ReadonlyMap<string | null, number> {
  const grouped = Map.groupBy(rows, ownerOf);
  return new Map([...grouped].map(([owner, own]) => [owner, own.length]));
}

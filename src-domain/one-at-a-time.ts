import { type EntityName, entityNamed } from './entities/registry.ts';
import type { AnyRow, Steps } from './entity.ts';
import type { Touched } from './integrity.ts';
import { findRow, type Plan } from './plan.ts';
import type { PlanDraft } from './plan-draft.ts';
import type { Problem } from './problem.ts';

/** The rows that changes have begun while another one like them is being written. Which was there first stays. */
export function draftProblems(
  before: Plan,
  draft: PlanDraft,
  touched: Touched,
): readonly Problem[] {
  return [...touched].flatMap(([entity, ids]) => {
    const { steps } = entityNamed(entity);
    if (!steps) return [];
    const series = Map.groupBy(draft.rows(entity), (row) => seriesOf(steps, row));
    return [...series].flatMap(([key, [oldest, ...later]]) => {
      if (key === null || oldest === undefined || later.length === 0) return [];
      const rows = [oldest, ...later];
      const open = rows.find(({ id }) => wasIn(before, entity, steps, id, key)) ?? oldest;
      return rows
        .filter((row) => row !== open && ids.has(row.id))
        .map(({ id }): Problem => ({ kind: 'second-draft', entity, id, openId: open.id }));
    });
  });
}

/** What rows share of which one at a time is written; null for one that isn't being written. */
export function seriesOf({ field, oneAtATime }: Steps, row: AnyRow): string | null {
  if (!oneAtATime || row[field] !== oneAtATime.state) return null;
  return JSON.stringify(oneAtATime.sharing.map((shared) => row[shared]));
}

function wasIn(
  before: Plan,
  entity: EntityName,
  steps: Steps,
  id: string,
  series: string,
): boolean {
  const was: AnyRow | undefined = findRow(before, entity, id);
  return was !== undefined && seriesOf(steps, was) === series;
}

import type { Row } from '../entities/registry.ts';
import { findRow, type Plan, planOf } from '../plan.ts';
import type { IsoDay } from '../timing/calendar-days.ts';
import { decidedBy, lastFrozenBy } from '../versions/known-by.ts';
import type { FrozenPlan } from './frozen-plans.ts';

/**
 * Which plan a document of some day shows.
 * - `today`: the plan as it stands, on its own day
 * - `later`: the plan as it stands, looked at from a day that is still to come
 * - `frozen`: an earlier day, and the plan as it was last frozen by then
 * - `unknown`: an earlier day, before anything was frozen: the plan as it stands
 */
export type PlanSource =
  | { readonly kind: 'today' }
  | { readonly kind: 'later' | 'unknown'; readonly today: IsoDay }
  | { readonly kind: 'frozen'; readonly version: Row<'version'> };

export interface PlanAsOf {
  readonly plan: Plan;
  readonly source: PlanSource;
}

/**
 * A plan as of a day. Of an earlier day only what had been frozen, decided and done by then is in it, as far
 * as the plan knows: of what changed after the last freezing only when something was done has a day.
 */
export function planAsOf(
  plan: Plan,
  day: IsoDay,
  today: IsoDay,
  frozenPlans: readonly FrozenPlan[],
): PlanAsOf {
  if (day === today) return { plan, source: { kind: 'today' } };
  if (day > today) return { plan, source: { kind: 'later', today } };
  const known = decidedBy(plan, day);
  const version = lastFrozenBy(plan, day);
  const frozen = frozenPlans.find(({ versionId }) => versionId === version?.id)?.plan;
  if (!version || !frozen) return { plan: known, source: { kind: 'unknown', today } };
  const { milestone, measure, body } = frozen.rows;
  const isNew = ({ id }: { readonly id: string }) => !findRow(frozen, 'body', id);
  const rows = {
    ...frozen.rows,
    milestone: milestone.map((row) => doneBy(row, findRow(plan, 'milestone', row.id), day)),
    measure: measure.map((row) => doneBy(row, findRow(plan, 'measure', row.id), day)),
    // Who decided on a version may have come after it.
    body: [...body, ...plan.rows.body.filter(isNew)],
    version: known.rows.version,
    decision: known.rows.decision,
  };
  return { plan: planOf(rows), source: { kind: 'frozen', version } };
}

type Followed = Pick<Row<'measure'>, 'state' | 'doneOn'>;

function doneBy<Kind extends Followed>(row: Kind, later: Followed | undefined, day: IsoDay): Kind {
  const isDone = later?.state === 'done' && later.doneOn !== null && later.doneOn <= day;
  return isDone ? { ...row, state: 'done', doneOn: later.doneOn } : row;
}

import type { Change } from '../change.ts';
import { planBefore } from '../merge/plan-before.ts';
import { type Plan, planOf } from '../plan.ts';

/** How many changes of each working copy went into a file. */
export type Counters = readonly { readonly copyId: string; readonly number: number }[];

/** Whether all that went into one file also went into another. */
export function isContained(counters: Counters, inOther: Counters): boolean {
  const numbers = new Map(inOther.map(({ copyId, number }) => [copyId, number]));
  return counters.every(({ copyId, number }) => number <= (numbers.get(copyId) ?? 0));
}

/**
 * The plan that a returned hand-out is to be held against: as it was kept, with the persons and the open collisions as they
 * were before what was done to them since, because what is kept names nobody. Without anything kept it is the returned
 * plan before what its history tells.
 */
export function returnBase(kept: Plan | null, returned: Plan, since: readonly Change[]): Plan {
  const before = planBefore(returned, since);
  if (!kept) return before;
  const ids = new Set(kept.rows.person.map(({ id }) => id));
  const person = before.rows.person.filter(({ id }) => ids.has(id));
  return planOf({ ...kept.rows, person, collision: before.rows.collision });
}

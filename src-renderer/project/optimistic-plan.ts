import { applyChanges } from '../../src-domain/apply.ts';
import type { Change, Transaction } from '../../src-domain/change.ts';
import type { AnyRow } from '../../src-domain/entity.ts';
import { findRow, type Plan } from '../../src-domain/plan.ts';
import type { Problem } from '../../src-domain/problem.ts';
import { sameValue } from '../../src-domain/same-value.ts';

/** Changes that the page shows and the program hasn't told of yet. */
export interface Pending extends Transaction {
  readonly token: string;
  readonly before: Plan;
  readonly after: Plan;
}

/** A plan as the page shows it: what the program has told, and on top of it what is on its way there. */
export interface OptimisticPlan {
  readonly confirmed: Plan;
  /** The program's count of changes up to `confirmed`. */
  readonly version: number;
  readonly pending: readonly Pending[];
  readonly shown: Plan;
}

/** Changes that were shown and had to be taken away again, and why. */
export interface Dropped extends Transaction {
  readonly token: string;
  readonly problems: readonly Problem[];
}

export interface Settled {
  readonly plan: OptimisticPlan;
  readonly dropped: readonly Dropped[];
}

export const startFrom = (confirmed: Plan, version: number): OptimisticPlan => ({
  confirmed,
  version,
  pending: [],
  shown: confirmed,
});

/** Shows changes at once, or says why they can't be made. */
export function show(
  plan: OptimisticPlan,
  { label, changes }: Transaction,
  token: string,
): { readonly plan: OptimisticPlan; readonly problems: readonly Problem[] } {
  const applied = applyChanges(plan.shown, changes);
  if (applied.kind === 'refused') return { plan, problems: applied.problems };
  const pending: Pending = {
    token,
    label,
    changes: applied.changes,
    before: plan.shown,
    after: applied.plan,
  };
  return {
    plan: { ...plan, pending: [...plan.pending, pending], shown: applied.plan },
    problems: [],
  };
}

/** What the program has told: changes made here (their token), in another window, or by undo. */
export function hear(
  plan: OptimisticPlan,
  told: {
    readonly token: string | null;
    readonly version: number;
    readonly changes: readonly Change[];
  },
): Settled {
  const [first, ...rest] = plan.pending;
  const version = told.version;
  if (first && first.token === told.token && first.before === plan.confirmed) {
    return { plan: { ...plan, confirmed: first.after, version, pending: rest }, dropped: [] };
  }
  const applied = applyChanges(plan.confirmed, told.changes);
  // The program has made these changes, so they fit what it told before.
  if (applied.kind === 'refused') throw new Error('The page and the program have parted ways');
  const left = plan.pending.filter(({ token }) => token !== told.token);
  return rebase(applied.plan, version, left);
}

/** Takes away changes that the program has refused. */
export function drop(plan: OptimisticPlan, token: string): Settled {
  return rebase(
    plan.confirmed,
    plan.version,
    plan.pending.filter((pending) => pending.token !== token),
  );
}

/** Puts what is pending on top of another plan; what doesn't fit there, and isn't there, is dropped. */
export function rebase(
  confirmed: Plan,
  version: number,
  pending: readonly Transaction[] & readonly { readonly token: string }[],
): Settled {
  let plan = startFrom(confirmed, version);
  const dropped: Dropped[] = [];
  for (const { token, label, changes } of pending) {
    const shown = show(plan, { label, changes }, token);
    plan = shown.plan;
    const { problems } = shown;
    const isLost = problems.length > 0 && !isIn(plan.shown, changes);
    if (isLost) dropped.push({ token, label, changes, problems });
  }
  return { plan, dropped };
}

/** Whether a plan holds already what the changes would bring about. */
const isIn = (plan: Plan, changes: readonly Change[]): boolean =>
  changes.every((change) => {
    if (change.kind === 'update') {
      const row = findRow(plan, change.entity, change.id) as AnyRow | undefined;
      return (
        row !== undefined &&
        Object.entries(change.to).every(([field, value]) => sameValue(row[field], value))
      );
    }
    const row = findRow(plan, change.entity, change.row.id);
    return change.kind === 'delete' ? !row : row !== undefined && sameValue(row, change.row);
  });

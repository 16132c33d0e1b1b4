import { applyChanges } from '../apply.ts';
import type { Change } from '../change.ts';
import type { Plan } from '../plan.ts';
import { settleCollision } from './open-collisions.ts';
import type { Choice } from './resolve.ts';

/** The same choice in many questions at once. */
export interface SettledAll {
  readonly changes: readonly Change[];
  /** How many the plan doesn't take; they stay open. */
  readonly refused: number;
}

/** Chooses one side in every open collision in which the plan lets it be chosen; the changes belong in one transaction. */
export function settleAll(plan: Plan, take: 'mine' | 'theirs'): SettledAll {
  const choice: Choice = { take };
  const changes: Change[] = [];
  let standing = plan;
  let refused = 0;
  for (const row of plan.rows.collision) {
    const settled = settleCollision(standing, row, choice, take);
    const applied = applyChanges(standing, settled.changes);
    if (applied.kind === 'refused') {
      refused += 1;
      continue;
    }
    changes.push(...settled.changes);
    standing = applied.plan;
  }
  return { changes, refused };
}

import { applyChanges } from '../../src-domain/apply.ts';
import type { Change } from '../../src-domain/change.ts';
import { check } from '../../src-domain/check.ts';
import type { Finding } from '../../src-domain/finding.ts';
import { emptyPlan, type Plan } from '../../src-domain/plan.ts';

/** What the page asks of the worker, in the order in which it happens. */
export type PlanTask =
  | { readonly kind: 'plan'; readonly plan: Plan }
  | { readonly kind: 'changes'; readonly changes: readonly Change[] }
  | { readonly kind: 'check'; readonly asked: number; readonly today: string };

/** What comes back, with the number that it was asked under. */
export interface PlanAnswer {
  readonly asked: number;
  readonly findings: readonly Finding[];
}

/** Work on a whole plan that would hold up the page: it follows the plan by its changes. */
export class PlanWork {
  #plan: Plan = emptyPlan;

  /** Does one task; null where nothing was asked. */
  do(task: PlanTask): PlanAnswer | null {
    switch (task.kind) {
      case 'plan':
        this.#plan = task.plan;
        return null;
      case 'changes': {
        const applied = applyChanges(this.#plan, task.changes);
        if (applied.kind === 'refused') throw new Error('The worker and the page have parted ways');
        this.#plan = applied.plan;
        return null;
      }
      case 'check':
        return { asked: task.asked, findings: check(this.#plan, task.today) };
    }
  }
}

import type { Change } from './change.ts';
import { entityNames } from './entities/registry.ts';
import type { Collision } from './merge/collision.ts';
import { mergeClosing } from './merge/merge-closing.ts';
import { MergeDraft } from './merge/merge-draft.ts';
import { mergeParts } from './merge/merge-parts.ts';
import { mergeRows } from './merge/merge-rows.ts';
import { settle } from './merge/settle.ts';
import type { Plan } from './plan.ts';

export type { Collision } from './merge/collision.ts';
export { resolve } from './merge/resolve.ts';

/** What comes of two copies of a plan. */
export interface Merged {
  /** What leads from mine to the merged plan; the plan's one door takes it. */
  readonly changes: readonly Change[];
  readonly plan: Plan;
  /** What somebody has to choose between; nothing of theirs is lost, it is in the plan or here. */
  readonly collisions: readonly Collision[];
}

/**
 * Unites what two have made of the same plan. `base` is the plan that both began with: a row that isn't in it
 * wasn't deleted by whoever hasn't got it. Rows are united field by field, or whole where their entity says so.
 */
export function merge(base: Plan, mine: Plan, theirs: Plan): Merged {
  const draft = new MergeDraft({ base, mine, theirs });
  mergeRows(draft);
  mergeParts(draft);
  mergeClosing(draft);
  const { changes, plan } = settle(draft);
  return { changes, plan, collisions: draft.collisions.toSorted(inOrder) };
}

const inOrder = (a: Collision, b: Collision): number =>
  entityNames.indexOf(a.entity) - entityNames.indexOf(b.entity) || (a.id < b.id ? -1 : 1);

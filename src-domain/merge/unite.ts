import type { Change } from '../change.ts';
import type { AnyRow } from '../entity.ts';
import { type Merged, merge } from '../merge.ts';
import { emptyPlan, findRow, type Plan } from '../plan.ts';
import type { RowPlace } from '../row-changes/removal.ts';
import { sameValue } from '../same-value.ts';
import type { Collision } from './collision.ts';
import type { CollidingSides } from './open-collisions.ts';
import { planBefore } from './plan-before.ts';

/** What somebody did in one go. */
export interface Deed {
  readonly who: string;
  readonly changes: readonly Change[];
}

/** A copy of a project beside another one. */
export interface CopySide {
  readonly plan: Plan;
  /** What was done in it and not in the other, in the order in which it was done. */
  readonly deeds: readonly Deed[];
}

/** What comes of two copies that have a history. */
export interface United extends Omit<Merged, 'collisions'> {
  /** What of `changes` no deed of theirs tells: what came of the two only together. */
  readonly untold: readonly Change[];
  readonly collisions: readonly (CollidingSides & { readonly collision: Collision })[];
}

/**
 * Unites two copies of a project by their histories. The plan that both began with is mine without what they haven't
 * got; where theirs doesn't tell what went into it (`isRelated` false), nothing is taken for deleted there. `user` is
 * whose work mine is where no deed tells.
 */
export function unite(mine: CopySide, theirs: CopySide, isRelated: boolean, user: string): United {
  const base = isRelated
    ? planBefore(
        mine.plan,
        mine.deeds.flatMap(({ changes }) => changes),
      )
    : emptyPlan;
  const { plan, changes, collisions } = merge(base, mine.plan, theirs.plan);
  return {
    plan,
    changes,
    untold: changes.flatMap((change) => withoutTold(change, theirs.plan) ?? []),
    collisions: collisions.map((collision) => ({
      collision,
      mineBy: lastToTouch(mine.deeds, collision) ?? user,
      theirsBy: lastToTouch(theirs.deeds, collision) ?? '',
    })),
  };
}

/** What is left of a change without what stands so in their plan; null where that is nothing. */
function withoutTold(change: Change, theirs: Plan): Change | null {
  const { entity } = change;
  const id = idOf(change);
  const there: AnyRow | undefined = findRow(theirs, entity, id);
  if (change.kind === 'delete') return there ? change : null;
  if (!there) return change;
  const to = change.kind === 'insert' ? change.row : change.to;
  const fields = Object.keys(to).filter((field) => !sameValue(to[field], there[field]));
  if (fields.length === 0) return null;
  if (change.kind === 'insert') return change;
  const pick = (values: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(fields.map((field) => [field, values[field]]));
  return { ...change, from: pick(change.from), to: pick(change.to) };
}

const idOf = (change: Change): string => (change.kind === 'update' ? change.id : change.row.id);

const lastToTouch = (deeds: readonly Deed[], { entity, id }: RowPlace): string | undefined =>
  deeds.findLast(({ changes }) =>
    changes.some((change) => change.entity === entity && idOf(change) === id),
  )?.who;

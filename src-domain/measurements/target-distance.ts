import type { Row } from '../entities/registry.ts';
import { type Target, type TargetFields, targetOf } from '../target.ts';

type TargetFigures = Omit<TargetFields, 'unit'>;
type BetterWhen = Row<'indicator'>['betterWhen'];

/** How far a figure is from its target, in the target's own unit; never negative. */
export type TargetDistance =
  /** There is no target, or no figure. */
  | { readonly kind: 'none' }
  /** How far beyond the target; null where nothing can be. */
  | { readonly kind: 'reached'; readonly by: number | null }
  /** Exactly at a limit that is to be passed. */
  | { readonly kind: 'at-limit' }
  /** How far above or below what it is to be. */
  | { readonly kind: 'above' | 'below'; readonly by: number }
  | { readonly kind: 'not-achieved' };

/**
 * Holds a figure against a target. A target that is one figure without a comparison is reached by what is
 * better too; a range is reached within it alone. Of what is either done or not, 0 is not done.
 */
export function distanceToTarget(
  fields: TargetFigures,
  value: number | null,
  betterWhen: BetterWhen,
): TargetDistance {
  const target = targetOf(fields);
  if (value === null || target.kind === 'none') return { kind: 'none' };
  if (target.kind === 'achieved') {
    return value === 0 ? { kind: 'not-achieved' } : { kind: 'reached', by: null };
  }
  if (target.kind === 'range') {
    if (value < target.from) return { kind: 'below', by: difference(target.from, value) };
    if (value > target.to) return { kind: 'above', by: difference(value, target.to) };
    return { kind: 'reached', by: null };
  }
  const by = difference(value, target.value);
  const isBelow = value < target.value;
  if (value === target.value) {
    const isStrict = target.comparison === '<' || target.comparison === '>';
    return isStrict ? { kind: 'at-limit' } : { kind: 'reached', by: 0 };
  }
  if (isBelow === (betterDirection(target, betterWhen) === 'lower')) return { kind: 'reached', by };
  return { kind: isBelow ? 'below' : 'above', by };
}

/** What has become of a figure since the one before; `by` is how much more (negative: less) it is. */
export interface Movement {
  readonly kind: 'better' | 'worse' | 'same' | 'other';
  readonly by: number;
}

/**
 * Whether a figure is better than the one before. A target that has a direction goes before what is said to
 * be better; nearer a range is better, and as near on its other side is neither.
 */
export function movementSince(
  fields: TargetFigures,
  before: number,
  value: number,
  betterWhen: BetterWhen,
): Movement {
  const by = value < before ? -difference(value, before) : difference(value, before);
  if (value === before) return { kind: 'same', by: 0 };
  const target = targetOf(fields);
  if (target.kind === 'range') {
    const nearer = outside(target, before) - outside(target, value);
    return { kind: nearer === 0 ? 'other' : nearer > 0 ? 'better' : 'worse', by };
  }
  const direction = target.kind === 'achieved' ? 'higher' : betterDirection(target, betterWhen);
  return { kind: value > before === (direction === 'higher') ? 'better' : 'worse', by };
}

/** How much is lacking to the target; 0 where it is reached, null where that can't be said in a figure. */
export function lackingToTarget(distance: TargetDistance): number | null {
  switch (distance.kind) {
    case 'above':
    case 'below':
      return distance.by;
    case 'reached':
      return 0;
    case 'at-limit':
      return 0;
    case 'none':
    case 'not-achieved':
      return null;
  }
}

function betterDirection(target: Target, betterWhen: BetterWhen): BetterWhen {
  if (target.kind !== 'figure' || target.comparison === '=') return betterWhen;
  return target.comparison.startsWith('<') ? 'lower' : 'higher';
}

const outside = ({ from, to }: { from: number; to: number }, value: number): number =>
  value < from ? difference(from, value) : value > to ? difference(value, to) : 0;

/** The distance between two figures, without what binary fractions add (6.5 − 6.4 is 0.1). */
const difference = (a: number, b: number): number => Number(Math.abs(a - b).toFixed(10));

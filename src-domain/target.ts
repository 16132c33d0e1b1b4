import type { Row } from './entities/registry.ts';

export type Comparison = '<' | '<=' | '=' | '>=' | '>';

/** The fields of a goal, an activity or an indicator that say what it aims at. */
export type TargetFields = Pick<Row<'resultGoal'>, 'unit' | 'operator' | 'target' | 'targetTo'>;

/** What a goal, an activity or an indicator aims at; its unit is read beside it. */
export type Target =
  | { readonly kind: 'none' }
  /** Reached or not, without a figure. */
  | { readonly kind: 'achieved' }
  | { readonly kind: 'figure'; readonly comparison: Comparison; readonly value: number }
  | { readonly kind: 'range'; readonly from: number; readonly to: number };

/**
 * What somebody has filled in, as a target: no figure is passed over. Two figures are a range whatever the
 * operator, the lower first. One figure is held by its operator; one end of a range is a least or a most.
 */
export function targetOf({ operator, target, targetTo }: Omit<TargetFields, 'unit'>): Target {
  if (target !== null && targetTo !== null && target !== targetTo) {
    return { kind: 'range', from: Math.min(target, targetTo), to: Math.max(target, targetTo) };
  }
  const value = target ?? targetTo;
  if (value === null) return operator === 'achieved' ? { kind: 'achieved' } : { kind: 'none' };
  if (operator !== null && operator !== 'between' && operator !== 'achieved') {
    return { kind: 'figure', comparison: operator, value };
  }
  if (target === null) return { kind: 'figure', comparison: '<=', value };
  const isLowerEnd = operator === 'between' && targetTo === null;
  return { kind: 'figure', comparison: isLowerEnd ? '>=' : '=', value };
}

/** Whether a range stands with its higher end first, as when two people have each moved one of them. */
export const isBackwards = ({
  target,
  targetTo,
}: Pick<TargetFields, 'target' | 'targetTo'>): boolean =>
  target !== null && targetTo !== null && target > targetTo;

import { findRow, type Plan } from '../plan.ts';
import type { LightFact, ToleranceUnit, Tolerated } from './light-facts.ts';
import type { Aspect, Colour } from './roll-up.ts';

/**
 * The tolerance that counts for an aspect, in each of some units: the sub-project's own, or else that of what it
 * is part of, or else the project's. Of several the narrowest counts.
 */
export function toleratedIn(
  plan: Plan,
  subprojectId: string | null,
  aspect: Aspect,
  units: readonly ToleranceUnit[],
): readonly Tolerated[] {
  let owner = subprojectId;
  for (;;) {
    const limits = new Map<ToleranceUnit, number>();
    for (const row of plan.rows.tolerance) {
      const { limit, unit } = row;
      if (row.subprojectId !== owner || row.aspect !== aspect || limit === null) continue;
      if (unit !== null && units.includes(unit)) {
        limits.set(unit, Math.min(limit, limits.get(unit) ?? Number.POSITIVE_INFINITY));
      }
    }
    if (limits.size > 0 || owner === null) {
      const isOfProject = owner === null && subprojectId !== null;
      return [...limits].map(([unit, limit]) => ({ unit, limit, isOfProject }));
    }
    owner = findRow(plan, 'subproject', owner)?.parentId ?? null;
  }
}

/** How much something drifts in each of some units; null in a unit that it can't be said in. */
export type Drift = Readonly<Partial<Record<ToleranceUnit, number | null>>>;

/**
 * The colour of something that drifts: within every tolerance yellow, outside one of them red, and none where
 * there is no tolerance in a unit that it can be said in.
 */
export function driftColour(drift: Drift, tolerated: readonly Tolerated[]): Colour | null {
  const held = tolerated.flatMap(({ unit, limit }) => {
    const by = drift[unit] ?? null;
    return by === null ? [] : [by <= limit];
  });
  if (held.length === 0) return null;
  return held.every((isWithin) => isWithin) ? 'yellow' : 'red';
}

/** What one colour says for several: red where any is, none where any is unknown, else the worst. */
export function worstOf(colours: readonly (Colour | null)[]): Colour | null {
  if (colours.includes('red')) return 'red';
  if (colours.length === 0 || colours.includes(null)) return null;
  return colours.includes('yellow') ? 'yellow' : 'green';
}

/** What the drift was held against, told once something drifts. */
export const toleranceFacts = (tolerated: readonly Tolerated[]): readonly LightFact[] =>
  tolerated.length === 0
    ? [{ kind: 'no-tolerance' }]
    : tolerated.map((each) => ({ kind: 'tolerance', tolerated: each }));

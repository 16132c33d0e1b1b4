import type { Row } from '../entities/registry.ts';
import { findRow, inOrder, type Plan } from '../plan.ts';
import { unitsOfAspect } from '../steering/tolerance-units.ts';
import type { LightFact, ToleranceUnit, Tolerated } from './light-facts.ts';
import type { Aspect, Colour } from './roll-up.ts';

type Tolerance = Row<'tolerance'>;

/**
 * The tolerances that count for an aspect, in their order: the sub-project's own, or else those of what it is part
 * of, or else the project's.
 */
export function tolerancesOf(
  plan: Plan,
  subprojectId: string | null,
  aspect: Aspect,
): readonly Tolerance[] {
  const ofAspect = inOrder(plan.rows.tolerance, (row) => row.aspect === aspect && isWritten(row));
  let owner = subprojectId;
  for (;;) {
    const own = ofAspect.filter((row) => row.subprojectId === owner);
    if (own.length > 0 || owner === null) return own;
    owner = findRow(plan, 'subproject', owner)?.parentId ?? null;
  }
}

const isWritten = ({ text, limit }: Tolerance): boolean => limit !== null || text.trim() !== '';

/** Their figures, one in each unit: of several the narrowest counts. None where they are in words alone. */
export function toleratedIn(
  plan: Plan,
  subprojectId: string | null,
  aspect: Aspect,
): readonly Tolerated[] {
  const limits = new Map<ToleranceUnit, Tolerated>();
  for (const { limit, unit, subprojectId: owner } of tolerancesOf(plan, subprojectId, aspect)) {
    if (limit === null || unit === null || !unitsOfAspect[aspect].includes(unit)) continue;
    if (limit >= (limits.get(unit)?.limit ?? Number.POSITIVE_INFINITY)) continue;
    limits.set(unit, { unit, limit, isOfProject: owner === null && subprojectId !== null });
  }
  return [...limits.values()];
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

import { applyChanges } from '../apply.ts';
import type { Change } from '../change.ts';
import { type EntityName, entityNamed } from '../entities/registry.ts';
import type { AnyRow } from '../entity.ts';
import { type FindParts, partsIn } from '../merge/parts.ts';
import { changesBetween } from '../merge/row-changes.ts';
import { findRow, type Plan } from '../plan.ts';
import type { Problem } from '../problem.ts';
import type { RowPlace } from '../row-changes/removal.ts';

/** A row that was to be as it was then and stays as it is, and what was in the way. */
export interface LeftRow extends RowPlace {
  readonly problem: Problem;
}

/** What comes of putting rows back as they were in an earlier plan. */
export interface PutBack {
  readonly plan: Plan;
  /** What leads there; the plan's one door takes it. */
  readonly changes: readonly Change[];
  readonly left: readonly LeftRow[];
}

/** A chosen row with all that has to be as it was then for that row to be so. */
interface Choice {
  readonly place: RowPlace;
  readonly along: ReadonlyMap<string, RowPlace>;
}

/**
 * Puts chosen rows back as they were in an earlier plan, and touches nothing else: what is gone comes back with its
 * parts and with whatever they refer to that is gone too, what was changed says what it said, and what came since
 * goes with its parts. A row that the plan doesn't take is left as it is, whole.
 */
export function putBack(now: Plan, then: Plan, chosen: readonly RowPlace[]): PutBack {
  const parts = { young: partsIn(now), old: partsIn(then) };
  let choices = chosen.map(
    (place): Choice => ({ place, along: alongWith(place, now, then, parts) }),
  );
  const left: LeftRow[] = [];
  for (;;) {
    const places = new Map(choices.flatMap(({ along }) => [...along]));
    const changes = [...places.values()].flatMap((place) =>
      changesBetween(place.entity, rowIn(now, place), rowIn(then, place)),
    );
    const applied = applyChanges(now, changes);
    if (applied.kind === 'applied') {
      return { plan: applied.plan, changes: applied.changes, left };
    }
    const refused = refusedAmong(choices, applied.problems);
    left.push(...refused.values());
    choices = choices.filter(({ place }) => !refused.has(keyOf(place)));
  }
}

const keyOf = ({ entity, id }: RowPlace): string => `${entity} ${id}`;

const rowIn = (plan: Plan, { entity, id }: RowPlace): AnyRow | null =>
  findRow(plan, entity, id) ?? null;

function alongWith(
  place: RowPlace,
  now: Plan,
  then: Plan,
  parts: Readonly<Record<'young' | 'old', FindParts>>,
): ReadonlyMap<string, RowPlace> {
  const [is, was] = [rowIn(now, place), rowIn(then, place)];
  const own = is && was ? [] : was ? parts.old(place) : parts.young(place);
  const cameOrWent = own.filter((part) => !(rowIn(now, part) && rowIn(then, part)));
  const along = new Map([place, ...cameOrWent].map((each) => [keyOf(each), each]));
  // A map is gone through to the end, also where it grows meanwhile.
  for (const each of along.values()) {
    for (const wanted of referredToBy(each, then)) {
      if (!rowIn(now, wanted) && rowIn(then, wanted)) along.set(keyOf(wanted), wanted);
    }
  }
  return along;
}

function referredToBy(place: RowPlace, then: Plan): readonly RowPlace[] {
  const row = rowIn(then, place);
  return Object.entries(entityNamed(place.entity).references).flatMap(([field, target]) => {
    const id = row?.[field];
    return typeof id === 'string' ? [{ entity: target as EntityName, id }] : [];
  });
}

/** The choices that problems are about; where a row that nobody has chosen is in the way, those that it leans on. */
function refusedAmong(
  choices: readonly Choice[],
  problems: readonly Problem[],
): ReadonlyMap<string, LeftRow> {
  const refused = new Map<string, LeftRow>();
  for (const problem of problems) {
    const [own, referred] = [problem, targetOf(problem)].map((place) =>
      choices.filter(({ along }) => place !== null && along.has(keyOf(place))),
    );
    const concerned = own?.length ? own : referred;
    for (const { place } of concerned?.length ? concerned : choices) {
      if (!refused.has(keyOf(place))) refused.set(keyOf(place), { ...place, problem });
    }
  }
  return refused;
}

const targetOf = (problem: Problem): RowPlace | null =>
  problem.kind === 'missing-reference' ? { entity: problem.target, id: problem.targetId } : null;

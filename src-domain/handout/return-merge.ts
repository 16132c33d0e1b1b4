import type { Change } from '../change.ts';
import { diff } from '../diff.ts';
import { type EntityName, entityNamed, entityNames } from '../entities/registry.ts';
import type { AnyRow } from '../entity.ts';
import { type Merged, merge } from '../merge.ts';
import { findRow, type Plan, planOf, rowsOf } from '../plan.ts';
import type { RowPlace } from '../row-changes/removal.ts';
import { withParts } from '../subproject-parts.ts';
import { handoutOf } from './handout-row.ts';
import { isOutside } from './outside-handout.ts';

/** What says of a copy that it is a hand-out is not the project's. */
const copysOwn: ReadonlySet<EntityName> = new Set(['handout', 'handoutReturn']);

/** A hand-out that came back, beside what was handed out and the project as it is now. */
export interface ReturnSides {
  readonly base: Plan;
  readonly mine: Plan;
  readonly theirs: Plan;
}

/** What is to be made of a return beside what goes together by itself. */
export interface ReturnChoices {
  /** Rows of theirs that aren't to be taken. */
  readonly leftOut: readonly RowPlace[];
  /** Rows outside what was handed out that are to be taken all the same. */
  readonly taken: readonly RowPlace[];
  /** Persons who were put in there and are here already: by their id there, the id here. */
  readonly persons: Readonly<Record<string, string>>;
}

export const nothingChosen: ReturnChoices = { leftOut: [], taken: [], persons: {} };

/** What was changed there though it only went along to be read, or put in though it is of no part that was handed out. */
export function changesOutside({ base, theirs }: ReturnSides): readonly Change[] {
  // What the copy says of itself may have been written anew.
  const handout = handoutOf(base) ?? handoutOf(theirs);
  if (!handout) return [];
  const own = withParts(theirs, handout.subprojectId ?? '');
  return diff(base, theirs).filter((change) => {
    const id = change.kind === 'update' ? change.id : change.row.id;
    const { entity } = change;
    return !copysOwn.has(entity) && isOutside(handout, own, theirs, { entity, id });
  });
}

/**
 * Unites a return with the project. What went along to be read stays as it is here; what is left out is as if nothing
 * had been done to it there.
 */
export function mergeReturn(sides: ReturnSides, choices: ReturnChoices = nothingChosen): Merged {
  const { base, mine, theirs } = sides;
  const outside = changesOutside(sides).map(
    (change): RowPlace => ({
      entity: change.entity,
      id: change.kind === 'update' ? change.id : change.row.id,
    }),
  );
  const taken = new Set(choices.taken.map(keyOf));
  const undone = [...outside.filter((place) => !taken.has(keyOf(place))), ...choices.leftOut];
  const returned = withPersons(withRowsOf(projectPart(theirs), base, undone), choices.persons);
  return merge(projectPart(base), mine, returned);
}

const keyOf = ({ entity, id }: RowPlace) => `${entity} ${id}`;

/** A plan without what is only the copy's. */
const projectPart = (plan: Plan): Plan => ({
  ...plan,
  rows: { ...plan.rows, handout: [], handoutReturn: [] },
});

/** A plan in which some rows are as in another one. */
function withRowsOf(plan: Plan, other: Plan, places: readonly RowPlace[]): Plan {
  const ids = Map.groupBy(places, ({ entity }) => entity);
  const rows = [...ids].map(([entity, ofEntity]) => {
    const changed = new Set(ofEntity.map(({ id }) => id));
    const kept = rowsOf(plan, entity).filter(({ id }) => !changed.has(id));
    const brought = [...changed].flatMap((id) => findRow(other, entity, id) ?? []);
    return [entity, [...kept, ...(brought as readonly AnyRow[])]];
  });
  return planOf({ ...plan.rows, ...Object.fromEntries(rows) });
}

/** A plan in which what refers to some persons refers to others, and these persons aren't. */
function withPersons(plan: Plan, persons: ReturnChoices['persons']): Plan {
  if (Object.keys(persons).length === 0) return plan;
  const rows = entityNames.map((entity) => {
    const fields = Object.entries(entityNamed(entity).references).flatMap(([field, target]) =>
      target === 'person' ? [field] : [],
    );
    const led = rowsOf(plan, entity).map((row) => ({
      ...row,
      ...Object.fromEntries(
        fields.map((field) => [field, persons[String(row[field])] ?? row[field]]),
      ),
    }));
    return [entity, led.filter(({ id }) => entity !== 'person' || !(id in persons))];
  });
  return planOf(Object.fromEntries(rows));
}

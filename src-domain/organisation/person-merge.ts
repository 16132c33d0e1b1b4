import type { Change } from '../change.ts';
import { fieldChanges } from '../diff.ts';
import { type EntityName, entityNamed, entityNames, type Row } from '../entities/registry.ts';
import type { AnyRow } from '../entity.ts';
import { findRow, type Plan, rowsOf } from '../plan.ts';
import { addDays, type IsoDay } from '../timing/calendar-days.ts';
import { lockedReferences, type PersonReference, personFields } from './person-references.ts';

type Person = Row<'person'>;
type Holding = Row<'holding'>;

/** What is known of a person. */
export type PersonValues = Pick<Person, 'name' | 'email' | 'telephone'>;

/** Whose row stays when persons become one, or what keeps them from it. */
export type Keeper =
  | { readonly kind: 'kept'; readonly id: string; readonly locked: readonly PersonReference[] }
  | { readonly kind: 'all-locked'; readonly locked: readonly PersonReference[] };

/**
 * Whose row can stay: what is locked goes on pointing at whom it points at, so a person in something locked
 * stays, and two such can't become one. Else it is the first.
 */
export function keeperOf(plan: Plan, ids: readonly string[]): Keeper {
  const bound = ids
    .map((id) => ({ id, locked: lockedReferences(plan, id) }))
    .filter(({ locked }) => locked.length > 0);
  const [first, ...others] = bound;
  if (others.length > 0) {
    return { kind: 'all-locked', locked: bound.flatMap(({ locked }) => locked) };
  }
  return { kind: 'kept', id: first?.id ?? ids[0] ?? '', locked: first?.locked ?? [] };
}

/**
 * The changes after which several persons are one: everything that pointed at the others points at the one
 * that is kept, and their rows are gone. Holdings of one seat that overlap or meet become one, and a row
 * that would then say the same as another is left out. Before a row goes it gets what is known of the kept
 * person, so that the history tells for good whom it was one with. Throws where one of the persons isn't in
 * the plan (any more), or one of the others stands in something locked; see `keeperOf`.
 */
export function personMergeChanges(
  plan: Plan,
  keepId: string,
  otherIds: readonly string[],
  values: Partial<PersonValues>,
): readonly Change[] {
  const kept = listedPerson(plan, keepId);
  const others = otherIds.filter((id) => id !== keepId).map((id) => listedPerson(plan, id));
  const otherSet: ReadonlySet<unknown> = new Set(others.map(({ id }) => id));
  const after = [...personFields].flatMap(([entity, fields]) =>
    changedRows(plan, entity, fields, otherSet, keepId),
  );
  const { name, email, telephone } = { ...kept, ...values };
  return [
    ...changedValues(kept, values),
    ...after,
    ...others.flatMap((row): readonly Change[] => [
      ...changedValues(row, { name, email, telephone }),
      { kind: 'delete', entity: 'person', row: { ...row, name, email, telephone } },
    ]),
  ];
}

/** What several persons have in each field, each text once, the one that is proposed first. */
export function proposedValues(
  persons: readonly PersonValues[],
): Readonly<Record<keyof PersonValues, readonly string[]>> {
  const written = (field: keyof PersonValues) => [
    ...new Set(persons.map((person) => (person[field] ?? '').trim()).filter((text) => text !== '')),
  ];
  return {
    name: written('name').sort((a, b) => nameRank(a) - nameRank(b)),
    email: written('email'),
    telephone: written('telephone'),
  };
}

/** A name with capitals where they belong, in its usual order and with all its words is the best. */
function nameRank(name: string): number {
  const isOneCase = name === name.toLowerCase() || name === name.toUpperCase();
  return (name.includes(',') ? 200 : 0) + (isOneCase ? 100 : 0) - name.split(/\s+/).length;
}

function listedPerson(plan: Plan, id: string): Person {
  const person = findRow(plan, 'person', id);
  if (!person || person.removedOn !== null) throw new Error(`No person ${id} to merge`);
  return person;
}

function changedValues(kept: Person, values: Partial<PersonValues>): readonly Change[] {
  const change = fieldChanges('person', kept, { ...kept, ...values });
  return change ? [change] : [];
}

function changedRows(
  plan: Plan,
  entity: EntityName,
  fields: readonly string[],
  others: ReadonlySet<unknown>,
  keepId: string,
): readonly Change[] {
  const rows = rowsOf(plan, entity);
  const moved = new Map<AnyRow, AnyRow>();
  for (const row of rows) {
    const own = fields.filter((field) => others.has(row[field]));
    if (own.length === 0) continue;
    moved.set(row, { ...row, ...Object.fromEntries(own.map((field) => [field, keepId])) });
  }
  if (moved.size === 0) return [];
  const dropped = new Set([
    ...[...moved].filter(([was, is]) => isOfOneWithSelf(fields, was, is)).map(([row]) => row),
    ...doubles(entity, rows, moved),
  ]);
  const settled = entity === 'holding' ? unitedHoldings(rows, moved, dropped, keepId) : moved;
  return rows.flatMap((row): readonly Change[] => {
    if (dropped.has(row)) return [{ kind: 'delete', entity, row }];
    const change = fieldChanges(entity, row, settled.get(row) ?? row);
    return change ? [change] : [];
  });
}

/** Whether a row that spoke of two persons would speak of one and the same. */
function isOfOneWithSelf(fields: readonly string[], was: AnyRow, is: AnyRow): boolean {
  return (
    fields.length > 1 &&
    new Set(fields.map((field) => was[field])).size > 1 &&
    new Set(fields.map((field) => is[field])).size === 1
  );
}

/**
 * The moved rows that would say the same as one that stands: by what must be unique, or in every field but
 * their place in the order. What others point at stays all the same, so that nothing hangs in the air.
 */
function doubles(
  entity: EntityName,
  rows: readonly AnyRow[],
  moved: ReadonlyMap<AnyRow, AnyRow>,
): readonly AnyRow[] {
  const { unique, fields } = entityNamed(entity);
  const said = Object.keys(fields).filter((field) => field !== 'id' && field !== 'position');
  const keys = isPointedAt(entity) ? unique : [...unique, said];
  const unmovedFirst = rows.toSorted((a, b) => Number(moved.has(a)) - Number(moved.has(b)));
  return keys.flatMap((key) => {
    const keyOf = (row: AnyRow) => {
      const standing = moved.get(row) ?? row;
      return JSON.stringify(key.map((field) => standing[field]));
    };
    const groups = Map.groupBy(unmovedFirst, keyOf);
    return [...groups.values()].flatMap(([, ...late]) => late.filter((row) => moved.has(row)));
  });
}

const isPointedAt = (entity: EntityName): boolean =>
  entityNames.some((name) => Object.values(entityNamed(name).references).includes(entity));

/** The kept person's time in each seat in as few holdings as say the same; the others are dropped. */
function unitedHoldings(
  rows: readonly AnyRow[],
  moved: ReadonlyMap<AnyRow, AnyRow>,
  dropped: Set<AnyRow>,
  keepId: string,
): ReadonlyMap<AnyRow, AnyRow> {
  const settled = new Map(moved);
  const standing = rows
    .filter((row) => !dropped.has(row))
    .map((row) => ({ row, is: (moved.get(row) ?? row) as Holding }))
    .filter(({ is }) => is.personId === keepId && startOf(is) <= endOf(is))
    .sort((a, b) => (startOf(a.is) < startOf(b.is) ? -1 : 1));
  for (const ofSeat of Map.groupBy(standing, ({ is }) => is.seatId).values()) {
    for (const run of runsOf(ofSeat)) {
      if (run.length < 2 || !run.some(({ row }) => moved.has(row))) continue;
      const stays = run.find(({ row }) => !moved.has(row)) ?? run[0];
      for (const { row } of run) {
        if (row !== stays?.row) dropped.add(row);
      }
      if (stays) settled.set(stays.row, { ...stays.is, ...timeOf(run.map(({ is }) => is)) });
    }
  }
  return settled;
}

interface Standing {
  readonly row: AnyRow;
  readonly is: Holding;
}

/** Holdings in the order of their first days, together where the next begins at the latest the day after. */
function runsOf(holdings: readonly Standing[]): readonly (readonly Standing[])[] {
  const runs: Standing[][] = [];
  let end: IsoDay = '';
  for (const each of holdings) {
    const run = runs.at(-1);
    if (run && (end === never || startOf(each.is) <= addDays(end, 1))) {
      run.push(each);
      if (endOf(each.is) > end) end = endOf(each.is);
    } else {
      runs.push([each]);
      end = endOf(each.is);
    }
  }
  return runs;
}

function timeOf(run: readonly Holding[]): Pick<Holding, 'from' | 'to'> {
  const [first] = run;
  const ends = run.map(({ to }) => to);
  const to = ends.includes(null) ? null : (ends.toSorted().at(-1) ?? null);
  return { from: first?.from ?? null, to };
}

const never = '9999-12-31';
const startOf = ({ from }: Holding): IsoDay => from ?? '0000-01-01';
const endOf = ({ to }: Holding): IsoDay => to ?? never;

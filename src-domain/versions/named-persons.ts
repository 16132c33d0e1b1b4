import { applyChanges } from '../apply.ts';
import type { Change } from '../change.ts';
import type { Row } from '../entities/registry.ts';
import { personMergeChanges } from '../organisation/person-merge.ts';
import { personFields } from '../organisation/person-references.ts';
import { findRow, type Plan } from '../plan.ts';
import { withTodaysNames } from './todays-names.ts';

type Person = Row<'person'>;

/** An entry of the log, as far as it tells what has become of a person. */
interface Entry {
  readonly changes: readonly Change[];
}

/**
 * A frozen plan with the names that its persons have today. Whoever was merged into another since is that
 * other; whoever was deleted has the name that the log tells of; whoever was removed for good has none.
 * `entries` gives the log, the newest first, and is asked only where somebody is missing.
 */
export function withNames(frozen: Plan, today: Plan, entries: () => Iterable<Entry>): Plan {
  const missing = frozen.rows.person.filter(({ id }) => !findRow(today, 'person', id));
  const past = missing.length > 0 ? deletionsIn(entries()) : new Map<string, Deletion>();
  const merged = missing.reduce((plan, { id }) => {
    const keptId = lastOf(id, past);
    return keptId === id ? plan : mergedIn(plan, id, keptId);
  }, frozen);
  const person = merged.rows.person.map((row) => {
    const deletion = past.get(row.id);
    return deletion ? rowOf(deletion, today) : row;
  });
  return withTodaysNames({ ...merged, rows: { ...merged.rows, person } }, today);
}

/** How a person's row went: as it was, and whom it was merged into. */
interface Deletion {
  readonly row: Person;
  readonly keptId: string | null;
}

function deletionsIn(entries: Iterable<Entry>): ReadonlyMap<string, Deletion> {
  const deletions = new Map<string, Deletion>();
  for (const { changes } of entries) {
    for (const row of changes.flatMap(deletedPersons)) {
      // Later ones come first.
      if (!deletions.has(row.id)) deletions.set(row.id, { row, keptId: keptFor(row.id, changes) });
    }
  }
  return deletions;
}

/** Whom a person became in the end, however often that one was merged again. */
function lastOf(id: string, past: ReadonlyMap<string, Deletion>): string {
  const seen = new Set([id]);
  let last = id;
  for (let next = past.get(last)?.keptId; next && !seen.has(next); next = past.get(next)?.keptId) {
    seen.add(next);
    last = next;
  }
  return last;
}

/** A name that is gone from the log as well was removed for good. */
function rowOf({ row }: Deletion, today: Plan): Person {
  if (row.name !== '') return row;
  const days = today.rows.person.flatMap(({ removedOn }) => removedOn ?? []);
  return { ...row, removedOn: days.toSorted()[0] ?? null };
}

const deletedPersons = (change: Change): readonly Person[] =>
  change.kind === 'delete' && change.entity === 'person' ? [change.row as unknown as Person] : [];

/** Whom what referred to a person came to refer to as the person was deleted; null: nobody. */
function keptFor(id: string, changes: readonly Change[]): string | null {
  for (const change of changes) {
    if (change.kind !== 'update') continue;
    for (const field of personFields.get(change.entity) ?? []) {
      const to = change.to[field];
      if (change.from[field] === id && typeof to === 'string') return to;
    }
  }
  return null;
}

/** The frozen plan as it would be if its two persons had been one. */
function mergedIn(plan: Plan, id: string, keptId: string): Plan {
  const kept: readonly Change[] = findRow(plan, 'person', keptId)
    ? []
    : [{ kind: 'insert', entity: 'person', row: { id: keptId } }];
  const both = applied(plan, kept);
  return applied(both, personMergeChanges(both, keptId, [id], {}));
}

function applied(plan: Plan, changes: readonly Change[]): Plan {
  const result = applyChanges(plan, changes);
  if (result.kind === 'applied') return result.plan;
  throw new Error(`Persons of a frozen plan can't be merged: ${JSON.stringify(result.problems)}`);
}

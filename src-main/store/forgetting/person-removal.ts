import type { Database } from 'better-sqlite3';
import type { Change } from '../../../src-domain/change.ts';
import { diff } from '../../../src-domain/diff.ts';
import { entityNamed, entityNames } from '../../../src-domain/entities/registry.ts';
import { translatorFor } from '../../../src-domain/messages/translate.ts';
import { type Plan, projectOf, rowsOf } from '../../../src-domain/plan.ts';
import { sameValue } from '../../../src-domain/same-value.ts';
import { type LogEntry, listEntries, rewriteEntry } from '../log.ts';
import { readRows, writeChangedRows } from '../rows.ts';
import {
  emptied,
  type Forgotten,
  forgottenIn,
  withoutForgotten,
  withoutPersonInCollision,
} from './forgotten.ts';

/** Who is to be forgotten in all that is kept of a project, as its working copy knows it. Crosses to other processes. */
export interface RemovedPersons {
  /** The ids of their rows, and the day that the rows are marked with. */
  readonly days: Readonly<Record<string, string>>;
  /** Persons that are to stay as they are. */
  readonly standing: readonly string[];
}

/** The persons that a plan is marked with as removed, with all ids that its log knows them by. */
export function removedPersonsIn(plan: Plan, entries: readonly LogEntry[]): RemovedPersons {
  const standing = standingIn(plan);
  const days = plan.rows.person.flatMap(({ id, removedOn }) => {
    if (removedOn === null) return [];
    const { ids } = forgottenIn([id], standing, plan, entries);
    return [...ids].map((each) => [each, removedOn] as const);
  });
  return { days: Object.fromEntries(days), standing: [...standing] };
}

const standingIn = (plan: Plan): ReadonlySet<string> =>
  new Set(plan.rows.person.flatMap(({ id, removedOn }) => (removedOn === null ? [id] : [])));

/** Deletes what is part of a person's row, and would be locked with it, and open questions that hold the row. */
export const deletionOfParts = (plan: Plan, personId: string): readonly Change[] => [
  ...plan.rows.collision
    .filter((row) => withoutPersonInCollision(row, new Set([personId])) !== row)
    .map((row): Change => ({ kind: 'delete', entity: 'collision', row })),
  ...entityNames.flatMap((entity) => {
    const { partOf, references } = entityNamed(entity);
    const fields = partOf.filter((field) => references[field] === 'person');
    return rowsOf(plan, entity)
      .filter((row) => fields.some((field) => row[field] === personId))
      .map((row): Change => ({ kind: 'delete', entity, row }));
  }),
];

/** What a log entry has where somebody's name was. */
export const insteadOfNameIn = (plan: Plan): string =>
  translatorFor(projectOf(plan).language)('documents:removed-person');

/**
 * Takes removed persons out of a database: out of their rows and out of the whole log. Runs within the
 * caller's transaction. null: nothing was there; else the plan as it is now.
 */
export function forgetPersons(database: Database, removed: RemovedPersons): Plan | null {
  const plan = readRows(database);
  const entries = listEntries(database);
  const standing = new Set(removed.standing);
  const forgotten = forgottenIn(Object.keys(removed.days), standing, plan, entries);
  const [day = ''] = Object.values(removed.days).toSorted();
  const isRewritten = forgetInLog(database, entries, forgotten, insteadOfNameIn(plan));
  const persons = plan.rows.person.map((person) =>
    forgotten.ids.has(person.id) ? emptied(person, removed.days[person.id] ?? day) : person,
  );
  const collisions = plan.rows.collision.map((row) => withoutPersonInCollision(row, forgotten.ids));
  const left: Plan = { ...plan, rows: { ...plan.rows, person: persons, collision: collisions } };
  const changes = diff(plan, left);
  if (changes.length === 0) return isRewritten ? plan : null;
  writeChangedRows(database, left, changes);
  return left;
}

/** Rewrites those entries that tell of forgotten persons. Gives whether there were any. */
export function forgetInLog(
  database: Database,
  entries: readonly LogEntry[],
  forgotten: Forgotten,
  instead: string,
): boolean {
  const rewritten = rewrittenEntries(entries, forgotten, instead);
  for (const entry of rewritten) rewriteEntry(database, entry);
  return rewritten.length > 0;
}

/** The entries that hold something of forgotten persons, as they are without it. */
export const rewrittenEntries = (
  entries: readonly LogEntry[],
  forgotten: Forgotten,
  instead: string,
): readonly LogEntry[] =>
  entries.flatMap((entry) => {
    const left = withoutForgotten(entry, forgotten, instead);
    return sameValue(left, entry) ? [] : [left];
  });

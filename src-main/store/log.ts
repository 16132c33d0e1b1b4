import type { Database } from 'better-sqlite3';
import { sql } from 'kysely';
import type { Change } from '../../src-domain/change.ts';
import type { EntityName } from '../../src-domain/entities/registry.ts';
import type { EntryKind } from '../../src-domain/entry-kind.ts';
import { findFirst, listAll, query, run } from './queries.ts';

/** One line of a project's history. Ids are UUIDv7, so that the logs of two copies unite. */
export interface LogEntry {
  readonly id: string;
  readonly copyId: string;
  /** Counts what this copy has done, from 1. */
  readonly number: number;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly who: string;
  readonly label: string;
  readonly kind: EntryKind;
  /** The entry whose changes an undo or a redo takes back. */
  readonly undoes: string | null;
  /** With complete rows. None for 'created': what is left when all else is taken back. */
  readonly changes: readonly Change[];
}

type Kept = Omit<LogEntry, 'changes'> & { readonly changes: string };

const entries = query
  .selectFrom('log_entry')
  .select(['id', 'copy_id as copyId', 'number', 'at', 'who', 'label', 'kind', 'undoes', 'changes']);

const fromKept = (kept: Kept): LogEntry => ({ ...kept, changes: JSON.parse(kept.changes) });

/** Adds an entry, and counts it for its copy. */
export function insertEntry(database: Database, entry: LogEntry): void {
  const { copyId, changes, ...rest } = entry;
  run(
    database,
    query
      .insertInto('log_entry')
      .values({ ...rest, copy_id: copyId, changes: JSON.stringify(changes) }),
  );
  insertCounter(database, copyId, entry.number);
}

/** Puts an entry in the place of the one that it was made of: history is otherwise never written twice. */
export const rewriteEntry = (database: Database, { id, who, label, changes }: LogEntry): void =>
  run(
    database,
    query
      .updateTable('log_entry')
      .set({ who, label, changes: JSON.stringify(changes) })
      .where('id', '=', id),
  );

/** The whole history, oldest first. */
export const listEntries = (database: Database): readonly LogEntry[] =>
  listAll(database, entries.orderBy('id')).map(fromKept);

/** The same in the order in which they came to be here, which no clock can have turned round. */
export const listEntriesAsDone = (database: Database): readonly LogEntry[] =>
  listAll(database, entries.orderBy(sql`rowid`)).map(fromKept);

/** What tells an entry from every other. */
export type EntryMark = Pick<LogEntry, 'id' | 'copyId' | 'number' | 'kind'>;

/** The marks of all entries, in the order in which they came to be here. */
export const listEntryMarks = (database: Database): readonly EntryMark[] =>
  listAll(
    database,
    query
      .selectFrom('log_entry')
      .select(['id', 'copy_id as copyId', 'number', 'kind'])
      .orderBy(sql`rowid`),
  );

/** How many entries there are. */
export const countEntries = (database: Database): number =>
  findFirst(
    database,
    query.selectFrom('log_entry').select(({ fn }) => fn.countAll<number>().as('count')),
  )?.count ?? 0;

/** At most `count` entries that were made before one (null: the latest), the newest first. */
export function listEntriesBefore(
  database: Database,
  before: string | null,
  count: number,
): readonly LogEntry[] {
  const newest = entries.orderBy('id', 'desc').limit(count);
  const wanted = before === null ? newest : newest.where('id', '<', before);
  return listAll(database, wanted).map(fromKept);
}

export function readEntry(database: Database, id: string): LogEntry {
  const kept = findFirst(database, entries.where('id', '=', id));
  if (!kept) throw new Error(`No log entry ${id}`);
  return fromKept(kept);
}

/** Who first put in each row of an entity, by the rows' ids. */
export function listInserters(
  database: Database,
  entity: EntityName,
): Readonly<Record<string, string>> {
  const naming = entries.where('changes', 'like', `%"entity":"${entity}"%`).orderBy('id', 'desc');
  const inserted = listAll(database, naming)
    .map(fromKept)
    .flatMap(({ who, changes }) =>
      changes.flatMap((change) =>
        change.kind === 'insert' && change.entity === entity ? [[change.row.id, who]] : [],
      ),
    );
  return Object.fromEntries(inserted);
}

export type OwnStep = Pick<LogEntry, 'id' | 'kind' | 'label'>;

/** What undo and redo need to know of a copy's own entries, in the order they were made. */
export const listSteps = (database: Database, copyId: string): readonly OwnStep[] =>
  listAll(
    database,
    query
      .selectFrom('log_entry')
      .select(['id', 'kind', 'label'])
      .where('copy_id', '=', copyId)
      .orderBy('number'),
  );

/** How many entries of a copy have gone into a database. A hand-out has these, but no log. */
export interface CopyCounter {
  readonly copyId: string;
  readonly number: number;
}

const counters = query.selectFrom('copy_counter').select(['copy_id as copyId', 'number']);

/** How many entries of a copy have gone into this database; 0 for one that it has never heard of. */
export const findNumber = (database: Database, copyId: string): number =>
  findFirst(database, counters.where('copy_id', '=', copyId))?.number ?? 0;

export const listCounters = (database: Database): readonly CopyCounter[] =>
  listAll(database, counters);

/** Makes the counters these and no others: a file that was saved from damage has entries that it doesn't count. */
export function setCounters(database: Database, counted: readonly CopyCounter[]): void {
  run(database, query.deleteFrom('copy_counter'));
  for (const { copyId, number } of counted) insertCounter(database, copyId, number);
}

export function insertCounter(database: Database, copyId: string, number: number): void {
  run(
    database,
    query
      .insertInto('copy_counter')
      .values({ copy_id: copyId, number })
      .onConflict((conflict) =>
        conflict.column('copy_id').doUpdateSet(({ fn, ref }) => ({
          number: fn<number>('max', [ref('copy_counter.number'), ref('excluded.number')]),
        })),
      ),
  );
}

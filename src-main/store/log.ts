import type { Database } from 'better-sqlite3';
import type { Change } from '../../src-domain/change.ts';

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
  readonly kind: 'created' | 'edit' | 'undo' | 'redo';
  /** The entry whose changes an undo or a redo takes back. */
  readonly undoes: string | null;
  /** With complete rows. None for 'created': what is left when all else is taken back. */
  readonly changes: readonly Change[];
}

type Kept = Omit<LogEntry, 'changes'> & { readonly changes: string };

const columns =
  'id, copy_id AS "copyId", number, at, who, label, kind, undoes, changes FROM log_entry';

const fromKept = (kept: Kept): LogEntry => ({ ...kept, changes: JSON.parse(kept.changes) });

/** Adds an entry, and counts it for its copy. */
export function insertEntry(database: Database, entry: LogEntry): void {
  const { id, copyId, number, at, who, label, kind, undoes, changes } = entry;
  database
    .prepare('INSERT INTO log_entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)')
    .run(id, copyId, number, at, who, label, kind, undoes, JSON.stringify(changes));
  insertCounter(database, copyId, number);
}

/** The whole history, oldest first. */
export function listEntries(database: Database): readonly LogEntry[] {
  return database.prepare<[], Kept>(`SELECT ${columns} ORDER BY id`).all().map(fromKept);
}

export function readEntry(database: Database, id: string): LogEntry {
  const kept = database.prepare<[string], Kept>(`SELECT ${columns} WHERE id = ?`).get(id);
  if (!kept) throw new Error(`No log entry ${id}`);
  return fromKept(kept);
}

/** What undo and redo need to know of a copy's own entries, in the order they were made. */
export function listSteps(
  database: Database,
  copyId: string,
): readonly Pick<LogEntry, 'id' | 'kind'>[] {
  return database
    .prepare<[string], Pick<LogEntry, 'id' | 'kind'>>(
      'SELECT id, kind FROM log_entry WHERE copy_id = ? ORDER BY number',
    )
    .all(copyId);
}

/** How many entries of a copy have gone into this database; 0 for one that it has never heard of. */
export function findNumber(database: Database, copyId: string): number {
  return (
    database
      .prepare<[string], number>('SELECT number FROM copy_counter WHERE copy_id = ?')
      .pluck()
      .get(copyId) ?? 0
  );
}

/** How many entries of a copy have gone into a database. A hand-out has these, but no log. */
export interface CopyCounter {
  readonly copyId: string;
  readonly number: number;
}

export const listCounters = (database: Database): readonly CopyCounter[] =>
  database.prepare<[], CopyCounter>('SELECT copy_id AS "copyId", number FROM copy_counter').all();

export function insertCounter(database: Database, copyId: string, number: number): void {
  database
    .prepare(
      `INSERT INTO copy_counter VALUES (?, ?)
       ON CONFLICT (copy_id) DO UPDATE SET number = max(number, excluded.number)`,
    )
    .run(copyId, number);
}

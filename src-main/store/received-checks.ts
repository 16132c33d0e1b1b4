import type { Database } from 'better-sqlite3';
import { PlanverkError } from '../planverk-error.ts';
import type { FileForm } from './migrations.ts';
import { listAll, query } from './queries.ts';

/** What is looked at in a received database, in this order, before a row of it is believed. */
export const databaseChecks = ['schema', 'integrity', 'references', 'checksum'] as const;

export type DatabaseCheck = (typeof databaseChecks)[number];

export interface Received {
  readonly database: Database;
  readonly path: string;
  readonly form: FileForm;
  /** A working copy has no checksum: it is written into the images that are made of it. */
  readonly isWorkingCopy: boolean;
  /** Somebody wants to look at a file that was changed outside the program, or has accepted it. */
  readonly checksumMayDiffer?: boolean;
}

// A view, a trigger or a table with another text could run what somebody else has written.
function checkSchema({ database, path, form: { schema } }: Received): void {
  const objects = database
    .prepare<[], { type: string; name: string; tbl_name: string; sql: string | null }>(
      'SELECT type, name, tbl_name, sql FROM sqlite_schema',
    )
    .all();
  const written = objects.filter(
    ({ type, name, sql }) => type !== 'index' || sql !== null || !name.startsWith('sqlite_'),
  );
  const stranger = written.find(
    ({ type, name, tbl_name, sql }) =>
      type !== 'table' || name !== tbl_name || sql === null || !schema.includes(sql),
  );
  if (stranger) {
    throw new PlanverkError('damaged', {
      path,
      detail: `schema: ${stranger.type} ${stranger.name}`,
    });
  }
  if (new Set(written.map(({ sql }) => sql)).size !== schema.length) {
    throw new PlanverkError('damaged', { path, detail: 'schema: a table is missing' });
  }
}

/** Throws 'damaged' where SQLite finds the database's pages or rows broken. */
export function checkIntegrity(database: Database, path: string): void {
  const found = database.pragma('integrity_check(1)', { simple: true });
  if (found !== 'ok') throw new PlanverkError('damaged', { path, detail: `integrity: ${found}` });
}

/** Throws 'damaged' where a row refers to one that isn't there. */
export function checkReferences(database: Database, path: string): void {
  const [broken] = database.pragma('foreign_key_check') as { table: string }[];
  if (broken) throw new PlanverkError('damaged', { path, detail: `references: ${broken.table}` });
}

function checkChecksum(received: Received): void {
  const { database, path, form, isWorkingCopy, checksumMayDiffer } = received;
  if (isWorkingCopy || checksumMayDiffer) return;
  const written = listAll(database, query.selectFrom('meta').select('checksum'));
  if (written.length !== 1 || written[0]?.checksum !== form.checksumOf(database)) {
    throw new PlanverkError('checksum-differs', { path });
  }
}

const checks: Readonly<Record<DatabaseCheck, (received: Received) => void>> = {
  schema: checkSchema,
  integrity: ({ database, path }) => checkIntegrity(database, path),
  references: ({ database, path }) => checkReferences(database, path),
  checksum: checkChecksum,
};

/** Makes one check. Throws 'damaged' with what was found first, or 'checksum-differs'. */
export function makeCheck(check: DatabaseCheck, received: Received): void {
  checks[check](received);
}

import type { Database } from 'better-sqlite3';
import type { Plan } from '../../src-domain/plan.ts';
import { openWorkingDatabase } from './database.ts';
import { insertEntry, type LogEntry } from './log.ts';
import { query, run } from './queries.ts';
import { insertRows } from './rows.ts';
import { createTables, fileFormat } from './schema.ts';

/** Makes a database of our own schema with a plan in it, in one transaction with what `fill` adds. */
export function makeDatabase(
  path: string,
  projectId: string,
  plan: Plan,
  fill: (database: Database) => void,
): void {
  const database = openWorkingDatabase(path, true);
  try {
    database
      .transaction(() => {
        createTables(database);
        const meta = { project_id: projectId, file_format: fileFormat };
        run(database, query.insertInto('meta').values({ ...meta, checksum: null }));
        insertRows(database, plan);
        fill(database);
      })
      .immediate();
  } finally {
    database.close();
  }
}

/** Adds an entry to the log of a database that was just made. */
export function addEntry(path: string, entry: LogEntry): void {
  const database = openWorkingDatabase(path, false);
  try {
    database.transaction(() => insertEntry(database, entry)).immediate();
  } finally {
    database.close();
  }
}

import type { Database } from 'better-sqlite3';
import type { Plan } from '../../src-domain/plan.ts';
import { openWorkingDatabase } from './database.ts';
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

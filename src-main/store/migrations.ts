import Database from 'better-sqlite3';
import { fileFormat, ownSchema } from './schema.ts';

/** How a file of one format becomes one of the next. */
export interface Migration {
  /** The format that it leads from, to the one after. */
  readonly from: number;
  /** That format's schema as SQLite keeps it, so that a file of it can be told from another. */
  readonly schema: readonly string[];
  /** Moves tables, rows and the log's changes. Runs in one transaction, on a copy. */
  readonly migrate: (database: Database.Database) => void;
}

/** All migrations, one for each older format in turn. */
export const migrations: readonly Migration[] = [];

/** The schema that a file of a format must have. undefined: no program of ours has written such. */
export function findSchema(
  format: number,
  list: readonly Migration[],
): readonly string[] | undefined {
  return format === fileFormat ? ownSchema : list.find(({ from }) => from === format)?.schema;
}

/** Brings a copy that nobody else uses up to the program's own format. */
export function migrateCopy(path: string, format: number, list: readonly Migration[]): void {
  const database = new Database(path, { fileMustExist: true });
  try {
    database.pragma('trusted_schema = OFF');
    const run = database.transaction(() => {
      for (let version = format; version < fileFormat; version += 1) {
        const migration = list.find(({ from }) => from === version);
        if (!migration) throw new Error(`No migration leads on from format ${version}`);
        migration.migrate(database);
        database.pragma(`user_version = ${version + 1}`);
      }
    });
    run.immediate();
  } finally {
    database.close();
  }
}

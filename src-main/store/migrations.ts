import Database from 'better-sqlite3';
import { checksumOf } from './checksum.ts';
import { readRows } from './rows.ts';
import { fileFormat, ownSchema } from './schema.ts';

/** How a file of one format can be told from anything else. */
export interface FileForm {
  /** The schema as SQLite keeps it: one text per table. */
  readonly schema: readonly string[];
  readonly checksumOf: (database: Database.Database) => string;
}

/** How a file of one format, told by its own form, becomes one of the next. */
export interface Migration extends FileForm {
  /** The format that it leads from, to the one after. */
  readonly from: number;
  /** Moves tables, rows and the log's changes. Runs in one transaction, on a copy. */
  readonly migrate: (database: Database.Database) => void;
}

/** All migrations, one for each older format in turn. */
export const migrations: readonly Migration[] = [];

const ownForm: FileForm = {
  schema: ownSchema,
  checksumOf: (database) => checksumOf(database, readRows(database)),
};

/** The form of a format. undefined: no program of ours has written such a file. */
export function findForm(format: number, list: readonly Migration[]): FileForm | undefined {
  return format === fileFormat ? ownForm : list.find(({ from }) => from === format);
}

/** Brings a copy that nobody else uses up to the program's own format. */
export function migrateCopy(path: string, format: number, list: readonly Migration[]): void {
  const database = new Database(path, { fileMustExist: true });
  try {
    database.pragma('trusted_schema = OFF');
    // They are checked when all is moved; meanwhile a table may go that others refer to.
    database.pragma('foreign_keys = OFF');
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

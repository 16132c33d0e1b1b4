import Database from 'better-sqlite3';

/**
 * Opens or makes a working copy. A commit is durable when it returns: with a truncated rollback
 * journal and full synchronisation no simulated power loss took an acknowledged commit.
 */
export function openWorkingDatabase(path: string, isNew: boolean): Database.Database {
  const database = new Database(path, { fileMustExist: !isNew });
  try {
    database.pragma('journal_mode = TRUNCATE');
    database.pragma('synchronous = FULL');
    database.pragma('foreign_keys = ON');
    database.pragma('trusted_schema = OFF');
    database.exec('BEGIN IMMEDIATE');
    checkWritable(database);
    database.exec('ROLLBACK');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/**
 * Throws where a database can only be read, in a transaction that is taken back: SQLite opens a file for reading
 * where it couldn't be opened for writing, and grants its transactions without locking it.
 */
export function checkWritable(database: Database.Database): void {
  const version = database.pragma('user_version', { simple: true });
  database.pragma(`user_version = ${version}`);
}

/** Opens a file that anybody may have made: for reading only, believing nothing that it says. */
export function openReceivedDatabase(path: string): Database.Database {
  const database = new Database(path, { readonly: true, fileMustExist: true });
  try {
    database.pragma('trusted_schema = OFF');
    database.pragma('cell_size_check = ON');
    database.pragma('mmap_size = 0');
    database.pragma('query_only = ON');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

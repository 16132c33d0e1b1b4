import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';

// The checksum can't cover itself. A content's bytes are covered by its hash, which is a row's key
// and is held against the bytes wherever they are received or read.
const left: readonly string[] = ['meta.checksum', 'content.bytes'];

/**
 * SHA-256 over all rows of all tables: for each table, by name, its name, a line feed, and its rows in
 * the order of their key as one JSON array of arrays. It finds damage that SQLite doesn't see, not
 * forgery.
 */
export function checksumOf(database: Database): string {
  const hash = createHash('sha256');
  const tables = database
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .pluck()
    .all();
  const listColumns = database.prepare<[string], string>('SELECT name FROM pragma_table_info(?)');
  for (const table of tables) {
    const columns = listColumns.pluck().all(table);
    const covered = columns.filter((column) => !left.includes(`${table}.${column}`));
    const names = covered.map((column) => `"${column}"`).join(', ');
    const rows = database.prepare(`SELECT ${names} FROM "${table}" ORDER BY 1`).raw().all();
    hash.update(`${table}\n${JSON.stringify(rows)}`);
  }
  return hash.digest('hex');
}

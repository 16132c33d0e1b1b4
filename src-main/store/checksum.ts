import { createHash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { entityNames } from '../../src-domain/entities/registry.ts';
import { type Plan, rowsOf } from '../../src-domain/plan.ts';

// The checksum can't cover itself. A content's bytes are covered by its hash, which is a row's key
// and is held against the bytes wherever they are received or read.
const ownTables = [
  ['meta', 'project_id, file_format'],
  ['copy_counter', 'copy_id, number'],
  ['log_entry', 'id, copy_id, number, at, who, label, kind, undoes, changes'],
  ['content', 'hash, size_in_bytes'],
] as const;

/**
 * SHA-256 over all rows: for each of the file's own tables, then for each entity as declared, its
 * name, a line feed, and its rows by id as JSON (an entity's rows in the plan's form). It finds damage
 * that SQLite doesn't see, not forgery. The plan is given, because whoever asks has just read it.
 */
export function checksumOf(database: Database, plan: Plan): string {
  const hash = createHash('sha256');
  for (const [table, columns] of ownTables) {
    const rows = database.prepare(`SELECT ${columns} FROM "${table}" ORDER BY 1`).all();
    hash.update(`${table}\n${JSON.stringify(rows)}`);
  }
  for (const entity of entityNames) {
    hash.update(`${entity}\n${JSON.stringify(rowsOf(plan, entity))}`);
  }
  return hash.digest('hex');
}

import { hash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { PlanverkError } from '../planverk-error.ts';

/** Keeps bytes under their SHA-256, once. Nothing is ever taken out or changed. */
export function putContent(database: Database, bytes: Uint8Array): string {
  const name = hash('sha256', bytes, 'hex');
  database
    .prepare('INSERT INTO content VALUES (?, ?, ?) ON CONFLICT (hash) DO NOTHING')
    .run(name, bytes.byteLength, bytes);
  return name;
}

/** Reads bytes by their SHA-256. Throws 'damaged' where they aren't there as they were put. */
export function readContent(database: Database, name: string): Uint8Array {
  const bytes = database
    .prepare<[string], Uint8Array>('SELECT bytes FROM content WHERE hash = ?')
    .pluck()
    .get(name);
  if (bytes !== undefined && hash('sha256', bytes, 'hex') === name) return bytes;
  throw new PlanverkError('damaged', { path: database.name, detail: `content ${name}` });
}

import { hash } from 'node:crypto';
import type { Database } from 'better-sqlite3';
import { PlanverkError } from '../planverk-error.ts';
import { findFirst, query, run } from './queries.ts';

/** Keeps bytes under their SHA-256, once. Nothing is ever taken out or changed. */
export function putContent(database: Database, bytes: Uint8Array): string {
  const name = hash('sha256', bytes, 'hex');
  run(
    database,
    query
      .insertInto('content')
      .values({ hash: name, size_in_bytes: bytes.byteLength, bytes })
      .onConflict((conflict) => conflict.column('hash').doNothing()),
  );
  return name;
}

/** Reads bytes by their SHA-256. Throws 'damaged' where they aren't there as they were put. */
export function readContent(database: Database, name: string): Uint8Array {
  const bytes = findFirst(
    database,
    query.selectFrom('content').select('bytes').where('hash', '=', name),
  )?.bytes;
  if (bytes !== undefined && hash('sha256', bytes, 'hex') === name) return bytes;
  throw new PlanverkError('damaged', { path: database.name, detail: `content ${name}` });
}

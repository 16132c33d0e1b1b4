import { join } from 'node:path';
import Database from 'better-sqlite3';
import { pathOfBackup } from './kept-backups.ts';
import { findFirst, query } from './queries.ts';
import { receiveAside, receiveDatabase } from './receive.ts';
import type { Surroundings } from './surroundings.ts';

/** Reads those of some contents, by their SHA-256, that a backup has. Throws 'unknown-backup', and what is wrong with it. */
export async function readBackupContents(
  projectId: string,
  name: string,
  hashes: readonly string[],
  surroundings: Surroundings,
): Promise<readonly Uint8Array[]> {
  const path = await pathOfBackup(projectId, name, surroundings);
  return receiveAside(surroundings, async (aside) => {
    const into = join(aside, 'backup.sqlite');
    await receiveDatabase({ path, into }, surroundings);
    const database = new Database(into, { readonly: true, fileMustExist: true });
    try {
      return hashes.flatMap((hash) => {
        const content = query.selectFrom('content').select('bytes').where('hash', '=', hash);
        const found = findFirst(database, content);
        return found ? [found.bytes] : [];
      });
    } finally {
      database.close();
    }
  });
}

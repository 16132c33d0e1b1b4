import { join } from 'node:path';
import Database from 'better-sqlite3';
import { lookAt } from './file-state.ts';
import { copyFolderOf } from './home.ts';
import { countEntries } from './log.ts';
import { readRecord, settle } from './record.ts';

/**
 * How many changes lie in the working copy of a project that is closed, and not in its file. null where
 * only opening it can tell: it is being worked on elsewhere, or something is wrong with it. The file
 * itself is looked at only where it is at hand, and nothing else tells.
 */
export async function findUnpublishedCount(
  path: string,
  home: string,
  isAtHand: boolean,
): Promise<number | null> {
  const folder = copyFolderOf(home, path);
  try {
    const noted = await readRecord(folder);
    if (!noted) return 0;
    if (noted.coming && !isAtHand) return null;
    const record = noted.coming ? settle(noted, await lookAt(path)) : noted;
    const database = new Database(join(folder, record.file), { readonly: true, timeout: 0 });
    try {
      return countEntries(database) - (record.seen?.entryCount ?? 0);
    } finally {
      database.close();
    }
  } catch {
    // What is wrong with a working copy is found out, and told, when it is opened.
    return null;
  }
}

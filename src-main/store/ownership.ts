import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { PlanverkError } from '../planverk-error.ts';

interface Owner {
  readonly processId: number;
  readonly since: string;
  readonly who: string;
}

/** One process owns a working copy, until it lets go or ends in whatever way. */
export interface Ownership {
  release(): void;
}

/**
 * Takes hold of a working copy's folder. The hold is a lock of the operating system on a small
 * database that is never deleted: it ends with the process, so none is ever stale, and nobody has to
 * judge whether one is. Throws 'open-elsewhere'.
 *
 * The lock's own file must not be opened by other means than SQLite: POSIX drops a process's locks on
 * a file when the process closes the file anywhere.
 */
export async function claimOwnership(
  folder: string,
  path: string,
  owner: Owner,
): Promise<Ownership> {
  const lock = new Database(join(folder, 'owner.sqlite'), { timeout: 0 });
  try {
    lock.pragma('journal_mode = MEMORY');
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (!(error instanceof Database.SqliteError) || !error.code.startsWith('SQLITE_BUSY')) {
      throw error;
    }
    const other = await readOwner(folder);
    throw new PlanverkError('open-elsewhere', { path, ...other }, error);
  }
  const card = join(folder, 'owner.json');
  try {
    writeFileSync(`${card}.tmp`, JSON.stringify(owner));
    renameSync(`${card}.tmp`, card);
  } catch (error) {
    lock.close();
    throw error;
  }
  return {
    release: () => {
      rmSync(card, { force: true });
      lock.close();
    },
  };
}

/** Who holds the folder. The card is written just after the lock is taken, so it may need a moment. */
async function readOwner(folder: string): Promise<Owner | { processId: null; since: null }> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    try {
      const owner: Owner = JSON.parse(readFileSync(join(folder, 'owner.json'), 'utf8'));
      process.kill(owner.processId, 0);
      return owner;
    } catch {
      // No card yet, or that of an owner who has ended.
      await setTimeout(10);
    }
  }
  return { processId: null, since: null };
}

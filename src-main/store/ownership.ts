import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { PlanverkError } from '../planverk-error.ts';
import { checkWritable } from './database.ts';

interface Owner {
  readonly processId: number;
  readonly since: string;
  readonly who: string;
}

const cardName = 'owner.json';

/** The second is for where the first is damaged: it stays so, so that all who come agree on the second. */
const lockName = 'owner.sqlite';
const secondLockName = 'owner-2.sqlite';

/** Whether a name in a working copy's folder belongs to who owns it, and not to the copy. */
export const isOwnersFile = (name: string): boolean => name.startsWith('owner');

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
  const lock = await takeLock(folder, path);
  const card = join(folder, cardName);
  try {
    writeFileSync(`${card}.tmp`, JSON.stringify(owner));
    renameSync(`${card}.tmp`, card);
  } catch (error) {
    lock.close();
    throw error;
  }
  return {
    release: () => {
      try {
        rmSync(card, { force: true });
      } catch {
        // The lock says who owns; a card without it says nothing.
      }
      lock.close();
    },
  };
}

/**
 * Of several who try in the same instant all may be turned away, and the owner's card is written just
 * after the lock is taken: whoever finds neither lock nor owner tries again.
 */
async function takeLock(folder: string, path: string): Promise<Database.Database> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const lock = tryLocks(folder);
    if (lock) return lock;
    const owner = findLivingOwner(join(folder, cardName));
    if (owner) throw new PlanverkError('open-elsewhere', { path, ...owner });
    await setTimeout(5 + attempt);
  }
  throw new PlanverkError('open-elsewhere', { path, processId: null, since: null });
}

function tryLocks(folder: string): Database.Database | null {
  try {
    return tryLock(join(folder, lockName));
  } catch (error) {
    const isDamaged = error instanceof Database.SqliteError && error.code === 'SQLITE_NOTADB';
    if (isDamaged) return tryLock(join(folder, secondLockName));
    throw error;
  }
}

/**
 * Takes an operating system's lock on a small database of its own, until it is closed. null: somebody
 * else has it.
 */
export function tryLock(path: string): Database.Database | null {
  const lock = new Database(path, { timeout: 0 });
  try {
    lock.pragma('journal_mode = MEMORY');
    lock.exec('BEGIN EXCLUSIVE');
    checkWritable(lock);
    return lock;
  } catch (error) {
    lock.close();
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) return null;
    throw error;
  }
}

function findLivingOwner(card: string): Owner | null {
  try {
    const owner: Owner = JSON.parse(readFileSync(card, 'utf8'));
    process.kill(owner.processId, 0);
    return owner;
  } catch {
    // No card yet, or that of an owner who has ended.
    return null;
  }
}

import { constants } from 'node:fs';
import { access, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { FailureCode } from '../../src-domain/failure.ts';
import { PlanverkError } from '../planverk-error.ts';
import {
  copyDurably,
  type FileState,
  isMissing,
  lookAt,
  sameState,
  syncFolder,
} from './file-state.ts';
import { inWorld } from './world-error.ts';

/** A file's one name, whether it is there or not, so that no file has two working copies. */
export async function canonicalPath(path: string): Promise<string> {
  const absolute = resolve(path);
  return inWorld(absolute, async () => {
    const folder = await findRealPath(dirname(absolute));
    return (await findRealPath(absolute)) ?? (folder ? join(folder, basename(absolute)) : absolute);
  });
}

async function findRealPath(path: string): Promise<string | undefined> {
  try {
    return await realpath(path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/**
 * The name under which a copy's image stands beside its target until it is whole. One per copy, so
 * that the next opening knows what it may sweep away, and only that.
 */
export const temporaryBeside = (path: string, copyId: string): string =>
  join(dirname(path), `~planverk-${copyId}.tmp`);

/** Throws where a target's folder isn't there: 'target-gone', or 'folder-not-found' for a new file. */
export async function checkFolder(path: string, lastSeen: FileState | null): Promise<void> {
  const folder = dirname(path);
  if (await findRealPath(folder)) return;
  throw lastSeen === null
    ? new PlanverkError('folder-not-found', { path: folder })
    : new PlanverkError('target-gone', { path });
}

/** Copies an image beside its target, sees that it is on the disk, and reads it again. */
export async function stage(image: string, path: string, temporary: string): Promise<FileState> {
  await rm(temporary, { force: true });
  const copied = await copyDurably(image, temporary, await modeOf(path));
  if (sameState(await lookAt(temporary), copied)) return copied;
  throw new PlanverkError('damaged', { path: temporary, detail: 'copied' });
}

/**
 * Renames a staged image over its target, if that is still as it was last seen (null: not there), so
 * that the target is whole at every moment. Throws 'target-changed', 'target-gone' where it was
 * there and isn't, 'already-exists' where it wasn't and is.
 */
export async function replace(
  path: string,
  temporary: string,
  lastSeen: FileState | null,
): Promise<void> {
  await checkTarget(path, lastSeen);
  await renameOver(temporary, path);
  await syncFolder(dirname(path));
}

/**
 * Puts a finished image where no file lies; `id` tells its temporary name from others'. Throws 'already-exists' and
 * 'folder-not-found'.
 */
export async function putNewFile(image: string, path: string, id: string): Promise<void> {
  const temporary = temporaryBeside(path, id);
  await inWorld(path, async () => {
    await checkTarget(path, null);
    await checkFolder(path, null);
    try {
      await stage(image, path, temporary);
      await replace(path, temporary, null);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  });
}

/** Throws as `replace` does where a target isn't as it was last seen (null: not there). */
export async function checkTarget(path: string, lastSeen: FileState | null): Promise<void> {
  const found = await lookAt(path);
  if (!sameState(found, lastSeen)) throw new PlanverkError(codeFor(found, lastSeen), { path });
}

function codeFor(found: FileState | null, lastSeen: FileState | null): FailureCode {
  if (found === null) return 'target-gone';
  return lastSeen === null ? 'already-exists' : 'target-changed';
}

/** The permissions that a file has; of a new one what the system gives. Throws where it is read-only. */
async function modeOf(path: string): Promise<number | undefined> {
  try {
    await access(path, constants.W_OK);
    return (await stat(path)).mode & 0o777;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

const pausesInMilliseconds = [20, 50, 100, 200, 400, 800];

/** A virus scanner or a sync client may hold a file for a moment. */
async function renameOver(from: string, to: string): Promise<void> {
  for (const pause of pausesInMilliseconds) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      if (!isHeld(error)) throw error;
      await setTimeout(pause);
    }
  }
  try {
    await rename(from, to);
  } catch (error) {
    // Windows says that it isn't permitted.
    throw isHeld(error) ? new PlanverkError('file-held', { path: to }, error) : error;
  }
}

function isHeld(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EBUSY') return true;
  return process.platform === 'win32' && (code === 'EPERM' || code === 'EACCES');
}

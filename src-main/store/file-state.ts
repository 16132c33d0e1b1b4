import { createHash } from 'node:crypto';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { PlanverkError } from '../planverk-error.ts';

/** What a file was when somebody looked. */
export interface FileState {
  readonly hash: string;
  readonly sizeInBytes: number;
}

export const sameState = (a: FileState | null, b: FileState | null): boolean =>
  a?.hash === b?.hash && a?.sizeInBytes === b?.sizeInBytes;

/** Looks at a file. null: there is none. Throws 'not-a-project-file' for a folder, a pipe, a device. */
export async function lookAt(path: string): Promise<FileState | null> {
  return (await isFile(path)) ? await readState(path) : null;
}

/** Looks at a file that is there. */
export async function readState(path: string): Promise<FileState> {
  const file = await open(path, 'r');
  try {
    return await readThrough(file, async () => {});
  } finally {
    await file.close();
  }
}

async function isFile(path: string): Promise<boolean> {
  try {
    if ((await stat(path)).isFile()) return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
  throw new PlanverkError('not-a-project-file', { path });
}

export const isMissing = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  (error.code === 'ENOENT' || error.code === 'ENOTDIR');

/**
 * Copies a file to a new one, and sees to it that the copy is on the disk. It gets the permissions that
 * are given, without them those that the system gives to a new file.
 */
export async function copyDurably(from: string, to: string, mode?: number): Promise<FileState> {
  const source = await open(from, 'r');
  try {
    const copy = await open(to, 'wx', mode ?? 0o666);
    try {
      // Some drives know no permissions: there is nothing to set where they are already as asked.
      const made = (await copy.stat()).mode & 0o777;
      if (mode !== undefined && made !== mode) await copy.chmod(mode);
      const state = await readThrough(source, async (bytes) => {
        await copy.writeFile(bytes);
      });
      await copy.sync();
      return state;
    } finally {
      await copy.close();
    }
  } finally {
    await source.close();
  }
}

async function readThrough(
  file: FileHandle,
  each: (bytes: Uint8Array) => Promise<void>,
): Promise<FileState> {
  const hash = createHash('sha256');
  const { size } = await file.stat();
  const buffer = Buffer.allocUnsafe(Math.min(Math.max(size, 1), 4 << 20));
  let sizeInBytes = 0;
  while (true) {
    const { bytesRead } = await file.read(buffer, 0, buffer.length);
    if (bytesRead === 0) break;
    const bytes = buffer.subarray(0, bytesRead);
    hash.update(bytes);
    await each(bytes);
    sizeInBytes += bytesRead;
  }
  return { hash: hash.digest('hex'), sizeInBytes };
}

/** Sees to it that what was renamed in a folder stays so. Windows does this by itself. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } catch (error) {
    // Some network drives can't; nothing more can be done there.
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code !== 'EINVAL' && code !== 'ENOTSUP') throw error;
  } finally {
    await folder.close();
  }
}

import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fromSystemError } from './system-errors.ts';

/**
 * Writes a file so that it is there whole or not at all: beside the target first, then renamed over it.
 * `mode` says who may read it, where others than the system's usual. Throws PlanverkError with what the system said.
 */
export async function writeWholeFile(
  path: string,
  content: Uint8Array | string,
  mode = 0o666,
): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    const file = await open(temporary, 'wx', mode);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw fromSystemError(error, path);
  }
}

import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { syncFolder } from './file-state.ts';

/**
 * Makes a folder, with those that it lies in, where it isn't there, and sees to it that it stays: what is put into a
 * folder that nobody sees to may be gone with the power. (Node’s own `recursive` tells a broken disk as a missing file.)
 */
export async function makeFolder(path: string): Promise<void> {
  const parent = dirname(path);
  try {
    await mkdir(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'EEXIST' && (await stat(path)).isDirectory()) return;
    if (code !== 'ENOENT' || parent === path) throw error;
    await makeFolder(parent);
    await makeFolder(path);
    return;
  }
  await syncFolder(parent);
}

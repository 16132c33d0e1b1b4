import { mkdtemp, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Notice } from '../../src-domain/notice.ts';
import { isMissing, syncFolder } from './file-state.ts';
import { brokenFolderOf } from './home.ts';
import { makeFolder } from './make-folder.ts';
import { isOwnersFile } from './ownership.ts';
import type { Surroundings } from './surroundings.ts';
import { inWorld } from './world-error.ts';

/** Moves all that a working copy's folder holds to a folder where it stays, but for what `isKept`. */
export async function setAside(
  folder: string,
  path: string,
  { home, now }: Surroundings,
  isKept: (name: string) => boolean,
): Promise<void> {
  const shelf = brokenFolderOf(home, path);
  await inWorld(shelf, async () => {
    await makeFolder(shelf);
    const stamp = now().toISOString().replaceAll(':', '-');
    const aside = await mkdtemp(join(shelf, `${stamp}-`));
    await syncFolder(shelf);
    for (const name of await readdir(folder)) {
      if (!isOwnersFile(name) && !isKept(name)) await rename(join(folder, name), join(aside, name));
    }
  });
}

/** Tells of what was set aside for a file, on whatever day, and is still there. */
export async function listSetAside(home: string, path: string): Promise<readonly Notice[]> {
  const shelf = brokenFolderOf(home, path);
  return inWorld(shelf, async () => {
    try {
      const names = await readdir(shelf);
      return names
        .toSorted()
        .map((name) => ({ kind: 'working-copy-set-aside', folder: join(shelf, name) }));
    } catch (error) {
      if (isMissing(error)) return [];
      throw error;
    }
  });
}

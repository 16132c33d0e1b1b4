import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { PlanverkError } from '../planverk-error.ts';
import { copyDurably, lookAt, sameState } from './file-state.ts';
import { movedFolderOf } from './home.ts';
import { makeFolder } from './make-folder.ts';
import { withOtherCopy } from './other-copy.ts';
import { receiveAside, receiveDatabase } from './receive.ts';
import type { Surroundings } from './surroundings.ts';
import { inWorld } from './world-error.ts';

/** How much a file holds that isn't in a working copy; null where it isn't one of the same project that can be read. */
export async function countNewIn(
  working: Database,
  path: string,
  surroundings: Surroundings,
): Promise<number | null> {
  try {
    return await receiveAside(surroundings, async (aside) => {
      const into = join(aside, 'project');
      await receiveDatabase({ path, into }, surroundings);
      // Nobody waits for it any longer.
      if (!working.open) return null;
      return withOtherCopy(working, into, (other) =>
        other.isSameProject ? other.added().length : null,
      );
    });
  } catch (error) {
    if (error instanceof PlanverkError) return null;
    throw error;
  }
}

/** Moves a file to where the project's backups lie, where it stays, and gives its new path. */
export function moveToBackups(
  path: string,
  projectId: string,
  { home, now }: Surroundings,
): Promise<string> {
  return inWorld(path, async () => {
    const folder = movedFolderOf(home, projectId);
    await makeFolder(folder);
    const stamp = now().toISOString().replaceAll(':', '-');
    const moved = join(folder, `${stamp} ${basename(path)}`);
    const state = await copyDurably(path, moved);
    // A sync client may have written it meanwhile: then it stays, too.
    if (sameState(await lookAt(path), state)) await rm(path);
    return moved;
  });
}

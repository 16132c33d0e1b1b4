import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openReceivedDatabase } from './database.ts';
import { receivedFolderOf } from './home.ts';
import { makeFolder } from './make-folder.ts';
import { receiveDatabase } from './receive.ts';
import { contentsIn, type ReceivedProject, readReceivedProject } from './received-project.ts';
import type { Surroundings } from './surroundings.ts';
import { canonicalPath } from './target.ts';
import { inWorld } from './world-error.ts';

/** A file that anybody may have made, as it is, with the bytes that it keeps, one after another. */
export interface ReceivedWhole extends ReceivedProject {
  contents(): Iterable<Uint8Array>;
}

/** Does something with a file as it is, without a working copy. Nothing of it stays on the disk. */
export async function withReceived<Result>(
  path: string,
  surroundings: Surroundings,
  work: (received: ReceivedWhole) => Result | Promise<Result>,
): Promise<Result> {
  const target = await canonicalPath(path);
  const folder = join(receivedFolderOf(surroundings.home), surroundings.newId());
  await inWorld(folder, () => makeFolder(folder));
  try {
    const into = join(folder, 'project');
    await receiveDatabase({ path: target, into }, surroundings);
    return await inWorld(into, async () => {
      const database = openReceivedDatabase(into);
      try {
        return await work({
          ...readReceivedProject(database, target),
          *contents() {
            for (const { bytes } of contentsIn(database, target)) yield bytes;
          },
        });
      } finally {
        database.close();
      }
    });
  } finally {
    await inWorld(folder, () => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  }
}

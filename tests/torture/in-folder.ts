import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { startChildProcess } from '../../src-main/isolated/child-process.ts';
import type { Surroundings } from '../../src-main/store/project-file.ts';

/** Does something as a person at a machine of their own, in a folder that is gone afterwards. */
export async function inFolder<Result>(
  work: (folder: string, person: Surroundings) => Promise<Result>,
): Promise<Result> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'planverk-torture-')));
  const home = join(folder, 'home');
  const person = { home, who: 'kari', now: () => new Date(), newId: uuidv7 };
  try {
    return await work(folder, { ...person, startIsolated: startChildProcess });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

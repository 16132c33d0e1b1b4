import { constants } from 'node:fs';
import { copyFile, rm } from 'node:fs/promises';
import { type Merged, merge } from '../../src-domain/merge.ts';
import type { Plan } from '../../src-domain/plan.ts';
import { ProjectFile, readProjectFile, type Surroundings } from '../store/project-file.ts';
import { type ReceivedWhole, withReceived } from '../store/received-whole.ts';
import { fromSystemError } from '../system-errors.ts';
import { removeWhomTheyRemoved } from './removed-there.ts';

/** The file that two began with, what each has made of it, and the file that is to be made. */
interface FilesToMerge {
  readonly base: string;
  readonly mine: string;
  readonly theirs: string;
  readonly out: string;
}

/**
 * Makes a new file of mine, with its history, and with what theirs has beside it; the merge is one entry of the
 * history, which is called `label`. `check` throws where the plans aren't to be united. Throws 'already-exists', and what is
 * wrong with a file.
 */
export async function mergeFiles(
  { base, mine, theirs, out }: FilesToMerge,
  label: string,
  surroundings: Surroundings,
  check: (plans: readonly Plan[]) => void,
): Promise<Merged> {
  const was = await readProjectFile(base, surroundings);
  const here = await readProjectFile(mine, surroundings);
  return withReceived(theirs, surroundings, async (received) => {
    check([was, here, received.plan]);
    await copyFile(mine, out, constants.COPYFILE_EXCL).catch((error) => {
      throw fromSystemError(error, error.code === 'ENOENT' ? mine : out);
    });
    try {
      return await mergeInto(out, was, received, label, surroundings);
    } catch (error) {
      await rm(out, { force: true });
      throw error;
    }
  });
}

async function mergeInto(
  out: string,
  base: Plan,
  theirs: ReceivedWhole,
  label: string,
  surroundings: Surroundings,
): Promise<Merged> {
  const file = await ProjectFile.open(out, surroundings);
  try {
    removeWhomTheyRemoved(file, theirs.plan);
    const merged = merge(base, file.plan, theirs.plan);
    for (const bytes of theirs.contents()) file.putContent(bytes);
    file.apply({ label, changes: merged.changes });
    await file.publish();
    return merged;
  } finally {
    await file.close({ publish: false });
  }
}

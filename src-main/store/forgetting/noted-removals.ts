import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeWholeFile } from '../../whole-file.ts';
import { isMissing, syncFolder } from '../file-state.ts';

/** Which file in a working copy's folder notes what has been done about removed persons. */
export const removalsName = 'removals.json';

const schema = z.strictObject({
  /** The marked persons whose names have been looked for in every file, by their ids. */
  persons: z.array(z.string()),
  /** The files that may still have one of their names. */
  left: z.array(z.string()),
});

type NotedRemovals = Readonly<z.output<typeof schema>>;

/** Reads what has been done. What can't be read wasn't done: all is looked through once more. */
export async function readRemovals(folder: string): Promise<NotedRemovals> {
  try {
    return schema.parse(JSON.parse(await readFile(join(folder, removalsName), 'utf8')));
  } catch (error) {
    if (isMissing(error) || error instanceof z.ZodError || error instanceof SyntaxError) {
      return { persons: [], left: [] };
    }
    throw error;
  }
}

export async function noteRemovals(folder: string, removals: NotedRemovals): Promise<void> {
  await writeWholeFile(join(folder, removalsName), JSON.stringify(removals));
  await syncFolder(folder);
}

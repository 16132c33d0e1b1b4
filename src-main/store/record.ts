import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { PlanverkError } from '../planverk-error.ts';
import { writeWholeFile } from '../whole-file.ts';
import { type FileState, isMissing, sameState, syncFolder } from './file-state.ts';

const image = z.strictObject({
  hash: z.string(),
  sizeInBytes: z.int(),
  /** How many of the entries that are here, whoever made them, went into it. */
  entryCount: z.int(),
  at: z.string(),
});

const recordSchema = z.strictObject({
  /** The project file that the working copy belongs to. */
  path: z.string(),
  /** The working copy's own file name. Another one takes its place by being named here. */
  file: z.string().regex(/^[0-9a-f-]+\.sqlite$/),
  copyId: z.string(),
  /** The image that was last known to be the project file. */
  seen: image.nullable(),
  /** The image that was about to be put in its place: whether it was, the project file tells. */
  coming: image.nullable(),
  /** How many of the entries that are here are also in a copy that the user saved elsewhere. */
  savedElsewhere: z.int().nullable(),
});

/** What a working copy knows of itself and its project file. It never leaves this machine. */
export type CopyRecord = Readonly<z.output<typeof recordSchema>>;

export const recordName = 'record.json';

const nameIn = (folder: string) => join(folder, recordName);

/** Reads the record of a working copy. null: there is no working copy yet. */
export async function readRecord(folder: string): Promise<CopyRecord | null> {
  const path = nameIn(folder);
  try {
    return recordSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch (error) {
    if (isMissing(error)) return null;
    if (error instanceof z.ZodError || error instanceof SyntaxError) {
      throw new PlanverkError('damaged', { path, detail: 'record' }, error);
    }
    throw error;
  }
}

/** Writes the record, whole or not at all. */
export async function writeRecord(folder: string, record: CopyRecord): Promise<void> {
  await writeWholeFile(nameIn(folder), JSON.stringify(record));
  await syncFolder(folder);
}

/** Whether the project file is what we last knew, or what we were about to make it. */
export function settle(record: CopyRecord, found: FileState | null): CopyRecord {
  const isThere = record.coming !== null && sameState(record.coming, found);
  return { ...record, seen: isThere ? record.coming : record.seen, coming: null };
}

export const isAsSeen = ({ seen }: CopyRecord, found: FileState | null): boolean =>
  seen === null ? found === null : sameState(seen, found);

/** Whether all that is here, so many entries, is also in a copy that the user saved elsewhere. */
export const isSavedElsewhere = ({ savedElsewhere }: CopyRecord, entryCount: number): boolean =>
  savedElsewhere !== null && savedElsewhere >= entryCount;

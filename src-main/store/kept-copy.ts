import { readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { PlanverkError } from '../planverk-error.ts';
import { removalsName } from './forgetting/noted-removals.ts';
import { isOwnersFile } from './ownership.ts';
import { receiveDatabase } from './receive.ts';
import { type CopyRecord, readRecord, recordName, writeRecord } from './record.ts';
import { fileFormat, ownSchema } from './schema.ts';
import type { Surroundings } from './surroundings.ts';
import { temporaryBeside } from './target.ts';
import { WorkingCopy } from './working-copy.ts';
import { inWorld } from './world-error.ts';

/** An open working copy with what it knows of its project file. */
export interface KnownCopy {
  readonly copy: WorkingCopy;
  readonly record: CopyRecord;
}

export const fileNameOf = (id: string): string => `${id}.sqlite`;

const isCopy = (name: string) => /^[0-9a-f-]+\.sqlite$/.test(name);

/** What a new working copy is called until all that belongs in it is there. */
const madeName = 'made.sqlite';

export const isMade = (name: string): boolean => name.startsWith(madeName);

/** Where a new working copy is to be made. What a killed process left there is taken away. */
export async function placeForMaking(folder: string): Promise<string> {
  const made = join(folder, madeName);
  await rm(made, { force: true });
  await rm(`${made}-journal`, { force: true });
  return made;
}

/** Puts the working copy that was made in its place, and notes what it knows. */
export async function remember(folder: string, record: CopyRecord): Promise<KnownCopy> {
  const path = join(folder, record.file);
  return inWorld(path, async () => {
    // Left empty by the closed database.
    await rm(join(folder, `${madeName}-journal`), { force: true });
    await rename(join(folder, madeName), path);
    const copy = new WorkingCopy(path, record.copyId);
    try {
      await writeRecord(folder, record);
    } catch (error) {
      copy.close();
      throw error;
    }
    return { copy, record };
  });
}

/**
 * Opens the working copy that is in a folder; null: there is none. 'broken': something of it is
 * missing or damaged. What a killed process left beside it is taken away.
 */
export async function resumeKept(
  folder: string,
  surroundings: Surroundings,
): Promise<KnownCopy | 'broken' | null> {
  const kept = await tryToResume(folder, surroundings);
  // A disk may fail to read for a moment, which SQLite tells as damage.
  return kept === 'broken' ? tryToResume(folder, surroundings) : kept;
}

async function tryToResume(
  folder: string,
  surroundings: Surroundings,
): Promise<KnownCopy | 'broken' | null> {
  try {
    const record = await inWorld(folder, () => readRecord(folder));
    if (record) {
      const kept = await resume(folder, record, surroundings);
      try {
        await sweep(folder, [record.file, kept.record.file]);
        await sweepBeside(record);
      } catch (error) {
        kept.copy.close();
        throw error;
      }
      return kept;
    }
  } catch (error) {
    if (isBroken(error)) return 'broken';
    throw error;
  }
  // A working copy that nobody remembers may hold what is nowhere else.
  if ((await readdir(folder)).some(isCopy)) return 'broken';
  await sweep(folder, []);
  return null;
}

const brokenCodes: readonly string[] = [
  'file-not-found',
  'file-empty',
  'damaged',
  'not-a-project-file',
  'checksum-differs',
];

const isBroken = (error: unknown) =>
  error instanceof PlanverkError && brokenCodes.includes(error.code);

async function resume(
  folder: string,
  record: CopyRecord,
  surroundings: Surroundings,
): Promise<KnownCopy> {
  const path = join(folder, record.file);
  return inWorld(path, async () => {
    const format = await readFormat(path);
    if (format > fileFormat) {
      const versions = { fileVersion: format, programVersion: fileFormat };
      throw new PlanverkError('made-by-newer-version', { path: record.path, ...versions });
    }
    if (format === fileFormat) return { copy: new WorkingCopy(path, record.copyId), record };
    const into = await placeForMaking(folder);
    await receiveDatabase({ path, into, isWorkingCopy: true }, surroundings);
    return remember(folder, { ...record, file: fileNameOf(surroundings.newId()) });
  });
}

/** Reads a working copy's format. Throws 'damaged' where its tables aren't those of our own format. */
async function readFormat(path: string): Promise<number> {
  if (!(await stat(path)).isFile()) throw new PlanverkError('damaged', { path, detail: 'no file' });
  const database = new Database(path, { fileMustExist: true });
  try {
    const format = Number(database.pragma('user_version', { simple: true }));
    const tables = database.prepare('SELECT sql FROM sqlite_schema').pluck().all();
    if (format === fileFormat && !ownSchema.every((table) => tables.includes(table))) {
      throw new PlanverkError('damaged', { path, detail: 'schema: a table is missing' });
    }
    return format;
  } finally {
    database.close();
  }
}

/** Takes away what a process left that was killed. */
export async function sweep(folder: string, files: readonly string[]): Promise<void> {
  await inWorld(folder, async () => {
    for (const name of await readdir(folder)) {
      const isKept =
        isOwnersFile(name) ||
        name === recordName ||
        name === removalsName ||
        files.some((file) => name.startsWith(file));
      if (!isKept) await rm(join(folder, name), { force: true });
    }
  });
}

const sweepBeside = ({ path, copyId }: CopyRecord) =>
  inWorld(path, () => rm(temporaryBeside(path, copyId), { force: true }));

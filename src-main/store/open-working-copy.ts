import { existsSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Plan } from '../../src-domain/plan.ts';
import { readPlan } from '../../src-domain/plan-json.ts';
import { PlanverkError } from '../planverk-error.ts';
import { keepBackup } from './backups.ts';
import { lookAt } from './file-state.ts';
import { copyFolderOf } from './home.ts';
import { buildImage, imageName } from './image.ts';
import { findNumber, insertEntry } from './log.ts';
import { makeDatabase } from './new-database.ts';
import { claimOwnership, type Ownership } from './ownership.ts';
import { receiveDatabase } from './receive.ts';
import { type CopyRecord, isAsSeen, readRecord, settle, writeRecord } from './record.ts';
import { fileFormat } from './schema.ts';
import type { Surroundings } from './surroundings.ts';
import { temporaryBeside } from './target.ts';
import { WorkingCopy } from './working-copy.ts';
import { inWorld } from './world-error.ts';

/** A working copy that this process owns. */
export interface OwnedCopy {
  readonly folder: string;
  readonly ownership: Ownership;
  readonly copy: WorkingCopy;
  readonly record: CopyRecord;
}

/** Makes the working copy of a file that isn't there yet. Throws 'already-exists' and 'refused'. */
export async function createWorkingCopy(
  path: string,
  plan: Plan,
  surroundings: Surroundings,
): Promise<OwnedCopy> {
  if (existsSync(path)) throw new PlanverkError('already-exists', { path });
  const checked = readPlan(plan);
  if (checked.kind === 'faulty') throw new PlanverkError('refused', { problems: checked.problems });
  if (checked.kind !== 'plan') throw new Error(`Not a plan: ${JSON.stringify(checked)}`);
  return own(path, surroundings, async (folder, before) => {
    if (before) await keepUnpublished(folder, before, surroundings);
    const { newId, now, who } = surroundings;
    const copyId = newId();
    const file = fileNameOf(newId());
    makeDatabase(join(folder, file), newId(), checked.plan, (database) =>
      insertEntry(database, {
        id: newId(),
        copyId,
        number: 1,
        at: now().toISOString(),
        who,
        label: '',
        kind: 'created',
        undoes: null,
        changes: [],
      }),
    );
    return remember(folder, newRecord(path, file, copyId, null));
  });
}

/**
 * Opens a file by its working copy: the one that is there, where the file is as it was last seen or
 * holds changes that aren't in the file; else a new one, made of what the file holds now.
 */
export async function openWorkingCopy(
  path: string,
  surroundings: Surroundings,
): Promise<OwnedCopy> {
  // No folder is made for a mistyped name.
  if (!existsSync(copyFolderOf(surroundings.home, path)) && !existsSync(path)) {
    throw new PlanverkError('file-not-found', { path });
  }
  return own(path, surroundings, async (folder, before) => {
    if (before) {
      const found = await lookAt(path);
      const record = settle(before, found);
      const mine = await resume(folder, record, surroundings);
      if (isAsSeen(record, found)) return mine;
      if (hasMore(mine) && !(await isContained(mine, folder, surroundings))) return mine;
      mine.copy.close();
    }
    return renew(path, folder, surroundings);
  });
}

/** A file that is gone may have left changes that were never in it: they are kept with the backups. */
async function keepUnpublished(
  folder: string,
  record: CopyRecord,
  surroundings: Surroundings,
): Promise<void> {
  const { copy } = await resume(folder, record, surroundings);
  try {
    if (!hasMore({ copy, record })) return;
    const image = join(folder, imageName);
    await buildImage(copy.database, copy.plan, image);
    await keepBackup(image, copy.projectId, surroundings.home, surroundings.now());
  } finally {
    copy.close();
  }
}

const hasMore = ({ copy, record }: Pick<OwnedCopy, 'copy' | 'record'>) =>
  copy.number > Math.max(record.seen?.number ?? 0, record.savedElsewhere);

/** Whether all that is here went into the file, although somebody else has written it since. */
async function isContained(
  { copy, record: { path } }: Remembered,
  folder: string,
  surroundings: Surroundings,
): Promise<boolean> {
  const into = join(folder, fileNameOf(surroundings.newId()));
  try {
    await receiveDatabase({ path, into }, surroundings);
  } catch (error) {
    // Their file can't be read, so it stays theirs, and ours is here.
    if (error instanceof PlanverkError) return false;
    throw error;
  }
  const theirs = new Database(into, { readonly: true });
  try {
    return findNumber(theirs, copy.copyId) >= copy.number;
  } finally {
    theirs.close();
  }
}

const fileNameOf = (id: string) => `${id}.sqlite`;

const newRecord = (
  path: string,
  file: string,
  copyId: string,
  seen: CopyRecord['seen'],
): CopyRecord => ({ path, file, copyId, seen, coming: null, savedElsewhere: 0 });

type Remembered = Pick<OwnedCopy, 'copy' | 'record'>;

async function remember(folder: string, record: CopyRecord): Promise<Remembered> {
  const copy = new WorkingCopy(join(folder, record.file), record.copyId);
  try {
    await writeRecord(folder, record);
  } catch (error) {
    copy.close();
    throw error;
  }
  return { copy, record };
}

async function resume(
  folder: string,
  record: CopyRecord,
  surroundings: Surroundings,
): Promise<Remembered> {
  const path = join(folder, record.file);
  const format = readFormat(path);
  if (format > fileFormat) {
    const versions = { fileVersion: format, programVersion: fileFormat };
    throw new PlanverkError('made-by-newer-version', { path: record.path, ...versions });
  }
  if (format === fileFormat) return { copy: new WorkingCopy(path, record.copyId), record };
  const file = fileNameOf(surroundings.newId());
  await receiveDatabase({ path, into: join(folder, file), isWorkingCopy: true }, surroundings);
  return remember(folder, { ...record, file });
}

function readFormat(path: string): number {
  const database = new Database(path, { fileMustExist: true });
  try {
    return Number(database.pragma('user_version', { simple: true }));
  } finally {
    database.close();
  }
}

// With a new copy id: undo never passes the moment when a file was opened.
async function renew(
  path: string,
  folder: string,
  surroundings: Surroundings,
): Promise<Remembered> {
  const { newId, now } = surroundings;
  const file = fileNameOf(newId());
  const { state } = await receiveDatabase({ path, into: join(folder, file) }, surroundings);
  const seen = { ...state, number: 0, at: now().toISOString() };
  return remember(folder, newRecord(path, file, newId(), seen));
}

async function own(
  path: string,
  { home, who, now }: Surroundings,
  work: (folder: string, record: CopyRecord | null) => Promise<Remembered>,
): Promise<OwnedCopy> {
  const folder = copyFolderOf(home, path);
  return inWorld(path, async () => {
    await mkdir(folder, { recursive: true });
    const owner = { processId: process.pid, since: now().toISOString(), who };
    const ownership = await claimOwnership(folder, path, owner);
    try {
      const record = await readRecord(folder);
      await sweep(folder, record);
      return { folder, ownership, ...(await work(folder, record)) };
    } catch (error) {
      ownership.release();
      throw error;
    }
  });
}

/** Takes away what a process left that was killed: files that the record doesn't name. */
async function sweep(folder: string, record: CopyRecord | null): Promise<void> {
  for (const name of await readdir(folder)) {
    const isKept =
      name.startsWith('owner.') ||
      name === 'record.json' ||
      (record !== null && name.startsWith(record.file));
    if (!isKept) await rm(join(folder, name), { force: true });
  }
  if (record) await rm(temporaryBeside(record.path, record.copyId), { force: true });
}

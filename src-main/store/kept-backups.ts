import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { KeptBackup } from '../../src-domain/kept-backup.ts';
import type { Plan } from '../../src-domain/plan.ts';
import { PlanverkError } from '../planverk-error.ts';
import { listBackups } from './backups.ts';
import { isMissing } from './file-state.ts';
import { backupFolderOf, copyFolderOf } from './home.ts';
import { countLacking } from './other-copy.ts';
import { findFirst, query } from './queries.ts';
import { receivePlan } from './receive.ts';
import { readRecord } from './record.ts';
import { readRows } from './rows.ts';
import type { Surroundings } from './surroundings.ts';
import { canonicalPath, putNewFile } from './target.ts';
import { inWorld } from './world-error.ts';

/** The backups of a project on this machine, the latest first; `working` tells what was done since each. */
export async function listKeptBackups(
  home: string,
  projectId: string,
  working: Database.Database,
): Promise<readonly KeptBackup[]> {
  const folder = backupFolderOf(home, projectId);
  return inWorld(folder, async () => {
    const found = (await whereThere(() => listBackups(folder))) ?? [];
    const backups = found.toSorted((a, b) => (a.name < b.name ? 1 : -1));
    const told = await Promise.all(
      backups.map(async (backup): Promise<readonly KeptBackup[]> => {
        const path = join(folder, backup.name);
        // Another process may have let go of it meanwhile.
        const state = await whereThere(() => stat(path));
        return state
          ? [{ ...backup, sizeInBytes: state.size, changesSince: countSince(working, path) }]
          : [];
      }),
    );
    return told.flat();
  });
}

/** Reads the plan in a backup. Throws 'unknown-backup', and what is wrong with it. */
export async function readKeptBackup(
  projectId: string,
  name: string,
  surroundings: Surroundings,
): Promise<Plan> {
  const { plan } = await receivePlan(
    await pathOfBackup(projectId, name, surroundings),
    surroundings,
  );
  return plan;
}

/** The latest backup of a project that can be read, with when it was taken; null where there is none. */
export async function findLatestBackup(
  projectId: string,
  surroundings: Surroundings,
): Promise<{ readonly plan: Plan; readonly at: string } | null> {
  const folder = backupFolderOf(surroundings.home, projectId);
  const backups = (await inWorld(folder, () => whereThere(() => listBackups(folder)))) ?? [];
  for (const { name, at } of backups.toSorted((a, b) => (a.name < b.name ? 1 : -1))) {
    try {
      return { plan: await readKeptBackup(projectId, name, surroundings), at };
    } catch (error) {
      // An earlier one may be whole.
      if (!(error instanceof PlanverkError)) throw error;
    }
  }
  return null;
}

/** Puts a backup that holds back as a new file. Throws as `readKeptBackup` does, and 'already-exists'. */
export async function restoreKeptBackup(
  projectId: string,
  name: string,
  out: string,
  surroundings: Surroundings,
): Promise<void> {
  const path = await pathOfBackup(projectId, name, surroundings);
  const target = await canonicalPath(out);
  await receivePlan(path, surroundings);
  await putNewFile(path, target, surroundings.newId());
}

/** What a working copy holds, while nobody need own it. */
interface OwnCopy {
  readonly database: Database.Database;
  readonly projectId: string;
  readonly plan: Plan;
}

/** What this machine's working copy of a file says, whatever has become of the file; null where there is none. */
export async function readOwnCopy<Result>(
  path: string,
  home: string,
  work: (copy: OwnCopy) => Promise<Result>,
): Promise<Result | null> {
  const folder = copyFolderOf(home, await canonicalPath(path));
  return inWorld(folder, async () => {
    const record = await readRecord(folder);
    if (!record) return null;
    const database = new Database(join(folder, record.file), { readonly: true });
    try {
      const meta = findFirst(database, query.selectFrom('meta').select('project_id'));
      if (!meta) return null;
      return await work({ database, projectId: meta.project_id, plan: readRows(database) });
    } finally {
      database.close();
    }
  });
}

/** Where a backup lies: only a name that the program has given leads anywhere. Throws 'unknown-backup'. */
export async function pathOfBackup(
  projectId: string,
  name: string,
  { home }: Surroundings,
): Promise<string> {
  const folder = backupFolderOf(home, projectId);
  const backups = (await inWorld(folder, () => whereThere(() => listBackups(folder)))) ?? [];
  if (backups.some((backup) => backup.name === name)) return join(folder, name);
  throw new PlanverkError('unknown-backup', { name });
}

/** null: the backup can't say. What is wrong with it is told when it is read. */
function countSince(working: Database.Database, path: string): number | null {
  try {
    const backup = new Database(path, { readonly: true, fileMustExist: true });
    try {
      return countLacking(working, backup);
    } finally {
      backup.close();
    }
  } catch (error) {
    if (error instanceof Database.SqliteError) return null;
    throw error;
  }
}

async function whereThere<Found>(look: () => Promise<Found>): Promise<Found | null> {
  try {
    return await look();
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

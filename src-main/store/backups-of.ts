import type { KeptBackup } from '../../src-domain/kept-backup.ts';
import type { Plan } from '../../src-domain/plan.ts';
import { PlanverkError } from '../planverk-error.ts';
import { listKeptBackups, readKeptBackup, readOwnCopy, restoreKeptBackup } from './kept-backups.ts';
import { ProjectFile } from './project-file.ts';
import type { Surroundings } from './surroundings.ts';

/** The backups of a project, and the plan that they are held against. */
export interface Backups {
  /** The latest first. */
  readonly list: readonly KeptBackup[];
  readonly plan: Plan;
  /** The file itself can't be opened now: the plan is the one that this machine last had of it. */
  readonly isFileUnreadable: boolean;
  /** Throws what is wrong with a backup. */
  readonly read: (name: string) => Promise<Plan>;
  /** Puts a backup that holds back as a new file. Throws 'already-exists', and what is wrong with it. */
  readonly restore: (name: string, out: string) => Promise<void>;
}

/**
 * Does something with the backups of a file's project, also where the file is damaged, gone, or open in another
 * process. Throws why the file can't be opened where this machine has never had it open.
 */
export async function readBackupsOf(
  path: string,
  surroundings: Surroundings,
  work: (backups: Backups) => Promise<void>,
): Promise<void> {
  let file: ProjectFile;
  try {
    file = await ProjectFile.open(path, surroundings);
  } catch (error) {
    if (!(error instanceof PlanverkError)) throw error;
    const isDone = await fromOwnCopy(path, surroundings, error.code !== 'open-elsewhere', work);
    if (!isDone) throw error;
    return;
  }
  try {
    await work({
      list: await file.listBackups(),
      plan: file.plan,
      isFileUnreadable: false,
      read: (name) => file.readBackup(name),
      restore: (name, out) => file.restoreBackup(name, out),
    });
  } finally {
    await file.close({ publish: false });
  }
}

async function fromOwnCopy(
  path: string,
  surroundings: Surroundings,
  isFileUnreadable: boolean,
  work: (backups: Backups) => Promise<void>,
): Promise<boolean> {
  const done = await readOwnCopy(path, surroundings.home, async (copy) => {
    const { plan, projectId, database } = copy;
    await work({
      list: await listKeptBackups(surroundings.home, projectId, database),
      plan,
      isFileUnreadable,
      read: (name) => readKeptBackup(projectId, name, surroundings),
      restore: (name, out) => restoreKeptBackup(projectId, name, out, surroundings),
    });
    return true;
  });
  return done ?? false;
}

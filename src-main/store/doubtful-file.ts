import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { DoubtfulFile, LastKnown } from '../../src-domain/doubtful-file.ts';
import { PlanverkError } from '../planverk-error.ts';
import { findLatestBackup, readOwnCopy } from './kept-backups.ts';
import { findFirst, query } from './queries.ts';
import { receiveAside, receiveDatabase } from './receive.ts';
import { readRows } from './rows.ts';
import type { Surroundings } from './surroundings.ts';
import { canonicalPath } from './target.ts';

/**
 * Reads a file whose checksum may not match, and what this machine last knew of it. Nothing is written, neither to the
 * file nor to its working copy. Throws what is wrong with the file beside the checksum.
 */
export async function readDoubtfulFile(
  path: string,
  surroundings: Surroundings,
): Promise<DoubtfulFile> {
  const target = await canonicalPath(path);
  return receiveAside(surroundings, async (aside) => {
    const into = join(aside, 'doubtful.sqlite');
    const asked = { path: target, into, checksumMayDiffer: true };
    const { state } = await receiveDatabase(asked, surroundings);
    const database = new Database(into, { readonly: true, fileMustExist: true });
    try {
      const meta = findFirst(database, query.selectFrom('meta').select('project_id'));
      const known = await findLastKnown(target, meta?.project_id ?? '', surroundings);
      return { hash: state.hash, plan: readRows(database), known };
    } finally {
      database.close();
    }
  });
}

async function findLastKnown(
  path: string,
  projectId: string,
  surroundings: Surroundings,
): Promise<LastKnown | null> {
  const own = await findOwnPlan(path, projectId, surroundings);
  if (own) return { plan: own, backupAt: null };
  const backup = await findLatestBackup(projectId, surroundings);
  return backup && { plan: backup.plan, backupAt: backup.at };
}

async function findOwnPlan(path: string, projectId: string, { home }: Surroundings) {
  try {
    return await readOwnCopy(path, home, async (copy) =>
      copy.projectId === projectId ? copy.plan : null,
    );
  } catch (error) {
    // A working copy that can't be read says nothing; the backups may.
    if (error instanceof PlanverkError) return null;
    throw error;
  }
}

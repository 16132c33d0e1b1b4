import { open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import type { Failure } from '../../../src-domain/failure.ts';
import { PlanverkError } from '../../planverk-error.ts';
import { checksumOf } from '../checksum.ts';
import { openReceivedDatabase } from '../database.ts';
import { syncFolder } from '../file-state.ts';
import { findForm, migrateCopy, migrations } from '../migrations.ts';
import { findFirst, query, run } from '../queries.ts';
import { databaseChecks, makeCheck } from '../received-checks.ts';
import { copyAside } from '../received-copy.ts';
import { fileFormat } from '../schema.ts';
import { worldError } from '../world-error.ts';
import { forgetPersons, type RemovedPersons } from './person-removal.ts';

/** A file with a project in it that this machine keeps beside the working copy. */
export interface KeptFile {
  readonly path: string;
  /** A working copy has no checksum. */
  readonly isWorkingCopy: boolean;
}

/** In which files which persons are to be forgotten. */
export interface ForgetOrder {
  readonly projectId: string;
  readonly removed: RemovedPersons;
  readonly files: readonly KeptFile[];
  /** Where a file is copied to while it is rewritten. What is left there is swept at the next opening. */
  readonly aside: string;
  readonly maximumInBytes: number;
}

/** A file that may still have a removed person's name, and why. */
export interface NotForgotten {
  readonly path: string;
  readonly failure: Failure;
}

export interface ForgottenInFiles {
  readonly rewrittenCount: number;
  readonly left: readonly NotForgotten[];
}

/** The isolated task 'forget-persons'. A file that can't be rewritten is told of, and stands as it was. */
export async function forgetInFiles(input: unknown): Promise<ForgottenInFiles> {
  const order = input as ForgetOrder;
  const left: NotForgotten[] = [];
  let rewrittenCount = 0;
  for (const file of order.files) {
    try {
      if (await forgetInFile(file, order)) rewrittenCount += 1;
    } catch (error) {
      const failure = worldError(error, file.path);
      if (!(failure instanceof PlanverkError)) throw failure;
      if (holdsNobody(failure)) continue;
      left.push({ path: file.path, failure: { code: failure.code, values: failure.values } });
    }
  }
  return { rewrittenCount, left };
}

/** Another process may have let go of a backup meanwhile. */
const holdsNobody = ({ code }: PlanverkError) => code === 'file-not-found' || code === 'file-empty';

/** Gives whether there was anything to forget. The file is whole at every moment. */
async function forgetInFile(
  { path, isWorkingCopy }: KeptFile,
  { projectId, removed, aside, maximumInBytes }: ForgetOrder,
): Promise<boolean> {
  const place = join(aside, 'received.sqlite');
  const sweep = async () => {
    await rm(place, { force: true });
    await rm(`${place}-journal`, { force: true });
  };
  await sweep();
  try {
    const { format } = await copyAside(path, aside, maximumInBytes);
    check(place, path, format, isWorkingCopy);
    if (format < fileFormat) migrateCopy(place, format, migrations);
    if (!rewrite(place, projectId, removed, isWorkingCopy)) return false;
    await putInPlace(place, path);
    return true;
  } finally {
    await sweep();
  }
}

/** What is damaged would be given a checksum of its own by being rewritten. */
function check(copy: string, path: string, format: number, isWorkingCopy: boolean): void {
  const form = findForm(format, migrations);
  if (!form) throw new PlanverkError('damaged', { path, detail: 'format' });
  const database = openReceivedDatabase(copy);
  try {
    for (const each of databaseChecks) makeCheck(each, { database, path, form, isWorkingCopy });
  } finally {
    database.close();
  }
}

function rewrite(
  copy: string,
  projectId: string,
  removed: RemovedPersons,
  isWorkingCopy: boolean,
): boolean {
  const database = new Database(copy, { fileMustExist: true });
  try {
    database.pragma('trusted_schema = OFF');
    database.pragma('journal_mode = MEMORY');
    database.pragma('temp_store = MEMORY');
    database.pragma('secure_delete = ON');
    const meta = findFirst(database, query.selectFrom('meta').select('project_id'));
    if (meta?.project_id !== projectId) return false;
    const isChanged = database.transaction(() => {
      const plan = forgetPersons(database, removed);
      if (plan === null) return false;
      const checksum = isWorkingCopy ? null : checksumOf(database, plan);
      run(database, query.updateTable('meta').set({ checksum }));
      return true;
    })();
    // A working copy keeps what was deleted long ago on pages of its own.
    if (isChanged || isWorkingCopy) database.exec('VACUUM');
    return isChanged || isWorkingCopy;
  } finally {
    database.close();
  }
}

async function putInPlace(copy: string, path: string): Promise<void> {
  const file = await open(copy, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(copy, path);
  // It belonged to what stood there before, and is taken back in the copy.
  await rm(`${path}-journal`, { force: true });
  await syncFolder(dirname(path));
}

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { runIsolated } from '../../isolated/isolated.ts';
import { PlanverkError } from '../../planverk-error.ts';
import { listBackups } from '../backups.ts';
import { isMissing } from '../file-state.ts';
import { backupFolderOf, brokenFolderOf, movedFolderOf } from '../home.ts';
import { sweep } from '../kept-copy.ts';
import type { OwnedCopy } from '../open-working-copy.ts';
import type { Surroundings } from '../surroundings.ts';
import { inWorld } from '../world-error.ts';
import type { ForgetOrder, ForgottenInFiles, KeptFile, NotForgotten } from './forget-in-files.ts';
import { noteRemovals, readRemovals } from './noted-removals.ts';

const longestInMilliseconds = 600_000;
const maximumInBytes = 2 ** 30;

/** The files beside a working copy that may have the names of persons. */
interface KeptFiles {
  readonly backups: readonly KeptFile[];
  readonly setAside: readonly KeptFile[];
}

/**
 * Forgets the persons that a working copy is marked with as removed, in the copy's own pages, the backups
 * and the copies that were set aside. What was done already is noted by the persons' ids, so that a removal
 * that was broken off goes on where this is called next, and so does one that somebody else has made.
 */
async function forgetInKept(
  { copy, folder, record }: OwnedCopy,
  { home, startIsolated }: Surroundings,
): Promise<ForgottenInFiles> {
  const marked = copy.plan.rows.person.filter(({ removedOn }) => removedOn !== null);
  if (marked.length === 0) return { rewrittenCount: 0, left: [] };
  const note = await readRemovals(folder);
  const isNew = marked.some(({ id }) => !note.persons.includes(id));
  if (!isNew && note.left.length === 0) return { rewrittenCount: 0, left: [] };
  if (isNew) {
    copy.compact();
    // An earlier working copy otherwise stays until the next opening.
    await sweep(folder, [record.file]);
  }
  const { projectId } = copy;
  const { backups, setAside } = await listKept(home, projectId, record.path);
  const files = [...backups, ...setAside].filter(({ path }) => isNew || note.left.includes(path));
  const removed = copy.removedPersons;
  const order: ForgetOrder = { projectId, removed, files, aside: folder, maximumInBytes };
  const done = await forget(order, startIsolated);
  const left = done.left.map(({ path }) => path);
  await noteRemovals(folder, { persons: marked.map(({ id }) => id), left });
  return done;
}

/** The files that a removal reaches beside the working copy. */
export async function listKept(home: string, projectId: string, path: string): Promise<KeptFiles> {
  const folder = backupFolderOf(home, projectId);
  return inWorld(folder, async () => {
    const backups = await whereThere(() => listBackups(folder));
    const shelf = brokenFolderOf(home, path);
    const aside = await whereThere(() => readdir(shelf, { recursive: true }));
    const movedFolder = movedFolderOf(home, projectId);
    const moved = await whereThere(() => readdir(movedFolder));
    return {
      backups: backups.map(({ name }) => ({ path: join(folder, name), isWorkingCopy: false })),
      setAside: [
        ...aside
          .filter((name) => name.endsWith('.sqlite') || name.endsWith('.planverk'))
          .map((name) => ({ path: join(shelf, name), isWorkingCopy: true })),
        ...moved.map((name) => ({ path: join(movedFolder, name), isWorkingCopy: false })),
      ],
    };
  });
}

async function whereThere<Found>(list: () => Promise<readonly Found[]>): Promise<readonly Found[]> {
  try {
    return await list();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

async function forget(
  order: ForgetOrder,
  startIsolated: Surroundings['startIsolated'],
): Promise<ForgottenInFiles> {
  if (order.files.length === 0) return { rewrittenCount: 0, left: [] };
  const output = await runIsolated(startIsolated, 'forget-persons', order, {
    timeoutInMilliseconds: longestInMilliseconds,
    values: { path: order.aside },
  });
  return output as ForgottenInFiles;
}

/** Has a file that came to lie with those beside a working copy gone through where this is called next. */
export async function noteKept({ folder }: OwnedCopy, path: string): Promise<void> {
  const note = await readRemovals(folder);
  if (note.persons.length > 0) await noteRemovals(folder, { ...note, left: [...note.left, path] });
}

/** As `forgetInKept`; what hinders it as a whole is told like a file that couldn't be rewritten. */
export async function tryToForgetInKept(
  owned: OwnedCopy,
  surroundings: Surroundings,
): Promise<ForgottenInFiles> {
  try {
    return await inWorld(owned.folder, () => forgetInKept(owned, surroundings));
  } catch (error) {
    if (!(error instanceof PlanverkError)) throw error;
    const { code, values } = error;
    const path = String(values['path'] ?? owned.folder);
    const left: NotForgotten[] = [{ path, failure: { code, values } }];
    return { rewrittenCount: 0, left };
  }
}

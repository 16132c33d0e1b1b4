import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Notice } from '../../src-domain/notice.ts';
import type { Plan } from '../../src-domain/plan.ts';
import { readPlan } from '../../src-domain/plan-json.ts';
import { PlanverkError } from '../planverk-error.ts';
import { keepBackup } from './backups.ts';
import { listSetAside, setAside } from './broken-copies.ts';
import { putContent } from './contents.ts';
import { lookAt } from './file-state.ts';
import { copyFolderOf } from './home.ts';
import { buildImage, imageName } from './image.ts';
import {
  fileNameOf,
  isMade,
  type KnownCopy,
  placeForMaking,
  remember,
  resumeKept,
} from './kept-copy.ts';
import { insertEntry } from './log.ts';
import { makeFolder } from './make-folder.ts';
import { addEntry, makeDatabase } from './new-database.ts';
import { withOtherCopy } from './other-copy.ts';
import { claimOwnership, type Ownership } from './ownership.ts';
import { receiveDatabase } from './receive.ts';
import { type CopyRecord, isAsSeen, settle } from './record.ts';
import type { Surroundings } from './surroundings.ts';
import { inWorld } from './world-error.ts';

/** A working copy that this process owns. */
export interface OwnedCopy extends KnownCopy {
  readonly folder: string;
  readonly ownership: Ownership;
  readonly notices: readonly Notice[];
}

/** Makes the working copy of a file that isn't there yet. Throws 'already-exists' and 'refused'. */
export async function createWorkingCopy(
  path: string,
  plan: Plan,
  surroundings: Surroundings,
  contents: readonly Uint8Array[],
): Promise<OwnedCopy> {
  if (existsSync(path)) throw new PlanverkError('already-exists', { path });
  const checked = readPlan(plan);
  if (checked.kind === 'faulty') throw new PlanverkError('refused', { problems: checked.problems });
  if (checked.kind !== 'plan') throw new Error(`Not a plan: ${JSON.stringify(checked)}`);
  return own(path, surroundings, async (folder, kept) => {
    // A file that is gone may have left changes that were never in it.
    if (isKnown(kept) && hasMore(kept)) await keepImage(folder, kept, surroundings);
    const { newId, now, who } = surroundings;
    const copyId = newId();
    makeDatabase(await placeForMaking(folder), newId(), checked.plan, (database) => {
      for (const bytes of contents) putContent(database, bytes);
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
      });
    });
    if (kept === 'broken') await setAside(folder, path, surroundings, isMade);
    return remember(folder, newRecord(path, copyId, null, surroundings));
  });
}

/**
 * Opens a file by its working copy: the one that is there, where the file is as it was last seen or
 * lacks changes that are here; else a new one, made of what the file holds now.
 */
export async function openWorkingCopy(
  path: string,
  surroundings: Surroundings,
): Promise<OwnedCopy> {
  // No folder is made for a mistyped name.
  if (!existsSync(copyFolderOf(surroundings.home, path)) && !existsSync(path)) {
    throw new PlanverkError('file-not-found', { path });
  }
  return own(path, surroundings, async (folder, kept) => {
    const found = await inWorld(path, () => lookAt(path));
    const ours = isKnown(kept) ? { ...kept, record: settle(kept.record, found) } : null;
    if (ours && isAsSeen(ours.record, found)) return ours;
    const into = await placeForMaking(folder);
    let seen: CopyRecord['seen'];
    try {
      const { state, entryCount } = await receiveDatabase({ path, into }, surroundings);
      seen = { ...state, entryCount, at: surroundings.now().toISOString() };
    } catch (error) {
      // Their file is gone or can't be read: it stays as it is, and what is only here is here.
      if (ours && hasMore(ours) && error instanceof PlanverkError) return ours;
      throw error;
    }
    if (ours) {
      const { isSameProject, lackingCount } = withOtherCopy(
        ours.copy.database,
        into,
        (other) => other,
      );
      if (lackingCount > 0) {
        if (isSameProject || hasMore(ours)) return keepOurs(ours, lackingCount);
        await keepImage(folder, ours, surroundings);
      }
    }
    if (kept === 'broken') await setAside(folder, path, surroundings, isMade);
    // With a new copy id: undo never passes the moment when a file was opened.
    return remember(folder, newRecord(path, surroundings.newId(), seen, surroundings));
  });
}

/**
 * Makes the working copy of a file whose checksum doesn't match, as the file stands, and logs that it was accepted.
 * What was here of it is kept with the backups. Throws 'file-rewritten' where the file isn't the one that was looked
 * at, which `hash` tells.
 */
export async function acceptWorkingCopy(
  path: string,
  hash: string,
  surroundings: Surroundings,
): Promise<OwnedCopy> {
  return own(path, surroundings, async (folder, kept) => {
    const { newId, now, who } = surroundings;
    const into = await placeForMaking(folder);
    const asked = { path, into, checksumMayDiffer: true };
    const { state, entryCount } = await receiveDatabase(asked, surroundings);
    if (state.hash !== hash) throw new PlanverkError('file-rewritten', { path });
    if (isKnown(kept)) await keepImage(folder, kept, surroundings);
    if (kept === 'broken') await setAside(folder, path, surroundings, isMade);
    const [copyId, at] = [newId(), now().toISOString()];
    addEntry(into, {
      id: newId(),
      copyId,
      number: 1,
      at,
      who,
      label: '',
      kind: 'acceptance',
      undoes: null,
      changes: [],
    });
    return remember(folder, newRecord(path, copyId, { ...state, entryCount, at }, surroundings));
  });
}

type Opened = KnownCopy & Partial<Pick<OwnedCopy, 'notices'>>;

type Kept = Awaited<ReturnType<typeof resumeKept>>;

const isKnown = (kept: Kept): kept is KnownCopy => kept !== null && kept !== 'broken';

const hasMore = ({ copy, record }: KnownCopy) =>
  copy.entryCount > Math.max(record.seen?.entryCount ?? 0, record.savedElsewhere ?? 0);

/** Ours, unpublished by so many changes as the file lacks. Publishing finds that it isn't as seen. */
function keepOurs({ copy, record }: KnownCopy, lackingCount: number): Opened {
  const seen = record.seen && { ...record.seen, entryCount: copy.entryCount - lackingCount };
  const notices = [{ kind: 'file-lacks-changes', path: record.path, count: lackingCount }] as const;
  return { copy, record: { ...record, seen }, notices };
}

/** Keeps all that is here with the backups, before another project takes its place. */
async function keepImage(
  folder: string,
  { copy }: KnownCopy,
  { home, now }: Surroundings,
): Promise<void> {
  const image = join(folder, imageName);
  await buildImage(copy.database, copy.plan, image);
  await inWorld(home, () => keepBackup(image, copy.projectId, home, now()));
}

const newRecord = (
  path: string,
  copyId: string,
  seen: CopyRecord['seen'],
  { newId }: Surroundings,
): CopyRecord => ({
  path,
  file: fileNameOf(newId()),
  copyId,
  seen,
  coming: null,
  savedElsewhere: null,
});

async function own(
  path: string,
  surroundings: Surroundings,
  work: (folder: string, kept: Kept) => Promise<Opened>,
): Promise<OwnedCopy> {
  const { home, who, now } = surroundings;
  const folder = copyFolderOf(home, path);
  const ownership = await inWorld(folder, async () => {
    await makeFolder(folder);
    return claimOwnership(folder, path, {
      processId: process.pid,
      since: now().toISOString(),
      who,
    });
  });
  let kept: Kept = null;
  let owned: Opened | null = null;
  try {
    kept = await inWorld(folder, () => resumeKept(folder, surroundings));
    const found = kept;
    owned = await inWorld(folder, () => work(folder, found));
    const notices = [...(owned.notices ?? []), ...(await listSetAside(home, path))];
    return { folder, ownership, ...owned, notices };
  } catch (error) {
    owned?.copy.close();
    ownership.release();
    throw error;
  } finally {
    if (isKnown(kept) && kept.copy !== owned?.copy) kept.copy.close();
  }
}

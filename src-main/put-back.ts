import { hash } from 'node:crypto';
import { contentNames } from '../src-domain/content-names.ts';
import type { Plan } from '../src-domain/plan.ts';
import { type LeftRow, putBack } from '../src-domain/put-back/put-back.ts';
import type { RowPlace } from '../src-domain/row-changes/removal.ts';
import type { LogEntry, ProjectFile } from './store/project-file.ts';

/** A backup's plan, and what its rows name that the plan now doesn't. */
interface ReadBackup {
  readonly plan: Plan;
  readonly contents: readonly Uint8Array[];
}

/** Which rows are put back as a backup has them, and what the history calls it. */
export interface PutBackOrder {
  readonly rows: readonly RowPlace[];
  readonly called: string;
}

/** Reads a backup in order to put rows back from it. Throws what `ProjectFile.readBackup` does. */
export async function readToPutBack(file: ProjectFile, backup: string): Promise<ReadBackup> {
  const plan = await file.readBackup(backup);
  const named = contentNames(file.plan);
  const hashes = [...contentNames(plan).keys()].filter((name) => !named.has(name));
  const contents = hashes.length > 0 ? await file.readBackupContents(backup, hashes) : [];
  return { plan, contents };
}

/**
 * Puts rows back as a backup has them, as one change that can be undone, with the contents that they name. The
 * entry has no changes where nothing could be put back.
 */
export function putBackFrom(
  file: ProjectFile,
  backup: ReadBackup,
  { rows, called }: PutBackOrder,
  token: string | null = null,
): { readonly entry: LogEntry; readonly left: readonly LeftRow[] } {
  const { plan, changes, left } = putBack(file.plan, backup.plan, rows);
  const named = contentNames(plan);
  for (const bytes of backup.contents) {
    if (named.has(hash('sha256', bytes, 'hex'))) file.putContent(bytes);
  }
  return { entry: file.apply({ label: called, changes }, token), left };
}

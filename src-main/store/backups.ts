import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Backup, backupsToKeep } from './backups-to-keep.ts';
import { syncFolder } from './file-state.ts';
import { backupFolderOf } from './home.ts';
import { makeFolder } from './make-folder.ts';

/** Keeps an image with the project's backups, and lets go of those that have had their time. */
export async function keepBackup(
  image: string,
  projectId: string,
  home: string,
  now: Date,
): Promise<void> {
  const folder = backupFolderOf(home, projectId);
  await makeFolder(folder);
  await rename(image, join(folder, nameAt(now, await readdir(folder))));
  await syncFolder(folder);
  const backups = await listBackups(folder);
  const kept = new Set(backupsToKeep(backups, now).map(({ name }) => name));
  for (const { name } of backups)
    if (!kept.has(name)) await rm(join(folder, name), { force: true });
}

const namePattern = /^(\d{4}-\d\d-\d\dT)(\d\d)-(\d\d)-(\d\d\.\d{3}Z)(?:-\d+)?\.planverk$/;

function nameAt(now: Date, taken: readonly string[]): string {
  const stamp = now.toISOString().replaceAll(':', '-');
  let name = `${stamp}.planverk`;
  for (let count = 2; taken.includes(name); count += 1) name = `${stamp}-${count}.planverk`;
  return name;
}

/** The backups that lie in a folder. */
export async function listBackups(folder: string): Promise<readonly Backup[]> {
  return (await readdir(folder)).flatMap((name) => {
    const [, day, hours, minutes, seconds] = namePattern.exec(name) ?? [];
    return day ? [{ name, at: `${day}${hours}:${minutes}:${seconds}` }] : [];
  });
}

import { createHash } from 'node:crypto';
import { join } from 'node:path';
import envPaths from 'env-paths';

/** Where working copies and backups live: `PLANVERK_HOME`, or the user's application data. */
export function planverkHome(environment: Readonly<Record<string, string | undefined>>): string {
  return environment['PLANVERK_HOME'] || envPaths('Planverk', { suffix: '' }).data;
}

/** The folder that holds the working copy of one file, named after the file's canonical path. */
export function copyFolderOf(home: string, path: string): string {
  return join(home, 'copies', folderNameOf(path));
}

const folderNameOf = (path: string) => createHash('sha256').update(path).digest('hex').slice(0, 32);

/** Where working copies of one file are kept that couldn't be read. */
export const brokenFolderOf = (home: string, path: string): string =>
  join(home, 'broken', folderNameOf(path));

export const backupFolderOf = (home: string, projectId: string): string =>
  join(home, 'backups', projectId);

/** Where copies of a project file lie that were moved away from beside it. */
export const movedFolderOf = (home: string, projectId: string): string =>
  join(backupFolderOf(home, projectId), 'copies');

/** Where received files are copied aside before they are looked into. */
export const receivedFolderOf = (home: string): string => join(home, 'received');

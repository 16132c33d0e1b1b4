import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import { PlanverkError } from '../../planverk-error.ts';
import type { Wording } from './wording.ts';

/** What a file can be, with its ending. */
const kinds = {
  planverk: 'menu:project-files',
  docx: 'menu:word-files',
  pdf: 'menu:pdf-files',
  zip: 'menu:zip-files',
  svg: 'menu:svg-files',
  png: 'menu:png-files',
  json: 'menu:json-files',
  xml: 'menu:xml-files',
  ics: 'menu:calendar-files',
  csv: 'menu:csv-files',
} as const;

export type FileKind = keyof typeof kinds;

const filterOf = (kind: FileKind, { translate }: Wording): Electron.FileFilter => ({
  name: translate(kinds[kind]),
  extensions: [kind],
});

/** Lets the user choose a project file, from the documents folder on; null where they thought better of it. */
export async function chooseProject(
  window: BrowserWindow | undefined,
  wording: Wording,
): Promise<string | null> {
  const options: Electron.OpenDialogOptions = {
    defaultPath: app.getPath('documents'),
    properties: ['openFile'],
    filters: [filterOf('planverk', wording)],
  };
  const { canceled, filePaths } = window
    ? await dialog.showOpenDialog(window, options)
    : await dialog.showOpenDialog(options);
  return canceled ? null : (filePaths[0] ?? null);
}

/**
 * Lets the user say where a new file goes; null where they thought better of it. Not every system's dialog
 * puts the ending on, and then none has asked about the file that may lie there: 'already-exists'.
 */
export async function chooseNewFile(
  window: BrowserWindow | undefined,
  name: string,
  kind: FileKind,
  wording: Wording,
): Promise<string | null> {
  const options: Electron.SaveDialogOptions = {
    defaultPath: join(app.getPath('documents'), `${name}.${kind}`),
    filters: [filterOf(kind, wording)],
    properties: ['showOverwriteConfirmation'],
  };
  const { canceled, filePath } = window
    ? await dialog.showSaveDialog(window, options)
    : await dialog.showSaveDialog(options);
  if (canceled || filePath === '') return null;
  if (extname(filePath).toLowerCase() === `.${kind}`) return filePath;
  const path = `${filePath}.${kind}`;
  if (existsSync(path)) throw new PlanverkError('already-exists', { path });
  return path;
}

/**
 * Lets the user say where a file of whatever kind goes; null where they thought better of it. Its ending is as
 * the user writes it: whoever takes that away knows it.
 */
export async function chooseFileNamed(
  window: BrowserWindow | undefined,
  fileName: string,
): Promise<string | null> {
  const options: Electron.SaveDialogOptions = {
    defaultPath: join(app.getPath('documents'), fileName),
    properties: ['showOverwriteConfirmation'],
  };
  const { canceled, filePath } = window
    ? await dialog.showSaveDialog(window, options)
    : await dialog.showSaveDialog(options);
  return canceled || filePath === '' ? null : filePath;
}

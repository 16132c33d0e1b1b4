import { type BrowserWindow, dialog } from 'electron';
import { projectOf } from '../../../src-domain/plan.ts';
import type { CallHandlers, SavedFile } from '../../../src-preload/contract.ts';
import { fileNameFrom } from '../../file-names.ts';
import { newPlan } from '../../new-project.ts';
import type { Office } from '../../office.ts';
import { writeWholeFile } from '../../whole-file.ts';
import { programVersion } from '../program-version.ts';
import type { Wording } from './wording.ts';

const projectFiles = [{ name: 'Planverk', extensions: ['planverk'] }];
const wordFiles = [{ name: 'Word', extensions: ['docx'] }];

/** The calls of the page in one window: files are chosen in the system's dialogs. */
export function electronCalls(
  office: Office,
  window: BrowserWindow,
  { language }: Wording,
  resources: string,
): CallHandlers {
  const chooseNew = async (name: string, filters: Electron.FileFilter[]) => {
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      defaultPath: name,
      filters,
    });
    return canceled || filePath === '' ? null : filePath;
  };
  return {
    ...office.calls,
    'read-program': () => ({ version: programVersion, language, settings: office.settings }),
    'create-project': async (wanted) => {
      const plan = await newPlan(wanted, resources);
      const path = await chooseNew(`${fileNameFrom(projectOf(plan).name)}.planverk`, projectFiles);
      return path === null ? null : { project: await office.create(path, plan) };
    },
    'open-project': async ({ path }) => {
      if (path !== null) return { project: await office.open(path) };
      const { filePaths } = await dialog.showOpenDialog(window, {
        properties: ['openFile'],
        filters: projectFiles,
      });
      return filePaths[0] === undefined ? null : { project: await office.open(filePaths[0]) };
    },
    'save-copy': async ({ project }): Promise<SavedFile> => {
      const desk = office.desk(project);
      const path = await chooseNew(`${fileNameFrom(desk.name)}.planverk`, projectFiles);
      if (path === null) return { kind: 'not-saved' };
      await desk.saveCopy(path);
      return { kind: 'saved', path };
    },
    'save-document': async ({ project, job }): Promise<SavedFile> => {
      const { fileName, bytes } = office.readDocument(project, job);
      const path = await chooseNew(fileName, wordFiles);
      if (path === null) return { kind: 'not-saved' };
      await writeWholeFile(path, bytes);
      return { kind: 'saved', path };
    },
  };
}

import { createReadStream } from 'node:fs';
import { basename, extname } from 'node:path';
import { app } from 'electron';
import { projectOf } from '../../../src-domain/plan.ts';
import type { CallHandlers, SavedFile } from '../../../src-preload/contract.ts';
import type { FinishedDocument } from '../../document-jobs.ts';
import { fileNameFrom } from '../../file-names.ts';
import { newPlan, openSample, restoredName } from '../../new-project.ts';
import type { Office } from '../../office.ts';
import type { ProjectDesk } from '../../project-desk.ts';
import { repairTo, savedName } from '../../repaired-file.ts';
import { readDoubtfulFile } from '../../store/doubtful-file.ts';
import { writeWholeFile } from '../../whole-file.ts';
import { programVersion } from '../program-version.ts';
import { chooseFileNamed, chooseNewFile, chooseProject, type FileKind } from './file-dialogs.ts';
import { openAttachment, openCopy } from './open-copy.ts';
import { printHidden } from './print-hidden.ts';
import type { ProjectWindow } from './project-window.ts';
import type { Wording } from './wording.ts';

/** What the calls of every window need. */
export interface CallSurroundings {
  readonly office: Office;
  readonly resources: string;
  /** Where copies of documents lie that are opened in another program. */
  readonly openedFolder: string;
  readonly systemLanguage: Wording['language'];
  readonly wording: () => Wording;
}

/** The calls of the page in one window: files are chosen in the system's dialogs. */
export function electronCalls(
  { office, resources, openedFolder, systemLanguage, wording }: CallSurroundings,
  window: ProjectWindow,
): CallHandlers {
  const opened = (project: string) => {
    app.addRecentDocument(office.desk(project).path);
    return { project };
  };
  /** Writes a file that was made where the user says. */
  const saveMade = async (made: FinishedDocument, kind: FileKind): Promise<SavedFile> => {
    const name = made.fileName.slice(0, -extname(made.fileName).length);
    const path = await chooseNewFile(window.shown, name, kind, wording());
    if (path === null) return { kind: 'not-saved' };
    await writeWholeFile(path, made.bytes);
    return { kind: 'saved', path };
  };
  return {
    ...office.calls,
    'read-program': () => ({
      version: programVersion,
      language: systemLanguage,
      settings: office.settings,
    }),
    'create-project': async (wanted) => {
      if (wanted.from === 'sample') {
        return opened(await openSample(office, app.getPath('documents'), resources));
      }
      const plan = await newPlan(wanted, resources);
      const name = fileNameFrom(projectOf(plan).name) || 'Prosjekt';
      const path = await chooseNewFile(window.shown, name, 'planverk', wording());
      return path === null ? null : opened(await office.create(path, plan));
    },
    'open-project': async ({ path }) => {
      const chosen = path ?? (await chooseProject(window.shown, wording()));
      return chosen === null ? null : opened(await office.open(chosen));
    },
    'read-doubtful': ({ path }) => readDoubtfulFile(path, office.surroundings),
    'accept-file': async ({ path, hash }) => opened(await office.accept(path, hash)),
    'repair-file': async ({ path }) => {
      const name = savedName(path, wording().language);
      const out = await chooseNewFile(window.shown, name, 'planverk', wording());
      return out === null ? null : repairTo(path, out, office.surroundings);
    },
    'open-backup': async ({ project, backup }) => {
      const desk = office.desk(project);
      const name = restoredName(desk.name, backup);
      const path = await chooseNewFile(window.shown, name, 'planverk', wording());
      if (path === null) return null;
      await desk.restoreBackup(backup, path);
      return opened(await office.open(path));
    },
    'save-copy': ({ project }) => saveCopy(office.desk(project), window, wording()),
    'hand-out': async ({ project, token, called, ...order }) => {
      const desk = office.desk(project);
      const path = await chooseNewFile(
        window.shown,
        desk.handoutName(order),
        'planverk',
        wording(),
      );
      if (path === null) return { kind: 'not-saved' };
      await desk.handOut(path, order, called, token);
      return { kind: 'saved', path };
    },
    'read-return': async ({ project, returned }) => ({
      returned,
      fileName: basename(returned),
      review: await office.readReturn(project, returned),
    }),
    'take-return': async ({ project, returned, token, called, ...order }) => {
      await office.desk(project).takeReturn(returned, order, called, token);
      return null;
    },
    'leave-return': () => null,
    'save-document': ({ project, job }) => saveMade(office.readDocument(project, job), 'docx'),
    'save-archive': async ({ project }) =>
      saveMade(await office.desk(project).archivePackage(), 'zip'),
    'save-pdf': async ({ project, job }) =>
      saveMade(await office.desk(project).documentPdf(job, printHidden), 'pdf'),
    'can-make-pdf': () => ({ canMakePdf: true }),
    'issue-document': async ({ project, token, called, job, fileType, ...order }) => {
      const document = { job, fileType };
      await office.desk(project).issue(document, order, called, token, printHidden);
      return null;
    },
    'save-chart': async ({ project, ...order }) =>
      saveMade(await office.desk(project).drawChart(order), order.format),
    'save-diagram': async ({ project, ...order }) =>
      saveMade(await office.desk(project).drawDiagram(order), order.format),
    'save-calendar': async ({ project, ...order }) =>
      saveMade(await office.desk(project).calendarFile(order), 'ics'),
    'save-measurements': async ({ project, ...order }) =>
      saveMade(await office.desk(project).measurementsFile(order), 'csv'),
    'save-personal-data': async ({ project, ...order }) =>
      saveMade(await office.desk(project).personalDataFile(order), order.format),
    'save-issued': async ({ project, issuedId, form }) => {
      const issued = office.desk(project).readIssued(issuedId, form);
      return saveMade(issued, form !== 'document' ? form : isPdf(issued) ? 'pdf' : 'docx');
    },
    'open-issued': async ({ project, issuedId }) => {
      await openCopy(office.desk(project).readIssued(issuedId, 'document'), openedFolder);
      return { kind: 'opened' };
    },
    'open-document': async ({ project, job }) => {
      await openCopy(office.readDocument(project, job), openedFolder);
      return { kind: 'opened' };
    },
    'add-attachment': async ({ path, ...added }) => {
      const order = { ...added, fileName: basename(path) };
      await office.addAttachment(order, createReadStream(path));
      return null;
    },
    'save-attachment': async ({ project, attachmentId }) => {
      const { fileName, bytes } = office.desk(project).readAttachment(attachmentId);
      const path = await chooseFileNamed(window.shown, fileName);
      if (path === null) return { kind: 'not-saved' };
      await writeWholeFile(path, bytes);
      return { kind: 'saved', path };
    },
    'open-attachment': async ({ project, attachmentId }) => {
      await openAttachment(office.desk(project).readAttachment(attachmentId), openedFolder);
      return { kind: 'opened' };
    },
    'edit-text': ({ command }) => {
      window.editText(command);
      return null;
    },
    'ready-to-close': () => {
      window.pageIsReady();
      return null;
    },
  };
}

/** Writes all that is in a project to a file of the user's choice. */
export async function saveCopy(
  desk: ProjectDesk,
  window: ProjectWindow | undefined,
  wording: Wording,
): Promise<SavedFile> {
  const name = fileNameFrom(desk.name) || 'Prosjekt';
  const path = await chooseNewFile(window?.shown, name, 'planverk', wording);
  if (path === null) return { kind: 'not-saved' };
  await desk.saveCopy(path);
  return { kind: 'saved', path };
}

const isPdf = ({ fileName }: FinishedDocument): boolean => extname(fileName) === '.pdf';

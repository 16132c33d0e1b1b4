import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Language } from '../../../src-domain/fields.ts';
import type { HandoutOrder } from '../../../src-domain/handout/handed-out-plan.ts';
import { projectOf } from '../../../src-domain/plan.ts';
import type {
  CallHandlers,
  OfAttachment,
  ProjectName,
  SavedFile,
} from '../../../src-preload/contract.ts';
import type { FinishedDocument } from '../../document-jobs.ts';
import { projectNameOf } from '../../known-projects.ts';
import {
  findFreePath,
  newPlan,
  openSample,
  projectFileEnding,
  restoredName,
} from '../../new-project.ts';
import type { Office } from '../../office.ts';
import { PlanverkError } from '../../planverk-error.ts';
import { repairTo, savedName } from '../../repaired-file.ts';
import { readDoubtfulFile } from '../../store/doubtful-file.ts';
import { receiveAside } from '../../store/receive.ts';
import { canonicalPath } from '../../store/target.ts';
import { inWorld } from '../../store/world-error.ts';
import { programVersion } from '../program-version.ts';
import { findBrowser } from './find-browser.mjs';
import type { Library } from './library.ts';
import type { MadeFiles } from './made-files.ts';
import { printWithBrowser } from './print-with-browser.ts';
import type { ReturnedFiles } from './returned-files.ts';

interface BrowserShell {
  readonly language: Language;
  readonly library: Library;
  readonly madeFiles: MadeFiles;
  readonly returnedFiles: ReturnedFiles;
}

/** The calls of a page in a browser: files lie in the library, and what is taken out is downloaded. */
export function browserCalls(
  office: Office,
  { language, library, madeFiles, returnedFiles }: BrowserShell,
): CallHandlers {
  /** A path that the page was told of, in its one form. Throws 'project-not-known'. */
  const toldPath = async (path: string): Promise<string> => {
    const canonical = await canonicalPath(path);
    const isInLibrary = library.find(basename(canonical)) === canonical;
    if (isInLibrary || (await office.findPath(projectNameOf(canonical)))) return canonical;
    throw new PlanverkError('project-not-known');
  };
  /** What a page has sent, or a file that it was told of. */
  const returnedPath = async (returned: string): Promise<string> =>
    returnedFiles.find(returned) ?? (await toldPath(returned));
  return {
    ...office.calls,
    'read-program': () => ({ version: programVersion, language, settings: office.settings }),
    'create-project': async (wanted) => {
      if (wanted.from === 'sample') return { project: await openSample(office, library.folder) };
      const plan = await newPlan(wanted);
      const path = findFreePath(library.folder, projectOf(plan).name);
      return { project: await office.create(path, plan) };
    },
    'list-library': () => library.list(office),
    // A browser has no dialog for the disk: the page chooses from what it was told of.
    'open-project': async ({ path }) => {
      if (path === null) return null;
      return { project: await office.open(await toldPath(path)) };
    },
    'read-doubtful': async ({ path }) =>
      readDoubtfulFile(await toldPath(path), office.surroundings),
    'accept-file': async ({ path, hash }) => ({
      project: await office.accept(await toldPath(path), hash),
    }),
    'repair-file': async ({ path }) => {
      const source = await toldPath(path);
      const name = savedName(source, office.settings.language ?? language);
      return repairTo(source, findFreePath(library.folder, name), office.surroundings);
    },
    'open-backup': async ({ project, backup }) => {
      const desk = office.desk(project);
      const path = findFreePath(library.folder, restoredName(desk.name, backup));
      await desk.restoreBackup(backup, path);
      return { project: await office.open(path) };
    },
    'save-copy': ({ project }) => saveCopy(office, library, project),
    'hand-out': async ({ project, token, called, ...order }) => {
      // Where the answer was lost, the file still waits.
      const made =
        madeFiles.find(token) ?? (await handedOut(office, project, order, called, token));
      return madeDownload(madeFiles, made, token);
    },
    'read-return': async ({ project, returned }) => {
      const path = await returnedPath(returned);
      const review = await office.readReturn(project, path);
      return { returned, fileName: basename(path), review };
    },
    'take-return': async ({ project, returned, token, called, ...order }) => {
      const path = await returnedPath(returned);
      await office.desk(project).takeReturn(path, order, called, token);
      return null;
    },
    'leave-return': async ({ returned }) => {
      await returnedFiles.letGo(returned);
      return null;
    },
    // A browser has a menu of its own, and closes its window without asking.
    'edit-text': () => null,
    'ready-to-close': () => null,
    'save-document': ({ project, job }) => documentDownload(office, project, job),
    'save-archive': async ({ project }) =>
      madeDownload(madeFiles, await office.desk(project).archivePackage()),
    'save-pdf': async ({ project, job }) =>
      madeDownload(madeFiles, await office.desk(project).documentPdf(job, printWithBrowser)),
    'can-make-pdf': () => ({ canMakePdf: findBrowser() !== undefined }),
    'issue-document': async ({ project, token, called, job, fileType, ...order }) => {
      const document = { job, fileType };
      await office.desk(project).issue(document, order, called, token, printWithBrowser);
      return null;
    },
    'open-document': ({ project, job }) => documentDownload(office, project, job),
    // A browser's page sends the file itself, and no page names what is to be read from the disk.
    'add-attachment': () => {
      throw new PlanverkError('wrong-use', { reason: 'add-attachment: the file is to be sent' });
    },
    'save-attachment': (asked) => attachmentDownload(office, asked),
    'open-attachment': (asked) => attachmentDownload(office, asked),
    'save-issued': ({ project, issuedId, form }) =>
      madeDownload(madeFiles, office.desk(project).readIssued(issuedId, form)),
    'open-issued': ({ project, issuedId }) =>
      madeDownload(madeFiles, office.desk(project).readIssued(issuedId, 'document')),
    'save-personal-data': async ({ project, ...order }) =>
      madeDownload(madeFiles, await office.desk(project).personalDataFile(order)),
    'save-chart': async ({ project, ...order }) =>
      madeDownload(madeFiles, await office.desk(project).drawChart(order)),
    'save-diagram': async ({ project, ...order }) =>
      madeDownload(madeFiles, await office.desk(project).drawDiagram(order)),
    'save-calendar': async ({ project, ...order }) =>
      madeDownload(madeFiles, await office.desk(project).calendarFile(order)),
    'save-measurements': async ({ project, ...order }) =>
      madeDownload(madeFiles, await office.desk(project).measurementsFile(order)),
  };
}

function madeDownload(madeFiles: MadeFiles, file: FinishedDocument, name?: string) {
  const { fileName } = file;
  return { kind: 'download', address: `made/${madeFiles.keep(file, name)}`, fileName } as const;
}

/** A hand-out, put down where only this program looks until it is downloaded. */
function handedOut(
  office: Office,
  project: string,
  order: HandoutOrder,
  called: string,
  token: string,
): Promise<FinishedDocument> {
  const desk = office.desk(project);
  const fileName = `${desk.handoutName(order)}${projectFileEnding}`;
  return receiveAside(office.surroundings, async (aside) => {
    const path = join(aside, 'handout.planverk');
    await desk.handOut(path, order, called, token);
    return { fileName, bytes: await inWorld(path, () => readFile(path)) };
  });
}

function attachmentDownload(office: Office, { project, attachmentId }: ProjectName & OfAttachment) {
  const { fileName } = office.desk(project).readAttachment(attachmentId);
  return { kind: 'download', address: `attachment/${project}/${attachmentId}`, fileName } as const;
}

function documentDownload(office: Office, project: string, job: string) {
  const { fileName } = office.readDocument(project, job);
  return { kind: 'download', address: `document/${project}/${job}`, fileName } as const;
}

/** The file itself where all that is here is in it; else a copy that lies in the library from now on. */
async function saveCopy(office: Office, library: Library, project: string): Promise<SavedFile> {
  const desk = office.desk(project);
  try {
    await desk.publish();
    const fileName = basename(desk.path);
    return { kind: 'download', address: `project/${project}`, fileName };
  } catch (error) {
    if (!(error instanceof PlanverkError)) throw error;
    const path = findFreePath(library.folder, desk.name);
    await desk.saveCopy(path);
    const fileName = basename(path);
    return { kind: 'download', address: `library/${encodeURIComponent(fileName)}`, fileName };
  }
}

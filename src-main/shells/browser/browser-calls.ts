import type { Language } from '../../../src-domain/fields.ts';
import { projectOf } from '../../../src-domain/plan.ts';
import type { CallHandlers } from '../../../src-preload/contract.ts';
import { freePathIn, newPlan } from '../../new-project.ts';
import type { Office } from '../../office.ts';
import { programVersion } from '../program-version.ts';

interface BrowserShell {
  readonly language: Language;
  /** The folder of project files. */
  readonly library: string;
}

/** The calls of a page in a browser: files lie in the library, and documents are downloaded. */
export function browserCalls(office: Office, { language, library }: BrowserShell): CallHandlers {
  return {
    ...office.calls,
    'read-program': () => ({ version: programVersion, language, settings: office.settings }),
    'create-project': async (wanted) => {
      const plan = await newPlan(wanted);
      const path = await freePathIn(library, projectOf(plan).name);
      return { project: await office.create(path, plan) };
    },
    // A browser has no dialog for the disk: the page chooses from what it was told of.
    'open-project': async ({ path }) =>
      path === null ? null : { project: await office.open(path) },
    'save-copy': async ({ project }) => {
      const desk = office.desk(project);
      const path = await freePathIn(library, desk.name);
      await desk.saveCopy(path);
      return { kind: 'saved', path };
    },
    // A browser has a menu of its own, and closes its window without asking.
    'edit-text': () => null,
    'ready-to-close': () => null,
    'save-document': ({ project, job }) => {
      const { fileName } = office.readDocument(project, job);
      return { kind: 'download', address: `document/${project}/${job}`, fileName };
    },
  };
}

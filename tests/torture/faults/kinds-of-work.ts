import { existsSync } from 'node:fs';
import { ProjectFile, type Surroundings } from '../../../src-main/store/project-file.ts';
import { countingOn } from './numbers-in-plan.ts';

/** What a process works with: a project that it has open, and a colleague's copy of it. */
export interface Bench {
  readonly file: ProjectFile;
  readonly colleague: Colleague;
}

/** Somebody who has a copy of a project at a machine of their own. */
export class Colleague {
  readonly path: string;
  readonly #person: Surroundings;
  #file: ProjectFile | undefined;

  constructor(path: string, person: Surroundings) {
    this.path = `${path}-kollega.planverk`;
    this.#person = { ...person, home: `${person.home}-kollega`, who: 'ola' };
  }

  /** Their project, opened at the first call: a copy of what the file is then, where they have none. */
  async open(file: ProjectFile): Promise<ProjectFile> {
    if (!existsSync(this.path)) await file.saveCopy(this.path);
    this.#file ??= await ProjectFile.open(this.path, this.#person);
    return this.#file;
  }
}

/** What a process does to a project; it is acknowledged when the promise is kept. */
type Work = (bench: Bench) => unknown;

/** The kinds of work that are broken off, and what is acknowledged: durable here, or in the project file too. */
export const kindsOfWork = {
  edit: {
    acknowledges: 'durable',
    go: ({ file }) => file.apply(countingOn(file.plan, 'edits')),
  },
  publish: { acknowledges: 'published', go: ({ file }) => file.publish() },
  merge: {
    acknowledges: 'durable',
    go: async ({ file, colleague }) => {
      const theirs = await colleague.open(file);
      theirs.apply(countingOn(theirs.plan, 'merges'));
      await theirs.publish();
      await file.takeIn(colleague.path);
    },
  },
} as const satisfies Record<
  string,
  { readonly acknowledges: 'durable' | 'published'; readonly go: Work }
>;

export type KindOfWork = keyof typeof kindsOfWork;

export const workNames = Object.keys(kindsOfWork) as KindOfWork[];

import { existsSync } from 'node:fs';
import { nothingChosen } from '../../../src-domain/handout/return-merge.ts';
import { handOut } from '../../../src-main/exchange/hand-out.ts';
import { takeReturn } from '../../../src-main/exchange/take-return.ts';
import { ProjectFile, type Surroundings } from '../../../src-main/store/project-file.ts';
import { countingOn, handedOutId, numberIn } from './numbers-in-plan.ts';

/** What a process works with: a project that it has open, a colleague's copy of it, and a sub-project that is handed out. */
export class Bench {
  readonly file: ProjectFile;
  readonly colleague: Colleague;
  readonly recipient: Recipient;

  constructor(file: ProjectFile, person: Surroundings) {
    this.file = file;
    this.colleague = new Colleague(file.path, person);
    this.recipient = new Recipient(file.path, person);
  }
}

/** Somebody who has a copy of a project at a machine of their own. */
class Colleague {
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

const noChoices = { ...nothingChosen, collisions: {} };

/** The owner of a sub-project, who has it as a file of its own. */
class Recipient {
  readonly #path: string;
  readonly #leader: Surroundings;
  #copy: ProjectFile | undefined;

  constructor(path: string, leader: Surroundings) {
    this.#path = `${path}-utlevert.planverk`;
    this.#leader = leader;
  }

  /** Counts on in the copy, which is handed out where there is none, unless what was counted there hasn't come home. */
  async work(file: ProjectFile): Promise<void> {
    const copy = await this.#open(file);
    if (numberIn(copy.plan, 'returns') === numberIn(file.plan, 'returns')) {
      copy.apply(countingOn(copy.plan, 'returns'));
    }
    await copy.publish();
  }

  /** Brings home what was counted in the copy. */
  async return(file: ProjectFile): Promise<void> {
    const copy = await this.#open(file);
    const called = `returns ${numberIn(copy.plan, 'returns')}`;
    const taken = await takeReturn(file, this.#path, noChoices, called, this.#leader);
    if (taken.waitingCount > 0) throw new Error('A return that nothing collides with has collided');
  }

  async #open(file: ProjectFile): Promise<ProjectFile> {
    if (!existsSync(this.#path)) {
      const order = { subprojectId: handedOutId, recipient: 'Per', note: '', wantedBackOn: null };
      await handOut(file, order, this.#path, 'Leverte ut', this.#leader);
    }
    const person = { ...this.#leader, home: `${this.#leader.home}-mottaker`, who: 'per' };
    this.#copy ??= await ProjectFile.open(this.#path, person);
    return this.#copy;
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
  return: {
    acknowledges: 'durable',
    go: async ({ file, recipient }) => {
      await recipient.work(file);
      await recipient.return(file);
    },
  },
} as const satisfies Record<
  string,
  { readonly acknowledges: 'durable' | 'published'; readonly go: Work }
>;

export type KindOfWork = keyof typeof kindsOfWork;

export const workNames = Object.keys(kindsOfWork) as KindOfWork[];

import { readdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { ConflictCopy, ProjectStatus } from '../../src-preload/contract.ts';
import type { Surroundings } from '../store/surroundings.ts';
import { ConflictCopies, type CountNew } from './conflict-copies.ts';
import { SharingFile } from './sharing-file.ts';
import { WhoElse } from './who-else.ts';

const lookInMilliseconds = 10_000;
/** After so long without an answer from the disk nothing is known of others. */
const patienceInMilliseconds = 60_000;
const farewellInMilliseconds = 1_000;

/** What is seen beside a project file. */
export type FolderSight = Pick<ProjectStatus, 'others' | 'conflictCopies'>;

export const nothingBeside: FolderSight = { others: [], conflictCopies: [] };

/**
 * Looks at what lies beside an open project file: who else has it open, and copies of it. One look at a time, so that a
 * network drive that hangs holds one thread only; nobody waits for it.
 */
export class FolderWatch {
  readonly #path: string;
  readonly #sharing: SharingFile;
  readonly #copies: ConflictCopies;
  readonly #who: () => string;
  readonly #since: string;
  readonly #tell: () => void;
  readonly #timer: NodeJS.Timeout;
  #whoElse: WhoElse | null = null;
  #looking: Promise<void> | null = null;
  #examining: Promise<void> | null = null;
  #lookedAt = 0;
  #isClosed = false;
  #sight: FolderSight = nothingBeside;

  /** Calls `tell` whenever what `sight` says has changed. */
  constructor(
    path: string,
    surroundings: Surroundings,
    { countNew, tell }: { readonly countNew: CountNew; readonly tell: () => void },
  ) {
    this.#path = path;
    this.#sharing = new SharingFile(surroundings.home, surroundings.newId);
    this.#copies = new ConflictCopies(path, countNew);
    this.#who = () => surroundings.who;
    this.#since = surroundings.now().toISOString();
    this.#tell = tell;
    this.#timer = setInterval(() => this.#lookSoon(), lookInMilliseconds);
    this.#timer.unref();
    this.#lookSoon();
  }

  get sight(): FolderSight {
    return this.#sight;
  }

  /** Where a copy lies that was told of; undefined for every other name. */
  pathOfCopy(name: string): string | undefined {
    return this.#copies.pathOf(name);
  }

  /** Looks into the copies again: what is here has changed, or one of them has gone. */
  async lookAgain(): Promise<void> {
    await this.#examining;
    this.#copies.outdate();
    await this.#examine(this.#names());
  }

  /** Lets a copy lie, and tells of it no more unless it changes. */
  async leaveCopy(name: string): Promise<void> {
    const path = this.#copies.pathOf(name);
    const state = this.#copies.stateOf(name);
    if (path === undefined || state === undefined) return;
    await this.#sharing.leave(path, state);
    await this.#see();
  }

  /** Takes our own note away, unless the disk doesn't answer. */
  async close(): Promise<void> {
    this.#isClosed = true;
    clearInterval(this.#timer);
    const farewell = async () => {
      await this.#looking;
      await this.#whoElse?.leave();
    };
    await Promise.race([farewell(), after(farewellInMilliseconds)]);
  }

  #lookSoon(): void {
    if (this.#isClosed) return;
    if (this.#looking === null) {
      this.#lookedAt = performance.now();
      this.#looking = this.#look().finally(() => {
        this.#looking = null;
      });
    } else if (performance.now() - this.#lookedAt > patienceInMilliseconds) {
      this.#say({ ...this.#sight, others: [] });
    }
  }

  async #look(): Promise<void> {
    const names = await this.#names();
    if (this.#isClosed) return;
    this.#whoElse ??= new WhoElse(this.#path, {
      id: await this.#sharing.copyId(this.#path),
      since: this.#since,
      who: this.#who,
    });
    this.#say({ ...this.#sight, others: await this.#whoElse.look(names) });
    // Reading a large copy may take longer than a note stays fresh.
    if (this.#examining === null) void this.#examine(Promise.resolve(names));
  }

  /** What lies in the folder; nothing where the disk doesn't tell. */
  async #names(): Promise<readonly string[]> {
    try {
      return await readdir(dirname(this.#path));
    } catch {
      return [];
    }
  }

  #examine(names: Promise<readonly string[]>): Promise<void> {
    const examining = names
      .then((each) => this.#copies.look(each))
      .then(() => this.#see())
      .finally(() => {
        if (this.#examining === examining) this.#examining = null;
      });
    this.#examining = examining;
    return examining;
  }

  async #see(): Promise<void> {
    const copies: ConflictCopy[] = [];
    for (const copy of this.#copies.copies) {
      const path = this.#copies.pathOf(copy.name);
      const state = this.#copies.stateOf(copy.name);
      if (path === undefined || state === undefined) continue;
      if (!(await this.#sharing.isLeft(path, state))) copies.push(copy);
    }
    this.#say({ ...this.#sight, conflictCopies: copies });
  }

  #say(sight: FolderSight): void {
    if (isDeepStrictEqual(sight, this.#sight)) return;
    this.#sight = sight;
    if (!this.#isClosed) this.#tell();
  }
}

const after = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });

import { access } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isMissing } from './store/file-state.ts';

/** Whether a file is where it was. 'out-of-reach': the disk has not answered, or can't tell. */
export type Presence = 'there' | 'missing' | 'looking' | 'out-of-reach';

/** Asks the disk for a file, which takes as long as it takes. Throws where the disk can't tell. */
export type AskDisk = (path: string) => Promise<boolean>;

/** Fewer than the threads that Node has for files: a drive that hangs keeps those that wait for it. */
const looksAtATime = 2;
/** A disk that works answers within this, so that nobody is told twice. */
const briefInMilliseconds = 100;
const patienceInMilliseconds = 4_000;

/** Knows which files are there without anybody having to wait for a network drive that has gone. */
export class FilePresence {
  readonly #ask: AskDisk;
  readonly #tell: () => void;
  readonly #found = new Map<string, Presence>();
  /** What was last answered of each: only what differs from it is news. */
  readonly #answered = new Map<string, Presence>();
  readonly #looks = new Map<string, PromiseWithResolvers<void>>();
  readonly #waiting: string[] = [];
  readonly #busyFolders = new Set<string>();
  #isToTell = false;

  /** Calls `tell` when something else is known than what was last answered. */
  constructor(ask: AskDisk, tell: () => void) {
    this.#ask = ask;
    this.#tell = tell;
  }

  /** Looks at the files anew, and answers when all are known or after a moment, whichever is first. */
  async look(paths: readonly string[]): Promise<ReadonlyMap<string, Presence>> {
    const isSlow = (path: string) => Number(this.#found.get(path) === 'out-of-reach');
    const looks = paths.toSorted((a, b) => isSlow(a) - isSlow(b)).map((path) => this.#lookAt(path));
    this.#next();
    await Promise.race([Promise.all(looks), after(briefInMilliseconds)]);
    const answer = new Map(paths.map((path) => [path, this.#found.get(path) ?? 'looking']));
    for (const [path, presence] of answer) this.#answered.set(path, presence);
    return answer;
  }

  #lookAt(path: string): Promise<void> {
    const underWay = this.#looks.get(path);
    if (underWay) return underWay.promise;
    const look = Promise.withResolvers<void>();
    this.#looks.set(path, look);
    this.#waiting.push(path);
    return look.promise;
  }

  /** Files in one folder wait for each other, so that a drive that hangs holds one thread only. */
  #next(): void {
    while (this.#busyFolders.size < looksAtATime) {
      const index = this.#waiting.findIndex((path) => !this.#busyFolders.has(dirname(path)));
      const [path] = index === -1 ? [] : this.#waiting.splice(index, 1);
      if (path === undefined) return;
      void this.#askFor(path);
    }
  }

  async #askFor(path: string): Promise<void> {
    const folder = dirname(path);
    this.#busyFolders.add(folder);
    const asked = this.#ask(path).then(
      (isThere) => (isThere ? 'there' : 'missing'),
      () => 'out-of-reach' as const,
    );
    if ((await Promise.race([asked, after(patienceInMilliseconds)])) === undefined) {
      const behind = this.#waiting.filter((waiting) => dirname(waiting) === folder);
      for (const each of [path, ...behind]) this.#find(each, 'out-of-reach');
    }
    this.#find(path, await asked);
    this.#busyFolders.delete(folder);
    this.#looks.get(path)?.resolve();
    this.#looks.delete(path);
    this.#next();
  }

  #find(path: string, presence: Presence): void {
    this.#found.set(path, presence);
    const answered = this.#answered.get(path);
    if (answered !== undefined && answered !== presence) void this.#tellSoon();
  }

  /** A drive that comes back answers for many files in the same moment. */
  async #tellSoon(): Promise<void> {
    if (this.#isToTell) return;
    this.#isToTell = true;
    await after(briefInMilliseconds);
    this.#isToTell = false;
    this.#tell();
  }
}

/** Keeps nothing from ending meanwhile. */
const after = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });

/** Asks the real disk. */
export async function askDisk(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

import { readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { z } from 'zod';
import { isMissing } from './store/file-state.ts';
import { makeFolder } from './store/make-folder.ts';
import { tryLock } from './store/ownership.ts';
import { fromSystemError } from './system-errors.ts';
import { writeWholeFile } from './whole-file.ts';

/** A virus scanner or a backup holds a file for a moment. */
const retriesInMilliseconds = [20, 100, 400] as const;
const lockWaitInMilliseconds = 5_000;

/** What it takes from the world. Tests pass others. */
interface OwnFileSurroundings {
  readonly now: () => Date;
  readonly read: (path: string) => Promise<string>;
}

const realSurroundings: OwnFileSurroundings = {
  now: () => new Date(),
  read: (path) => readFile(path, 'utf8'),
};

/**
 * A small JSON file of the program's own. What couldn't be read is never written over: it is moved aside
 * first, to a name that ends in '.unreadable-' and the moment.
 */
export class OwnFile<Value> {
  readonly #path: string;
  readonly #schema: z.ZodType<Value>;
  readonly #otherwise: Value;
  readonly #surroundings: OwnFileSurroundings;
  #isUnread = false;
  #turns: Promise<unknown> = Promise.resolve();

  /** `otherwise` is what a file says that isn't there or can't be read. */
  constructor(
    path: string,
    schema: z.ZodType<Value>,
    otherwise: Value,
    surroundings = realSurroundings,
  ) {
    this.#path = path;
    this.#schema = schema;
    this.#otherwise = otherwise;
    this.#surroundings = surroundings;
  }

  /** Reads the file as it is now. Never throws: the program works without it. */
  async read(): Promise<Value> {
    try {
      const text = await this.#readText();
      return text === null ? this.#otherwise : this.#schema.parse(JSON.parse(text));
    } catch {
      this.#isUnread = true;
      return this.#otherwise;
    }
  }

  /** Writes the file, whole or not at all. Throws PlanverkError. */
  write(value: Value): Promise<void> {
    return this.#inTurn(async () => {
      await this.read();
      await this.#put(value);
    });
  }

  /** Reads, changes and writes as one step, also where another process does the same. Throws PlanverkError. */
  change(change: (value: Value) => Value): Promise<void> {
    return this.#inTurn(async () => {
      await this.#makeFolder();
      const lock = await takeLock(`${this.#path}.lock`);
      try {
        await this.#put(change(await this.read()));
      } finally {
        lock?.close();
      }
    });
  }

  async #readText(): Promise<string | null> {
    for (const wait of [...retriesInMilliseconds, null]) {
      try {
        return await this.#surroundings.read(this.#path);
      } catch (error) {
        if (isMissing(error)) return null;
        if (wait === null) throw error;
        await setTimeout(wait);
      }
    }
    return null;
  }

  async #put(value: Value): Promise<void> {
    await this.#makeFolder();
    if (this.#isUnread) await this.#setAside();
    await writeWholeFile(this.#path, `${JSON.stringify(value, null, 2)}\n`);
  }

  async #makeFolder(): Promise<void> {
    try {
      await makeFolder(dirname(this.#path));
    } catch (error) {
      throw fromSystemError(error, this.#path);
    }
  }

  async #setAside(): Promise<void> {
    const moment = this.#surroundings.now().toISOString().replaceAll(':', '-');
    try {
      await rename(this.#path, `${this.#path}.unreadable-${moment}`);
    } catch (error) {
      if (!isMissing(error)) throw fromSystemError(error, this.#path);
    }
    this.#isUnread = false;
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    const turn = this.#turns.then(work);
    this.#turns = turn.catch(() => {});
    return turn;
  }
}

/** The lock ends with its process, so none is ever stale. Whoever waits for long goes on without it. */
async function takeLock(path: string) {
  const last = performance.now() + lockWaitInMilliseconds;
  try {
    while (performance.now() < last) {
      const lock = tryLock(path);
      if (lock) return lock;
      await setTimeout(5);
    }
  } catch {
    // Without a lock in a folder that can't be written to or with one that is damaged, the write itself tells.
  }
  return null;
}

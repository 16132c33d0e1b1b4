import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { ConflictCopy } from '../../src-preload/contract.ts';
import { isCopyName } from './copy-names.ts';

/** How many changes a file has that aren't here; null where it isn't a copy of the project that can be read. */
export type CountNew = (path: string) => Promise<number | null>;

const mostCopies = 20;

interface Examined {
  readonly state: string;
  readonly changedAt: string;
  readonly newCount: number | null;
  readonly isOutdated: boolean;
}

/** Looks into the files beside a project file that are called like copies of it, once for each state that they are in. */
export class ConflictCopies {
  readonly #path: string;
  readonly #countNew: CountNew;
  readonly #examined = new Map<string, Examined>();

  constructor(path: string, countNew: CountNew) {
    this.#path = path;
    this.#countNew = countNew;
  }

  /** The copies that are known, the latest first. */
  get copies(): readonly ConflictCopy[] {
    return [...this.#examined]
      .flatMap(([name, { changedAt, newCount }]) =>
        newCount === null ? [] : [{ name, changedAt, newCount }],
      )
      .toSorted((a, b) => b.changedAt.localeCompare(a.changedAt) || (a.name < b.name ? -1 : 1));
  }

  /** Where a copy lies that was told of; undefined for every other name. */
  pathOf(name: string): string | undefined {
    const isTold = this.copies.some((copy) => copy.name === name);
    return isTold ? join(dirname(this.#path), name) : undefined;
  }

  /** The state of a copy that was told of, in a word: another state has another. */
  stateOf(name: string): string | undefined {
    return this.#examined.get(name)?.state;
  }

  /** What is here has changed: the next look goes into each copy again. */
  outdate(): void {
    for (const [name, known] of this.#examined) {
      this.#examined.set(name, { ...known, isOutdated: true });
    }
  }

  async look(names: readonly string[]): Promise<readonly ConflictCopy[]> {
    const candidates = names
      .filter((name) => isCopyName(name, basename(this.#path)))
      .slice(0, mostCopies);
    for (const name of this.#examined.keys()) {
      if (!candidates.includes(name)) this.#examined.delete(name);
    }
    for (const name of candidates) await this.#examine(name);
    return this.copies;
  }

  async #examine(name: string): Promise<void> {
    const path = join(dirname(this.#path), name);
    const found = await stat(path).catch(() => null);
    if (!found?.isFile()) return;
    const state = `${found.size} ${found.mtimeMs}`;
    const known = this.#examined.get(name);
    if (known?.state === state && !known.isOutdated) return;
    const newCount = await this.#countNew(path);
    this.#examined.set(name, {
      state,
      changedAt: found.mtime.toISOString(),
      newCount,
      isOutdated: false,
    });
  }
}

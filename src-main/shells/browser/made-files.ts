import { randomUUID } from 'node:crypto';
import type { FinishedDocument } from '../../document-jobs.ts';

/** A page fetches a file as soon as it is told of it. */
const kept = 4;

/** Pictures and overviews that were made and wait to be downloaded. */
export class MadeFiles {
  readonly #waiting = new Map<string, FinishedDocument>();

  /** Keeps a file, and gives the name by which it is asked for; one that nobody can guess where none is given. */
  keep(file: FinishedDocument, name: string = randomUUID()): string {
    for (const oldest of this.#waiting.keys()) {
      if (this.#waiting.size < kept) break;
      this.#waiting.delete(oldest);
    }
    this.#waiting.set(name, file);
    return name;
  }

  find(name: string): FinishedDocument | undefined {
    return this.#waiting.get(name);
  }
}

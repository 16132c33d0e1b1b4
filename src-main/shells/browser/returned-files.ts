import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { uploadLimitInBytes } from '../../../src-preload/contract.ts';
import { fileNameFrom } from '../../file-names.ts';
import { writeSent } from '../../sent-file.ts';
import { receivedFolderOf } from '../../store/home.ts';
import { makeFolder } from '../../store/make-folder.ts';
import type { Surroundings } from '../../store/project-file.ts';
import { inWorld } from '../../store/world-error.ts';

/** Files that came back, for as long as a page looks at them: a browser doesn't know where they lie. */
export class ReturnedFiles {
  readonly #surroundings: Pick<Surroundings, 'home' | 'newId'>;
  /** Where each lies, by the name that its page was told. */
  readonly #paths = new Map<string, string>();

  constructor(surroundings: Pick<Surroundings, 'home' | 'newId'>) {
    this.#surroundings = surroundings;
  }

  /** Puts down a file that is being sent, and gives where it lies and the name by which it is asked for. Throws 'too-large'. */
  async keep(fileName: string, sent: Readable): Promise<{ name: string; path: string }> {
    const name = this.#surroundings.newId();
    const folder = this.#folderOf(name);
    const path = join(folder, fileNameFrom(fileName) || name);
    try {
      await inWorld(folder, () => makeFolder(folder));
      await inWorld(path, () => writeSent(sent, path, uploadLimitInBytes));
    } catch (error) {
      await this.#remove(folder);
      throw error;
    }
    this.#paths.set(name, path);
    return { name, path };
  }

  find(name: string): string | undefined {
    return this.#paths.get(name);
  }

  /** Nobody looks at it any more. */
  async letGo(name: string): Promise<void> {
    if (this.#paths.delete(name)) await this.#remove(this.#folderOf(name));
  }

  /** What is left where the program is killed goes with what others have left there. */
  #folderOf(name: string): string {
    return join(receivedFolderOf(this.#surroundings.home), name);
  }

  #remove(folder: string): Promise<void> {
    return inWorld(folder, () => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  }
}

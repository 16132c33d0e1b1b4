import { randomUUID } from 'node:crypto';
import { renameSync } from 'node:fs';
import { readdir, realpath, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Readable } from 'node:stream';
import { type LibraryFile, uploadLimitInBytes } from '../../../src-preload/contract.ts';
import { findFreePath, projectFileEnding } from '../../new-project.ts';
import type { Office } from '../../office.ts';
import { writeSent } from '../../sent-file.ts';
import { makeFolder } from '../../store/make-folder.ts';
import { readProjectFile, type Surroundings } from '../../store/project-file.ts';
import { fromSystemError } from '../../system-errors.ts';
import { calledAs } from './sent-name.ts';

const folderName = 'Prosjekter';

/** The folder where the browser shell keeps project files, since a browser has no dialogs for the disk. */
export class Library {
  readonly folder: string;
  readonly #surroundings: Surroundings;

  private constructor(folder: string, surroundings: Surroundings) {
    this.folder = folder;
    this.#surroundings = surroundings;
  }

  static async open(surroundings: Surroundings): Promise<Library> {
    const folder = join(surroundings.home, folderName);
    try {
      await makeFolder(folder);
      return new Library(await realpath(folder), surroundings);
    } catch (error) {
      throw fromSystemError(error, folder);
    }
  }

  /** The project files, the one that was changed last first. */
  async list({ openProjects }: Pick<Office, 'openProjects'>): Promise<readonly LibraryFile[]> {
    const open = new Set(openProjects.map(({ path }) => path));
    const names = (await readdir(this.folder)).filter(isProjectFileName);
    const files = await Promise.all(
      names.map(async (fileName) => {
        const path = join(this.folder, fileName);
        const { size, mtime } = await stat(path);
        const changedAt = mtime.toISOString();
        return { path, fileName, sizeInBytes: size, changedAt, isOpen: open.has(path) };
      }),
    );
    return files.toSorted((a, b) => b.changedAt.localeCompare(a.changedAt));
  }

  /** Where the file of this name lies; undefined for a name that isn't one of a project file here. */
  find(fileName: string): string | undefined {
    const isName = isProjectFileName(fileName) && !/[/\\\0]/.test(fileName);
    return isName ? join(this.folder, fileName) : undefined;
  }

  /**
   * Takes in a file that is being sent, under its own name or one like it, and gives its path. What isn't
   * a whole project file leaves nothing: throws what is wrong with it, and 'too-large'.
   */
  async receive(fileName: string, sent: Readable): Promise<string> {
    const temporary = join(this.folder, `.${randomUUID()}.tmp`);
    try {
      await writeSent(sent, temporary, uploadLimitInBytes);
      await readProjectFile(temporary, this.#surroundings);
      const path = findFreePath(this.folder, basename(fileName, projectFileEnding));
      renameSync(temporary, path);
      return path;
    } catch (error) {
      throw calledAs(fileName, error);
    } finally {
      await rm(temporary, { force: true });
    }
  }
}

const isProjectFileName = (name: string) =>
  name.endsWith(projectFileEnding) && !name.startsWith('.');

import { resolve } from 'node:path';
import { app, dialog } from 'electron';
import { canonicalPath } from '../../store/target.ts';
import { openProject, samplePathIn } from '../opened-project.ts';
import { ProjectWindow, type WindowSurroundings } from './project-window.ts';
import { wordsFor } from './wording.ts';

/** The projects that are open, each in its window. */
export class Program {
  readonly #made: WindowSurroundings;
  readonly #resources: string;
  readonly #windows = new Set<ProjectWindow>();
  #opening: Promise<void> = Promise.resolve();

  constructor(made: WindowSurroundings, resources: string) {
    this.#made = made;
    this.#resources = resources;
  }

  findCalls(contentsId: number) {
    return [...this.#windows].find((window) => window.contentsId === contentsId)?.calls;
  }

  /**
   * Opens a project, or brings its window forward; one at a time. Where none is named it is the window
   * that was opened last, and the sample where there is no window.
   */
  open(path: string | undefined): Promise<void> {
    this.#opening = this.#opening.then(() => this.#openNext(path));
    return this.#opening;
  }

  async #openNext(path: string | undefined): Promise<void> {
    const { surroundings, wording } = this.#made;
    const last = [...this.#windows].at(-1);
    if (path === undefined && last) {
      last.focus();
      return;
    }
    try {
      const wanted = await canonicalPath(path ?? samplePathIn(surroundings));
      const alreadyOpen = [...this.#windows].find((window) => window.path === wanted);
      if (alreadyOpen) {
        alreadyOpen.focus();
        return;
      }
      const file = await openProject(path, surroundings, this.#resources);
      const window = new ProjectWindow(file, this.#made);
      this.#windows.add(window);
      window.onEnd(() => this.#windows.delete(window));
    } catch (error) {
      dialog.showErrorBox('Planverk', wordsFor(error, wording));
      if (this.#windows.size === 0) app.quit();
    }
  }

  /** Lets the user choose a project file. */
  async choose(): Promise<void> {
    const { filePaths } = await dialog.showOpenDialog({
      properties: ['openFile'],
      filters: [{ name: 'Planverk', extensions: ['planverk'] }],
    });
    if (filePaths[0] !== undefined) await this.open(filePaths[0]);
  }
}

/** The project file that a command line (without the program's own words) names, made absolute. */
export function findNamedFile(words: readonly string[], folder: string): string | undefined {
  const named = words.find((word) => !word.startsWith('-'));
  return named === undefined ? undefined : resolve(folder, named);
}

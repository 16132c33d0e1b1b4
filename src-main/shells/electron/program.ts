import { resolve } from 'node:path';
import { app, dialog } from 'electron';
import type { CallHandlers } from '../../../src-preload/contract.ts';
import type { Office } from '../../office.ts';
import { electronCalls } from './electron-calls.ts';
import { ProjectWindow, type WindowSurroundings } from './project-window.ts';
import { wordsFor } from './wording.ts';

/** The windows that are open over one office. */
export class Program {
  readonly #made: WindowSurroundings;
  readonly #office: Office;
  readonly #resources: string;
  readonly #windows = new Set<ProjectWindow>();

  constructor(made: WindowSurroundings, office: Office, resources: string) {
    this.#made = made;
    this.#office = office;
    this.#resources = resources;
  }

  findCalls(contentsId: number): CallHandlers | undefined {
    return [...this.#windows].find((window) => window.contentsId === contentsId)?.calls;
  }

  /** Opens a project in a window, or brings the one forward that shows it; without a path the start page. */
  async open(path: string | undefined): Promise<void> {
    try {
      const project = path === undefined ? null : await this.#office.open(path);
      const shown = [...this.#windows].find((window) => window.project === project);
      if (shown) shown.focus();
      else this.#openWindow(project);
    } catch (error) {
      dialog.showErrorBox('Planverk', wordsFor(error, this.#made.wording));
      if (this.#windows.size === 0) this.#openWindow(null);
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

  #openWindow(project: string | null): void {
    const { wording } = this.#made;
    const window = new ProjectWindow(project, this.#office, this.#made, (shown) =>
      electronCalls(this.#office, shown, wording, this.#resources),
    );
    this.#windows.add(window);
    window.onEnd(() => {
      this.#windows.delete(window);
      if (this.#windows.size === 0) app.quit();
    });
  }
}

/** The project file that a command line (without the program's own words) names, made absolute. */
export function findNamedFile(words: readonly string[], folder: string): string | undefined {
  const named = words.find((word) => !word.startsWith('-'));
  return named === undefined ? undefined : resolve(folder, named);
}

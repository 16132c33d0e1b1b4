import { resolve } from 'node:path';
import { app, dialog } from 'electron';
import type { CallHandlers } from '../../../src-preload/contract.ts';
import type { Office } from '../../office.ts';
import type { ProjectDesk } from '../../project-desk.ts';
import { type CallSurroundings, electronCalls, saveCopy } from './electron-calls.ts';
import { takeLeave } from './leave-taking.ts';
import { MenuBar } from './menu/menu-bar.ts';
import { ProjectWindow, type WindowSurroundings } from './project-window.ts';
import { wordsFor } from './wording.ts';

/** The windows that are open over one office. */
export class Program {
  readonly #made: WindowSurroundings & CallSurroundings;
  readonly #office: Office;
  /** The one that was in front last stands last. */
  #windows: readonly ProjectWindow[] = [];
  readonly #menuBar: MenuBar;
  #isLeaving = false;
  #hasLeft = false;

  constructor(made: WindowSurroundings & CallSurroundings) {
    this.#made = made;
    this.#office = made.office;
    this.#menuBar = new MenuBar(made, {
      findFront: () => this.#front,
      open: (path) => this.open(path),
    });
  }

  findCalls(contentsId: number): CallHandlers | undefined {
    return this.#windows.find((window) => window.contentsId === contentsId)?.calls;
  }

  /** Opens a project, in the window that shows it or one that is free; without a path any window will do. */
  async open(path: string | undefined): Promise<void> {
    if (path === undefined) {
      if (this.#front) this.#front.focus();
      else this.#openWindow(null);
      return;
    }
    try {
      const project = await this.#office.open(path);
      app.addRecentDocument(path);
      this.#showProject(project);
    } catch (error) {
      if (!this.#front) this.#openWindow(null);
      this.#tellOf(error);
    }
  }

  /** Publishes what hasn't been; how it went is told by each project's status. */
  async publishAll(): Promise<void> {
    const waiting = this.#office.openProjects.filter((desk) => desk.status.unpublishedCount > 0);
    await Promise.allSettled(waiting.map((desk) => desk.publish()));
  }

  /** Closes every window in turn and ends the program, unless the user wants to stay. */
  async leave(): Promise<void> {
    if (this.#isLeaving) return;
    this.#isLeaving = true;
    try {
      if (!((await this.#closeWindows()) && (await this.#closeProjects()))) return;
      await this.#made.memory.settle();
      this.#hasLeft = true;
      app.quit();
    } finally {
      this.#isLeaving = false;
    }
  }

  /** Whether nothing is left to close. */
  get hasLeft(): boolean {
    return this.#hasLeft;
  }

  get #front(): ProjectWindow | undefined {
    return this.#windows.at(-1);
  }

  /** Over the window in front, and without stopping the others' work. */
  #tellOf(error: unknown): void {
    const message = { type: 'error', message: wordsFor(error, this.#made.wording()) } as const;
    const front = this.#front?.shown;
    void (front ? dialog.showMessageBox(front, message) : dialog.showMessageBox(message));
  }

  #showProject(project: string): void {
    const showing = this.#windows.find((window) => window.project === project);
    const free = showing ?? this.#windows.findLast((window) => window.project === null);
    if (!free) {
      this.#openWindow(project);
      return;
    }
    if (!showing) free.show(project);
    free.focus();
  }

  #openWindow(project: string | null): void {
    const window = new ProjectWindow(project, this.#front, this.#made, {
      callsFor: (asking) => electronCalls(this.#made, asking),
      takeLeave: (left, asking) => this.#takeLeave(left, asking),
    });
    const { shown } = window;
    const others = () => this.#windows.filter((each) => each !== window);
    this.#windows = [...this.#windows, window];
    shown.on('focus', () => {
      this.#windows = [...others(), window];
      this.#menuBar.refresh();
    });
    shown.once('closed', () => {
      this.#windows = others();
      this.#menuBar.refresh();
    });
    shown.webContents.on('did-navigate-in-page', () => this.#menuBar.refresh());
    // Windows asks before it signs the user out, and doesn't wait.
    shown.on('query-session-end', () => void this.publishAll());
    this.#menuBar.refresh();
  }

  /** A project is let go of with the last window that shows it. */
  async #takeLeave(project: string, asking: ProjectWindow): Promise<boolean> {
    const isShownElsewhere = this.#windows.some(
      (window) => window !== asking && window.project === project,
    );
    const desk = this.#office.openProjects.find((each) => each.project === project);
    return isShownElsewhere || !desk || (await this.#takeLeaveOf(desk, asking));
  }

  #takeLeaveOf(desk: ProjectDesk, asking: ProjectWindow | undefined): Promise<boolean> {
    const wording = this.#made.wording();
    return takeLeave(desk, {
      office: this.#office,
      wording,
      window: asking?.shown,
      saveCopy: (left) => saveCopy(left, asking, wording),
    });
  }

  async #closeWindows(): Promise<boolean> {
    for (const window of this.#windows.toReversed()) {
      window.focus();
      if (!(await window.close())) return false;
    }
    return true;
  }

  /** Those that no window shows any longer. */
  async #closeProjects(): Promise<boolean> {
    for (const desk of this.#office.openProjects) {
      if (await this.#takeLeaveOf(desk, undefined)) continue;
      this.#showProject(desk.project);
      return false;
    }
    return true;
  }
}

/** The project file that a command line (without the program's own words) names, made absolute. */
export function findNamedFile(words: readonly string[], folder: string): string | undefined {
  const named = words.find((word) => !word.startsWith('-'));
  return named === undefined ? undefined : resolve(folder, named);
}

import { BrowserWindow, dialog } from 'electron';
import { eventChannel } from '../../../src-preload/channels.ts';
import type { CallHandlers } from '../../../src-preload/contract.ts';
import type { Office } from '../../office.ts';
import { type Wording, wordsFor } from './wording.ts';

/** What every window is made with. */
export interface WindowSurroundings {
  readonly page: string;
  readonly preload: string;
  readonly wording: Wording;
}

/** A window may do what a web page may, and use the contract; nothing else. */
export const webPreferencesFor = (preload: string) =>
  ({
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    // Chromium's spelling fetches its dictionaries from outside.
    spellcheck: false,
  }) as const;

/** A window of the program: the start page, or a project. */
export class ProjectWindow {
  readonly calls: CallHandlers;
  readonly #office: Office;
  readonly #window: BrowserWindow;
  readonly #wording: Wording;

  constructor(
    project: string | null,
    office: Office,
    { page, preload, wording }: WindowSurroundings,
    callsFor: (window: BrowserWindow) => CallHandlers,
  ) {
    this.#wording = wording;
    this.#office = office;
    this.#window = new BrowserWindow({
      width: 1280,
      height: 800,
      minWidth: 720,
      minHeight: 480,
      show: false,
      title: 'Planverk',
      webPreferences: webPreferencesFor(preload),
    });
    this.calls = callsFor(this.#window);
    const { webContents } = this.#window;
    const stopListening = office.listen((event) => {
      if (!webContents.isDestroyed()) webContents.send(eventChannel, event);
    });
    this.#window.once('closed', stopListening);
    this.#window.once('ready-to-show', () => this.#window.show());
    this.#window.on('close', (event) => {
      event.preventDefault();
      void this.#close();
    });
    void this.#window.loadURL(project === null ? page : `${page}#/prosjekt/${project}`);
  }

  get contentsId(): number {
    return this.#window.webContents.id;
  }

  /** The project that the window shows now; null for the start page. */
  get project(): string | null {
    return /#\/prosjekt\/(\w+)/.exec(this.#window.webContents.getURL())?.[1] ?? null;
  }

  /** Calls `ended` once the window is gone. */
  onEnd(ended: () => void): void {
    this.#window.once('closed', ended);
  }

  focus(): void {
    if (this.#window.isMinimized()) this.#window.restore();
    this.#window.focus();
  }

  /** The project is let go of first; what couldn't be published is told, and is safe. */
  async #close(): Promise<void> {
    const { project } = this;
    try {
      if (project !== null) await this.#office.close(project);
    } catch (error) {
      dialog.showErrorBox('Planverk', wordsFor(error, this.#wording));
    }
    this.#window.destroy();
  }
}

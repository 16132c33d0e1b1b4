import { BrowserWindow, dialog } from 'electron';
import { eventChannel } from '../../../src-preload/channels.ts';
import type { CallHandlers, SavedDocument } from '../../../src-preload/contract.ts';
import { Office } from '../../office.ts';
import { PlanverkError } from '../../planverk-error.ts';
import type { ProjectFile, Surroundings } from '../../store/project-file.ts';
import { writeWholeFile } from '../../whole-file.ts';
import { programVersion } from '../program-version.ts';
import { type Wording, wordsFor } from './wording.ts';

/** What every window is made with. */
export interface WindowSurroundings {
  readonly surroundings: Surroundings;
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

/** One project in one window: the calls of its page, and its end. */
export class ProjectWindow {
  readonly calls: CallHandlers;
  readonly path: string;
  readonly #office: Office;
  readonly #window: BrowserWindow;
  readonly #wording: Wording;

  constructor(file: ProjectFile, { surroundings, page, preload, wording }: WindowSurroundings) {
    this.path = file.path;
    this.#wording = wording;
    this.#office = new Office(file, surroundings);
    this.#window = new BrowserWindow({
      width: 1280,
      height: 800,
      minWidth: 720,
      minHeight: 480,
      show: false,
      title: 'Planverk',
      webPreferences: webPreferencesFor(preload),
    });
    this.calls = {
      ...this.#office.calls,
      'read-program': () => ({ version: programVersion, language: wording.language }),
      'save-document': ({ job }) => this.#saveDocument(job),
    };
    const { webContents } = this.#window;
    this.#office.listen((event) => {
      if (!webContents.isDestroyed()) webContents.send(eventChannel, event);
    });
    this.#window.once('ready-to-show', () => this.#window.show());
    this.#window.on('close', (event) => {
      event.preventDefault();
      void this.#close();
    });
    void this.#window.loadURL(page);
  }

  get contentsId(): number {
    return this.#window.webContents.id;
  }

  /** Calls `ended` once the project is closed and the window gone. */
  onEnd(ended: () => void): void {
    this.#window.once('closed', ended);
  }

  focus(): void {
    if (this.#window.isMinimized()) this.#window.restore();
    this.#window.focus();
  }

  /** The project is let go of first; what couldn't be published is told, and is safe. */
  async #close(): Promise<void> {
    try {
      await this.#office.close();
    } catch (error) {
      dialog.showErrorBox('Planverk', wordsFor(error, this.#wording));
    }
    this.#window.destroy();
  }

  async #saveDocument(job: string): Promise<SavedDocument> {
    const found = this.#office.findDocument(job);
    if (!found) throw new PlanverkError('wrong-use', { reason: `No document '${job}'` });
    const { canceled, filePath } = await dialog.showSaveDialog(this.#window, {
      defaultPath: found.fileName,
      filters: [{ name: 'Word', extensions: ['docx'] }],
    });
    if (canceled || filePath === '') return { kind: 'not-saved' };
    await writeWholeFile(filePath, found.bytes);
    return { kind: 'saved', path: filePath };
  }
}

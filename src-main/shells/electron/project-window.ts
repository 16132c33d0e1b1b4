import { BrowserWindow, nativeTheme, screen } from 'electron';
import { eventChannel } from '../../../src-preload/channels.ts';
import type { CallHandlers, ProgramEvent } from '../../../src-preload/contract.ts';
import type { Office } from '../../office.ts';
import { showContextMenus } from './context-menu.ts';
import { offerExternalLink } from './external-links.ts';
import { addressIn, projectIn } from './page-address.ts';
import { type Area, placeBeside, placeWindow, smallestSize } from './placement.ts';
import type { ProgramLog } from './program-log.ts';
import { hasSpelling } from './spelling.ts';
import { nextZoom, type WindowMemory } from './window-memory.ts';
import type { Wording } from './wording.ts';

/** What every window is made with. */
export interface WindowSurroundings {
  readonly page: string;
  readonly preload: string;
  readonly office: Office;
  readonly memory: WindowMemory;
  readonly log: ProgramLog;
  readonly wording: () => Wording;
}

/** What a window asks of the program that it belongs to. */
export interface WindowOwner {
  callsFor(window: ProjectWindow): CallHandlers;
  /** Lets go of a project as its window closes; false where the user wants to stay. */
  takeLeave(project: string, window: ProjectWindow): Promise<boolean>;
}

/** A window may do what a web page may, and use the contract; nothing else. */
export const webPreferencesFor = (preload: string, platform: NodeJS.Platform) =>
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
    spellcheck: hasSpelling(platform),
  }) as const;

/** How long a page is waited for that is about to close; one that hangs isn't. */
const patienceInMilliseconds = 1_000;

/** As the page's own ground, so that nothing flashes before it is there. */
const ground = { light: '#f3f5f5', dark: '#12181a' } as const;

/** A window of the program: the start page, or a project. */
export class ProjectWindow {
  readonly calls: CallHandlers;
  readonly shown: BrowserWindow;
  readonly #made: WindowSurroundings;
  readonly #owner: WindowOwner;
  #project: string | null;
  #closing: Promise<boolean> | undefined;
  #pageIsReady = () => {};

  constructor(
    project: string | null,
    beside: ProjectWindow | undefined,
    made: WindowSurroundings,
    owner: WindowOwner,
  ) {
    this.#made = made;
    this.#owner = owner;
    this.#project = project;
    const { memory, preload, page } = made;
    const workAreas = screen.getAllDisplays().map(({ workArea }) => workArea);
    this.shown = new BrowserWindow({
      ...(beside
        ? placeBeside(beside.bounds, workAreas)
        : placeWindow(memory.state.bounds, workAreas)),
      minWidth: smallestSize.width,
      minHeight: smallestSize.height,
      show: false,
      title: 'Planverk',
      backgroundColor: nativeTheme.shouldUseDarkColors ? ground.dark : ground.light,
      webPreferences: webPreferencesFor(preload, process.platform),
    });
    this.calls = owner.callsFor(this);
    this.#hearTheOffice();
    this.#watchThePage();
    this.shown.once('ready-to-show', () => {
      if (memory.state.isMaximised && !beside) this.shown.maximize();
      this.shown.show();
    });
    this.shown.on('close', (event) => {
      event.preventDefault();
      void this.close();
    });
    showContextMenus(this.shown, made.wording);
    void this.shown.loadURL(addressIn(page, project));
  }

  get contentsId(): number {
    return this.shown.webContents.id;
  }

  get bounds(): Area {
    return this.shown.getNormalBounds();
  }

  /** The project that the window shows now; null for the start page. */
  get project(): string | null {
    return this.#project;
  }

  /** Tells this page alone. */
  tell(event: ProgramEvent): void {
    const { webContents } = this.shown;
    if (!webContents.isDestroyed()) webContents.send(eventChannel, event);
  }

  /** Goes to a project, or to the start page. */
  show(project: string | null): void {
    this.#project = project;
    void this.shown.loadURL(addressIn(this.#made.page, project));
  }

  focus(): void {
    if (this.shown.isMinimized()) this.shown.restore();
    this.shown.focus();
  }

  /** The zoom of every window is one: Chromium keeps it by address. */
  zoom(step: 'in' | 'out' | 'reset'): void {
    const { memory } = this.#made;
    memory.remember({ zoom: nextZoom(memory.state.zoom, step) });
    this.shown.webContents.setZoomFactor(memory.state.zoom);
  }

  /** Undo or redo within the text field that has the focus. */
  editText(command: 'undo' | 'redo'): void {
    this.shown.webContents[command]();
  }

  /** Prints the page as it stands, through the system's own dialog. */
  print(): void {
    this.shown.webContents.print({ silent: false, printBackground: true });
  }

  /** The page has sent what was being written in it. */
  pageIsReady(): void {
    this.#pageIsReady();
  }

  /** Closes once what is in it is safe and the user agrees; gives whether it is closed. */
  close(): Promise<boolean> {
    this.#closing ??= this.#close().finally(() => {
      this.#closing = undefined;
    });
    return this.#closing;
  }

  async #close(): Promise<boolean> {
    if (this.#project !== null) {
      await this.#waitForThePage();
      if (!(await this.#owner.takeLeave(this.#project, this))) return false;
    }
    this.#made.memory.remember({ bounds: this.bounds, isMaximised: this.shown.isMaximized() });
    this.shown.destroy();
    return true;
  }

  async #waitForThePage(): Promise<void> {
    if (this.shown.webContents.isCrashed()) return;
    const ready = Promise.withResolvers<void>();
    this.#pageIsReady = ready.resolve;
    const patience = setTimeout(ready.resolve, patienceInMilliseconds);
    this.tell({ name: 'window-closing', value: {} });
    await ready.promise;
    clearTimeout(patience);
  }

  #hearTheOffice(): void {
    const stopListening = this.#made.office.listen((event) => this.tell(event));
    this.shown.once('closed', stopListening);
  }

  #watchThePage(): void {
    const { shown } = this;
    const { webContents } = shown;
    const { log, memory, wording } = this.#made;
    // A page within the page is another address of ours: nothing else can be navigated to.
    const note = (_event: unknown, address: string, isMainFrame?: boolean) => {
      if (isMainFrame !== false) this.#project = projectIn(address);
    };
    webContents.on('did-navigate', (event, address) => note(event, address));
    webContents.on('did-navigate-in-page', note);
    webContents.on('did-finish-load', () => webContents.setZoomFactor(memory.state.zoom));
    webContents.on('zoom-changed', (_event, step) => this.zoom(step));
    webContents.on('did-fail-load', (_event, code) => log.write('page-not-loaded', String(code)));
    webContents.setWindowOpenHandler(({ url }) => {
      void offerExternalLink(shown, url, wording());
      return { action: 'deny' };
    });
  }
}

import { EventEmitter } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { startChildProcess } from '../../../../src-main/isolated/child-process.ts';
import type { IsolatedTask } from '../../../../src-main/isolated/isolated.ts';

// Stands in for the module 'electron', whose binary the tests do without. Names and shapes are
// Electron's own; src-main is checked against its types.

/** A function that does nothing and remembers what it was called with, for as long as the file runs. */
function recorder<Words extends readonly unknown[]>() {
  const calls: Words[] = [];
  return Object.assign((...words: Words) => void calls.push(words), { calls });
}

// biome-ignore lint/suspicious/noExplicitAny: a listener of Electron's, whatever it takes
type Listener = (...words: any[]) => unknown;

let nextContentsId = 1;

export const printToPDF = vi.fn(async (_options: unknown): Promise<Buffer> => Buffer.from(''));

export class WebContents extends EventEmitter {
  readonly id = nextContentsId++;
  readonly mainFrame = { url: '' };
  readonly sent: unknown[] = [];
  readonly session = { addWordToSpellCheckerDictionary: recorder<[word: string]>() };
  readonly replaceMisspelling = recorder<[word: string]>();
  readonly undo = recorder();
  readonly redo = recorder();
  readonly print = recorder<[options: unknown]>();
  readonly printToPDF = printToPDF;
  readonly setZoomFactor = recorder<[factor: number]>();
  readonly reload = recorder();
  readonly forcefullyCrashRenderer = recorder();
  openHandler: (details: { url: string }) => unknown = () => undefined;
  hasCrashed = false;
  /** What the page does when it is told something. */
  onEvent: (event: { readonly name: string }) => void = () => undefined;
  send(channel: string, event: { readonly name: string }) {
    this.sent.push([channel, event]);
    this.onEvent(event);
  }
  isDestroyed() {
    return false;
  }
  isCrashed() {
    return this.hasCrashed;
  }
  setWindowOpenHandler(handler: WebContents['openHandler']) {
    this.openHandler = handler;
  }
  /** The page goes to another address of its own. */
  goTo(url: string) {
    this.mainFrame.url = url;
    this.emit('did-navigate-in-page', {}, url, true);
  }
}

export class BrowserWindow extends EventEmitter {
  static readonly made: BrowserWindow[] = [];
  static getAllWindows() {
    return BrowserWindow.made.filter(({ isGone }) => !isGone);
  }
  readonly webContents = new WebContents();
  readonly options: {
    readonly webPreferences: unknown;
    readonly show: boolean;
    readonly [name: string]: unknown;
  };
  readonly show = recorder();
  readonly maximize = recorder();
  readonly restore = recorder();
  readonly focused = recorder();
  bounds = { x: 10, y: 20, width: 1000, height: 700 };
  isGone = false;

  constructor(options: BrowserWindow['options']) {
    super();
    this.options = options;
    BrowserWindow.made.push(this);
    app.emit('web-contents-created', {}, this.webContents);
  }
  async loadURL(url: string) {
    this.webContents.mainFrame.url = url;
    this.webContents.emit('did-navigate', {}, url);
    this.webContents.emit('did-finish-load');
    this.emit('ready-to-show');
  }
  focus() {
    this.focused();
    this.emit('focus');
  }
  isMinimized() {
    return true;
  }
  isMaximized() {
    return false;
  }
  getNormalBounds() {
    return this.bounds;
  }
  /** What the user does; a listener may keep the window open for a while. */
  close() {
    this.emit('close', { preventDefault: () => undefined });
  }
  destroy() {
    this.isGone = true;
    this.emit('closed');
    if (BrowserWindow.getAllWindows().length === 0) app.emit('window-all-closed');
  }
}

class App extends EventEmitter {
  readonly isPackaged = false;
  hasLock = true;
  hasAskedForLock = false;
  hasEnded = false;
  readonly enableSandbox = recorder();
  readonly setAppUserModelId = recorder();
  readonly setAboutPanelOptions = recorder();
  readonly showAboutPanel = recorder();
  readonly addRecentDocument = recorder<[path: string]>();
  readonly relaunch = recorder();
  readonly exit = recorder<[code: number]>();
  requestSingleInstanceLock() {
    this.hasAskedForLock = true;
    return this.hasLock;
  }
  /** Ends unless a listener wants to be asked first. */
  quit() {
    let isPrevented = false;
    this.emit('before-quit', {
      preventDefault: () => {
        isPrevented = true;
      },
    });
    this.hasEnded = !isPrevented;
  }
  async whenReady() {}
  getLocale() {
    return 'nb';
  }
  getAppPath() {
    return process.cwd();
  }
  getPath(name: string) {
    return join(process.env['PLANVERK_HOME'] ?? tmpdir(), name);
  }
}

export const app = new App();

export const protocol = {
  registerSchemesAsPrivileged: recorder(),
  handle: recorder<[scheme: string, answer: (request: Request) => Promise<Response>]>(),
};

const partitions = new Map<
  string,
  { readonly protocol: { readonly handle: typeof protocol.handle } }
>();

export const session = {
  fromPartition(name: string) {
    const known = partitions.get(name) ?? {
      protocol: { handle: recorder() as typeof protocol.handle },
    };
    partitions.set(name, known);
    return known;
  },
  defaultSession: {
    setPermissionRequestHandler: recorder<[Listener]>(),
    setPermissionCheckHandler: recorder<[Listener]>(),
    setDevicePermissionHandler: recorder<[Listener]>(),
    setSpellCheckerEnabled: recorder<[isEnabled: boolean]>(),
    setSpellCheckerDictionaryDownloadURL: recorder<[address: string]>(),
    setSpellCheckerLanguages: recorder<[languages: readonly string[]]>(),
    availableSpellCheckerLanguages: ['en-US', 'nb', 'nn'],
    webRequest: { onBeforeRequest: recorder<[Listener]>() },
    on: recorder<[name: string, Listener]>(),
  },
};

export const ipcMain = { handle: recorder<[channel: string, answer: Listener]>() };

export const contextBridge = { exposeInMainWorld: recorder<[name: string, exposed: unknown]>() };

export const ipcRenderer = {
  invoke: vi.fn(async (..._sent: readonly unknown[]): Promise<unknown> => undefined),
  on: recorder<[channel: string, listener: Listener]>(),
  off: recorder<[channel: string, listener: Listener]>(),
};

/** Electron knows where a file lies that was dropped; a file made by a page lies nowhere. */
export const webUtils = {
  getPathForFile: ({ name }: { readonly name: string }) =>
    name.startsWith('made-') ? '' : `/home/kari/${name}`,
};

export const dialog = {
  showMessageBox: vi.fn(async (..._asked: readonly unknown[]) => ({ response: 0 })),
  showSaveDialog: vi.fn(),
  showOpenDialog: vi.fn(),
};

/** One item of a menu as it is given to Electron. */
export interface MenuItem {
  readonly label?: string;
  readonly role?: string;
  readonly accelerator?: string;
  readonly enabled?: boolean;
  readonly checked?: boolean;
  readonly visible?: boolean;
  readonly submenu?: readonly MenuItem[];
  readonly click?: () => void;
}

export const Menu = {
  buildFromTemplate: (template: readonly MenuItem[]) => ({
    template,
    popup: (options: unknown) => Menu.popped(template, options),
  }),
  setApplicationMenu: recorder<[menu: { readonly template: readonly MenuItem[] }]>(),
  popped: recorder<[template: readonly MenuItem[], options: unknown]>(),
};

export const screen = {
  getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1040 } }],
};

export const nativeTheme = { shouldUseDarkColors: false, themeSource: 'system' };
export const powerMonitor = new EventEmitter();
export const crashReporter = { start: recorder<[options: unknown]>() };
export const clipboard = { writeText: recorder<[text: string]>() };
export const shell = {
  openExternal: recorder<[address: string]>(),
  openPath: vi.fn(async (_path: string) => ''),
  showItemInFolder: recorder<[path: string]>(),
};

/** Does a utility process's work in a Node child process. */
class UtilityProcess extends EventEmitter {
  readonly #child;
  constructor(task: IsolatedTask) {
    super();
    this.#child = startChildProcess(task);
    this.#child.onMessage((message) => this.emit('message', message));
    this.#child.onExit(() => this.emit('exit', 1));
  }
  postMessage(message: unknown) {
    this.#child.post(message);
  }
  kill() {
    this.#child.kill();
  }
}

export const utilityProcess = {
  forked: recorder(),
  fork(entry: string, words: [IsolatedTask]) {
    this.forked(entry, words);
    return new UtilityProcess(words[0]);
  },
};

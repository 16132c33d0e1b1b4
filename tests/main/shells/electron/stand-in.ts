import { EventEmitter } from 'node:events';
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

export class WebContents extends EventEmitter {
  readonly id = nextContentsId++;
  readonly mainFrame = { url: '' };
  readonly sent: unknown[] = [];
  openHandler: () => unknown = () => undefined;
  send(...sent: unknown[]) {
    this.sent.push(sent);
  }
  isDestroyed() {
    return false;
  }
  setWindowOpenHandler(handler: () => unknown) {
    this.openHandler = handler;
  }
}

export class BrowserWindow extends EventEmitter {
  static readonly made: BrowserWindow[] = [];
  readonly webContents = new WebContents();
  readonly options: { readonly webPreferences: unknown; readonly show: boolean };
  readonly show = recorder();
  readonly focus = recorder();
  readonly restore = recorder();
  isGone = false;

  constructor(options: BrowserWindow['options']) {
    super();
    this.options = options;
    BrowserWindow.made.push(this);
    app.emit('web-contents-created', {}, this.webContents);
  }
  async loadURL(url: string) {
    this.webContents.mainFrame.url = url;
    this.emit('ready-to-show');
  }
  isMinimized() {
    return true;
  }
  /** What the user does; a listener may keep the window open for a while. */
  close() {
    this.emit('close', { preventDefault: () => undefined });
  }
  destroy() {
    this.isGone = true;
    this.emit('closed');
  }
}

class App extends EventEmitter {
  readonly isPackaged = false;
  hasLock = true;
  hasAskedForLock = false;
  readonly enableSandbox = recorder();
  readonly quit = recorder();
  readonly exit = recorder<[code: number]>();
  requestSingleInstanceLock() {
    this.hasAskedForLock = true;
    return this.hasLock;
  }
  async whenReady() {}
  getLocale() {
    return 'nb';
  }
  getAppPath() {
    return process.cwd();
  }
}

export const app = new App();

export const protocol = {
  registerSchemesAsPrivileged: recorder(),
  handle: recorder<[scheme: string, answer: (request: Request) => Promise<Response>]>(),
};

export const session = {
  defaultSession: {
    setPermissionRequestHandler: recorder<[Listener]>(),
    setPermissionCheckHandler: recorder<[Listener]>(),
    setDevicePermissionHandler: recorder<[Listener]>(),
    webRequest: { onBeforeRequest: recorder<[Listener]>() },
  },
};

export const ipcMain = { handle: recorder<[channel: string, answer: Listener]>() };

export const dialog = {
  showErrorBox: recorder(),
  showSaveDialog: vi.fn(),
  showOpenDialog: vi.fn(),
};

export const Menu = { buildFromTemplate: recorder(), setApplicationMenu: recorder() };

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

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startChildProcess } from '../../../../src-main/isolated/child-process.ts';
import { readStartingPlan } from '../../../../src-main/starting-plans.ts';
import { ProjectFile } from '../../../../src-main/store/project-file.ts';
import { realSurroundings } from '../../../../src-main/surroundings.ts';
import { callChannel } from '../../../../src-preload/channels.ts';
import * as electron from './stand-in.ts';

vi.mock('electron', () => electron);

let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'planverk-electron-'));
  vi.stubEnv('PLANVERK_HOME', home);
  process.argv = ['electron', '.'];
  await import('../../../../src-main/shells/electron/main.ts');
  await vi.waitUntil(() => electron.BrowserWindow.made.length > 0, { timeout: 20_000 });
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(home, { recursive: true, force: true });
});

/** The first window, which shows the sample. */
function firstWindow(): electron.BrowserWindow {
  const [window] = electron.BrowserWindow.made;
  if (!window) throw new Error('No window');
  return window;
}

/** What the page in the first window gets for a call; `event` may say that somebody else sent it. */
function call(name: unknown, sent: unknown, event: object = {}) {
  const { webContents } = firstWindow();
  const [channel, answer] = electron.ipcMain.handle.calls[0] ?? [];
  expect(channel).toBe(callChannel);
  return answer?.(
    { sender: webContents, senderFrame: webContents.mainFrame, ...event },
    name,
    sent,
  );
}

describe('a window', () => {
  test('may do what a web page may, and nothing else', () => {
    expect(firstWindow().options.webPreferences).toEqual({
      preload: expect.stringMatching(/preload[/\\]preload\.cjs$/),
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
      spellcheck: false,
    });
    expect(electron.app.enableSandbox.calls).toHaveLength(1);
  });

  test('shows the page of the program when it is ready', () => {
    expect(firstWindow().webContents.mainFrame.url).toBe('planverk://app/');
    expect(firstWindow().options.show).toBe(false);
    expect(firstWindow().show.calls).toHaveLength(1);
  });

  test.each(['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])(
    'stays where it is: %s',
    (name) => {
      const event = { preventDefault: vi.fn() };
      firstWindow().webContents.emit(name, event);
      expect(event.preventDefault).toHaveBeenCalledOnce();
    },
  );

  test('opens no other window', () => {
    expect(firstWindow().webContents.openHandler()).toEqual({ action: 'deny' });
  });
});

describe('the session', () => {
  const { defaultSession } = electron.session;

  test('gives no permission', () => {
    const decide = vi.fn();
    defaultSession.setPermissionRequestHandler.calls[0]?.[0](null, 'media', decide);
    expect(decide).toHaveBeenCalledWith(false);
    expect(defaultSession.setPermissionCheckHandler.calls[0]?.[0](null, 'usb')).toBe(false);
    expect(defaultSession.setDevicePermissionHandler.calls[0]?.[0]({})).toBe(false);
  });

  test.each([
    ['planverk://app/assets/index.js', false],
    ['data:image/png;base64,', false],
    ['devtools://devtools/bundled/a.js', false],
    ['https://example.org/', true],
    ['http://127.0.0.1/', true],
    ['wss://example.org/', true],
    ['file:///etc/passwd', true],
    ['planverk://other/', true],
    ['planverk-other://app/', true],
    ['ftp://app/', true],
  ])('lets requests out for the page alone: %s', (url, cancel) => {
    const decide = vi.fn();
    defaultSession.webRequest.onBeforeRequest.calls[0]?.[0]({ url }, decide);
    expect(decide).toHaveBeenCalledWith({ cancel });
  });
});

describe('the page’s own protocol', () => {
  const ask = (url: string, method = 'GET') => {
    const [scheme, answer] = electron.protocol.handle.calls[0] ?? [];
    expect(scheme).toBe('planverk');
    // Request itself refuses to name a scheme that isn't the web's.
    return answer?.({ url, method } as Request);
  };

  test('is a secure origin with fetch and nothing more', () => {
    expect(electron.protocol.registerSchemesAsPrivileged.calls).toEqual([
      [
        [
          {
            scheme: 'planverk',
            privileges: { standard: true, secure: true, supportFetchAPI: true },
          },
        ],
      ],
    ]);
  });

  test.each([
    ['planverk://app/', 'POST', 403],
    ['planverk://other/', 'GET', 403],
    ['planverk://app.other/', 'GET', 403],
    ['planverk://app/..%2f..%2fpackage.json', 'GET', 404],
    ['planverk://app/%2e%2e/main/main.js', 'GET', 404],
    ['planverk://app/no-such.js', 'GET', 404],
  ])('answers %s (%s) with %i', async (url, method, status) => {
    expect((await ask(url, method))?.status).toBe(status);
  });
});

describe('a call', () => {
  test('of the page in a window is answered for that window’s project', async () => {
    expect(await call('read-project', {})).toMatchObject({
      kind: 'done',
      value: { path: expect.stringContaining('Kvalitetskommuneprogrammet') },
    });
  });

  test.each<[string, () => object]>([
    ['another address', () => ({ senderFrame: { url: 'https://example.org/' } })],
    ['no frame', () => ({ senderFrame: null })],
    ['a frame inside the page', () => ({ senderFrame: { url: 'planverk://app/' } })],
    [
      'a window without a project',
      () => {
        const sender = new electron.WebContents();
        sender.mainFrame.url = 'planverk://app/';
        return { sender, senderFrame: sender.mainFrame };
      },
    ],
    [
      'the page, which has gone elsewhere',
      () => {
        const frame = { url: 'planverk://other/' };
        return {
          sender: { id: firstWindow().webContents.id, mainFrame: frame },
          senderFrame: frame,
        };
      },
    ],
  ])('of %s is refused', (_who, event) => {
    expect(() => call('read-project', {}, event())).toThrow('Refused');
  });

  test('makes a document in a process of its own and saves it where the user says', async () => {
    const order = { document: 'prosjektplan', language: 'nb' };
    const started = await call('start-document', order);
    const { job } = (started as { value: { job: string } }).value;
    const { sent } = firstWindow().webContents;
    await vi.waitUntil(() => JSON.stringify(sent).includes('"finished"'), { timeout: 30_000 });
    const [entry, words] = electron.utilityProcess.forked.calls[0] ?? [];
    expect([entry, words]).toEqual([expect.stringMatching(/isolated\.js$/), ['build-document']]);

    electron.dialog.showSaveDialog.mockResolvedValueOnce({ canceled: true, filePath: '' });
    expect(await call('save-document', { job })).toEqual({
      kind: 'done',
      value: { kind: 'not-saved' },
    });
    const path = join(home, 'Prosjektplan.docx');
    electron.dialog.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath: path });
    expect(await call('save-document', { job })).toEqual({
      kind: 'done',
      value: { kind: 'saved', path },
    });
    expect((await readFile(path)).subarray(0, 2).toString()).toBe('PK');

    const nowhere = join(home, 'no-such-folder', 'a.docx');
    electron.dialog.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath: nowhere });
    expect(await call('save-document', { job })).toEqual({
      kind: 'failed',
      failure: { code: 'file-not-found', values: { path: nowhere } },
    });
  });
});

describe('the program', () => {
  test('says what is wrong where a named file can’t be opened', async () => {
    electron.app.emit('second-instance', {}, ['electron', '.', 'missing.planverk'], home);
    await vi.waitUntil(() => electron.dialog.showErrorBox.calls.length > 0);
    expect(electron.dialog.showErrorBox.calls).toEqual([
      ['Planverk', `Finner ikke filen «${join(home, 'missing.planverk')}».`],
    ]);
    expect(electron.app.quit.calls).toEqual([]);
  });

  test('has a menu in the user’s language, which opens a project', async () => {
    const [[menus]] = electron.Menu.buildFromTemplate.calls as unknown as [
      [{ label: string; submenu: { label: string; click: () => void }[] }[]],
    ];
    expect(menus.slice(-3).map(({ label }) => label)).toEqual(['Fil', 'Rediger', 'Vis']);
    const open = menus.at(-3)?.submenu.find(({ label }) => label === 'Åpne …');
    electron.dialog.showOpenDialog.mockResolvedValueOnce({ canceled: true, filePaths: [] });
    open?.click();
    expect(electron.dialog.showOpenDialog).toHaveBeenCalledWith({
      properties: ['openFile'],
      filters: [{ name: 'Planverk', extensions: ['planverk'] }],
    });
  });

  test('brings a project forward that is already open', async () => {
    const read = (await call('read-project', {})) as { value: { path: string } };
    const named = join(home, 'x', '..', basename(read.value.path));
    electron.app.emit('open-file', { preventDefault: vi.fn() }, named);
    electron.app.emit('second-instance', {}, ['electron', '.'], home);
    await vi.waitUntil(() => firstWindow().focus.calls.length === 2);
    expect(electron.BrowserWindow.made).toHaveLength(1);
  });

  test('brings the window forward that was opened last where a second start names no file', async () => {
    const plan = await readStartingPlan('template-nb');
    const surroundings = { ...realSurroundings(startChildProcess), home: join(home, 'other') };
    const made = await ProjectFile.create(join(home, 'b.planverk'), plan, surroundings);
    await made.close({ publish: true });
    electron.app.emit('open-file', { preventDefault: vi.fn() }, made.path);
    await vi.waitUntil(() => electron.BrowserWindow.made.length === 2, { timeout: 20_000 });
    const [first, second] = electron.BrowserWindow.made;
    const focusedBefore = first?.focus.calls.length;
    electron.app.emit('second-instance', {}, ['electron', '.'], home);
    await vi.waitUntil(() => second?.focus.calls.length === 1);
    expect(first?.focus.calls.length).toBe(focusedBefore);
    second?.close();
    await vi.waitUntil(() => second?.isGone);
  });

  test('lets go of the project before its window goes', async () => {
    firstWindow().close();
    expect(firstWindow().isGone).toBe(false);
    await vi.waitUntil(() => firstWindow().isGone);
    electron.app.emit('open-file', { preventDefault: vi.fn() }, undefined);
    await vi.waitUntil(() => electron.BrowserWindow.made.length === 3, { timeout: 20_000 });
    electron.BrowserWindow.made[2]?.close();
    await vi.waitUntil(() => electron.BrowserWindow.made[2]?.isGone);
  });

  test('ends at once where it is already running', async () => {
    electron.app.hasLock = false;
    vi.resetModules();
    await import('../../../../src-main/shells/electron/main.ts');
    expect(electron.app.quit.calls).toHaveLength(1);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import description from '../../../../package.json' with { type: 'json' };
import { servePage } from '../../../../src-main/shells/electron/page-protocol.ts';
import { webPreferencesFor } from '../../../../src-main/shells/electron/project-window.ts';
import { inRoot, readYaml } from './read-yaml.ts';
import { callFrom, lastWindow, startProgram } from './running-program.ts';
import * as electron from './stand-in.ts';

vi.mock('electron', () => import('./stand-in.ts'));

// Electron's own checklist (its docs, «Security»), item by item, held against the program as it starts.

let program: Awaited<ReturnType<typeof startProgram>>;
beforeAll(async () => {
  program = await startProgram();
  servePage(inRoot('tests/main/shells/browser/page'));
});
afterAll(() => program.stop());

const { defaultSession } = electron.session;

/** What the shell's sources say, file by file, so that a word which mustn't be there can be looked for. */
const sources = ['src-main', 'src-preload', 'src-renderer'].flatMap((folder) =>
  readdirSync(inRoot(folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:ts|tsx|html)$/.test(path))
    .map((path) => ({
      path: `${folder}/${path.replaceAll('\\', '/')}`,
      text: readFileSync(inRoot(`${folder}/${path}`), 'utf8'),
    })),
);
const filesThatSay = (words: RegExp): readonly string[] =>
  sources.filter(({ text }) => words.test(text)).map(({ path }) => path);

const preferences = () => lastWindow().options.webPreferences as Record<string, unknown>;

/** Whether a request of the page gets out of the machine's own program. */
function isLetOut(url: string): boolean {
  const decide = vi.fn();
  defaultSession.webRequest.onBeforeRequest.calls[0]?.[0]({ url }, decide);
  return decide.mock.calls[0]?.[0].cancel === false;
}

/** Whether the page may do something that browsers ask about, by both of Electron's questions. */
function isPermitted(permission: string, address: string): readonly [boolean, boolean] {
  const decide = vi.fn();
  const details = { requestingUrl: address };
  defaultSession.setPermissionRequestHandler.calls[0]?.[0](null, permission, decide, details);
  const checked = defaultSession.setPermissionCheckHandler.calls[0]?.[0](null, permission, address);
  return [decide.mock.calls[0]?.[0], checked as boolean];
}

function isPrevented(name: string, url = 'https://example.org/', isMainFrame = true): boolean {
  const event = { url, isMainFrame, preventDefault: vi.fn() };
  lastWindow().webContents.emit(name, event);
  return event.preventDefault.mock.calls.length > 0;
}

function ask(url: string, method = 'GET'): Promise<Response> {
  const [scheme, answer] = electron.protocol.handle.calls.at(-1) ?? [];
  expect(scheme).toBe('planverk');
  if (!answer) throw new Error('Nobody answers');
  // Request itself refuses to name a scheme that isn't the web's.
  return answer({ url, method } as Request);
}

const checklist: readonly [number, string, () => void | Promise<void>][] = [
  [
    1,
    'only secure content is loaded, and nothing at all from outside',
    async () => {
      expect(lastWindow().webContents.mainFrame.url).toBe('planverk://app/');
      for (const [url, isOut] of [
        ['planverk://app/assets/index.js', true],
        ['data:image/png;base64,', true],
        ['devtools://devtools/bundled/a.js', true],
        ['https://example.org/', false],
        ['http://127.0.0.1/', false],
        ['wss://example.org/', false],
        ['file:///etc/passwd', false],
        ['planverk://other/', false],
        ['planverk-other://app/', false],
        ['ftp://app/', false],
      ] as const) {
        expect([url, isLetOut(url)]).toEqual([url, isOut]);
      }
      const refusesDownload = vi.fn();
      const [name, refuse] = defaultSession.on.calls[0] ?? [];
      refuse?.({ preventDefault: refusesDownload });
      expect([name, refusesDownload.mock.calls.length]).toEqual(['will-download', 1]);
    },
  ],
  [
    2,
    'pages have no Node',
    () => {
      expect(preferences()).toMatchObject({
        nodeIntegration: false,
        nodeIntegrationInWorker: false,
        nodeIntegrationInSubFrames: false,
      });
    },
  ],
  [3, 'contexts are isolated', () => expect(preferences()['contextIsolation']).toBe(true)],
  [
    4,
    'every process is sandboxed',
    () => {
      expect(preferences()['sandbox']).toBe(true);
      expect(electron.app.enableSandbox.calls).toHaveLength(1);
      expect(filesThatSay(/no-sandbox|disableSandbox/)).toEqual([]);
    },
  ],
  [
    5,
    'permissions are refused, but for copying by our own page',
    () => {
      const own = 'planverk://app/';
      expect(isPermitted('clipboard-sanitized-write', own)).toEqual([true, true]);
      expect(isPermitted('clipboard-sanitized-write', 'https://example.org/')).toEqual([
        false,
        false,
      ]);
      for (const permission of ['clipboard-read', 'media', 'geolocation', 'notifications', 'usb']) {
        expect(isPermitted(permission, own)).toEqual([false, false]);
      }
      expect(defaultSession.setDevicePermissionHandler.calls[0]?.[0]({})).toBe(false);
    },
  ],
  [6, 'web security is on', () => expect(preferences()['webSecurity']).toBe(true)],
  [
    7,
    'the page comes with a policy: its own content, and no code from text',
    async () => {
      const policy = (await ask('planverk://app/')).headers.get('Content-Security-Policy') ?? '';
      const rules = Object.fromEntries(
        policy.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1).join(' ')]),
      );
      expect(rules).toMatchObject({
        'default-src': "'none'",
        'script-src': "'self'",
        'connect-src': "'self'",
        'base-uri': "'none'",
        'form-action': "'none'",
        'frame-ancestors': "'none'",
        'require-trusted-types-for': "'script'",
      });
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
    },
  ],
  [
    8,
    'no insecure content runs',
    () => expect(preferences()['allowRunningInsecureContent']).toBe(false),
  ],
  [
    9,
    'no experimental features are on',
    () => expect(preferences()['experimentalFeatures']).toBe(false),
  ],
  [
    10,
    'no Blink features are switched on',
    () => expect(filesThatSay(/enableBlinkFeatures|enable-blink-features/)).toEqual([]),
  ],
  [
    11,
    'there is no webview that could allow popups',
    () => {
      expect(preferences()['webviewTag']).toBe(false);
      expect(filesThatSay(/<webview|allowpopups/i)).toEqual([]);
    },
  ],
  [12, 'a webview is refused', () => expect(isPrevented('will-attach-webview')).toBe(true)],
  [
    13,
    'no page goes anywhere else',
    () => {
      for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
        for (const url of [
          'https://example.org/',
          'file:///etc/passwd',
          'planverk://other/',
          'planverk://app/assets/index.js',
          'planverk://app/?other',
          'data:text/html,x',
        ]) {
          expect([name, url, isPrevented(name, url)]).toEqual([name, url, true]);
        }
      }
      // It may be loaded again, where it is, and not as a frame within itself.
      const here = 'planverk://app/#/prosjekt/ab12/maal';
      expect(isPrevented('will-navigate', here)).toBe(false);
      expect(isPrevented('will-frame-navigate', here, false)).toBe(true);
      expect(preferences()['navigateOnDragDrop']).toBe(false);
    },
  ],
  [
    14,
    'no page opens a window',
    () => {
      const { webContents } = lastWindow();
      for (const url of ['planverk://app/', 'https://example.org/', 'file:///etc/passwd']) {
        electron.dialog.showMessageBox.mockResolvedValueOnce({ response: 1 });
        expect(webContents.openHandler({ url })).toEqual({ action: 'deny' });
      }
      // Contents that no window of ours holds are refused by what is said of all.
      const other = new electron.WebContents();
      electron.app.emit('web-contents-created', {}, other);
      expect(other.openHandler({ url: 'https://example.org/' })).toEqual({ action: 'deny' });
    },
  ],
  [
    15,
    'what leaves the program is checked in one place, and the user asked (external-links.test.ts)',
    () => {
      expect(filesThatSay(/openExternal\(/)).toEqual([
        'src-main/shells/electron/external-links.ts',
      ]);
      expect(filesThatSay(/openPath\(/)).toEqual(['src-main/shells/electron/open-copy.ts']);
      expect(electron.shell.openExternal.calls).toEqual([]);
    },
  ],
  [
    16,
    'Electron’s version is one, named and installed',
    () => {
      const { electron: named } = description.devDependencies;
      const installed = createRequire(import.meta.url)('electron/package.json') as {
        readonly version: string;
      };
      expect(named).toMatch(/^\d+\.\d+\.\d+$/);
      expect(installed.version).toBe(named);
      expect(Number(named.split('.')[0])).toBeGreaterThanOrEqual(45);
    },
  ],
  [
    17,
    'whoever sends a message is looked at, on the only channel there is',
    async () => {
      expect(filesThatSay(/\bipcMain\b/)).toEqual(['src-main/shells/electron/call-channel.ts']);
      expect(filesThatSay(/electron-log\/main|electron-log'/)).toEqual([]);
      expect(electron.ipcMain.handle.calls).toHaveLength(1);
      const window = lastWindow();
      const { webContents } = window;
      expect(await callFrom(window, 'list-projects', {})).toMatchObject({ kind: 'done' });
      const stranger = new electron.WebContents();
      stranger.mainFrame.url = 'planverk://app/';
      const gone = { url: 'planverk://other/' };
      for (const event of [
        { senderFrame: { url: 'https://example.org/' } },
        { senderFrame: null },
        { senderFrame: { url: 'planverk://app/' } },
        { sender: stranger, senderFrame: stranger.mainFrame },
        { sender: { id: webContents.id, mainFrame: gone }, senderFrame: gone },
      ]) {
        expect(() => callFrom(window, 'list-projects', {}, event)).toThrow('Refused');
      }
      expect(() => callFrom(window, { toString: () => 'undo' }, {})).toThrow('Refused');
      expect(await callFrom(window, 'constructor', {})).toMatchObject({ kind: 'failed' });
      expect(await callFrom(window, 'undo', { project: 1 })).toMatchObject({
        failure: { code: 'wrong-use' },
      });
    },
  ],
  [
    18,
    'the page comes over a protocol of its own, which reads no other file',
    async () => {
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
      expect(filesThatSay(/\.loadFile\(|['"`]file:/)).toEqual([]);
      for (const [url, method, status] of [
        ['planverk://app/', 'GET', 200],
        ['planverk://app/', 'POST', 403],
        ['planverk://other/', 'GET', 403],
        ['planverk://app.other/', 'GET', 403],
        ['planverk://app/..%2f..%2fpackage.json', 'GET', 404],
        ['planverk://app/%2e%2e/main/main.js', 'GET', 404],
        ['planverk://app/no-such.js', 'GET', 404],
      ] as const) {
        expect([url, method, (await ask(url, method)).status]).toEqual([url, method, status]);
      }
    },
  ],
  [
    19,
    'the fuses are set, each of them',
    () => {
      const { electronFuses } = readYaml('build/electron-builder.yml') as {
        readonly electronFuses: unknown;
      };
      expect(electronFuses).toEqual({
        runAsNode: false,
        enableCookieEncryption: true,
        enableNodeOptionsEnvironmentVariable: false,
        enableNodeCliInspectArguments: false,
        enableEmbeddedAsarIntegrityValidation: true,
        onlyLoadAppFromAsar: true,
        loadBrowserProcessSpecificV8Snapshot: false,
        grantFileProtocolExtraPrivileges: false,
        resetAdHocDarwinSignature: true,
      });
    },
  ],
  [
    20,
    'nothing of Electron is given to a page (preload.test.ts has what is)',
    () => {
      expect(filesThatSay(/contextBridge|ipcRenderer|webUtils/)).toEqual([
        'src-preload/preload.ts',
      ]);
      expect(preferences()['preload']).toMatch(/preload[/\\]preload\.cjs$/);
    },
  ],
];

test.each(checklist)('%i: %s', async (_number, _sentence, holds) => {
  await holds();
});

test('every item of the list is held', () => {
  expect(checklist.map(([number]) => number)).toEqual(
    Array.from({ length: 20 }, (_, at) => at + 1),
  );
});

test('a window may do this and nothing more, on each system', () => {
  for (const platform of ['win32', 'darwin', 'linux'] as const) {
    expect(webPreferencesFor('preload.cjs', platform)).toEqual({
      preload: 'preload.cjs',
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
      // Linux has no checker of its own, and Chromium’s fetches its word lists.
      spellcheck: platform !== 'linux',
    });
  }
});

test('dumps of crashes stay on the machine', () => {
  expect(electron.crashReporter.start.calls).toEqual([[{ uploadToServer: false }]]);
});

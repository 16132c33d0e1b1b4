import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { watchForCrashes } from '../../../../src-main/shells/electron/crashes.ts';
import { openLog } from '../../../../src-main/shells/electron/program-log.ts';
import { wordingIn } from '../../../../src-main/shells/electron/wording.ts';
import { patiently } from '../../../fixtures/patience.ts';
import * as electron from './stand-in.ts';

vi.mock('electron', () => import('./stand-in.ts'));

const kinds = ['uncaughtException', 'unhandledRejection'] as const;
const othersListeners = kinds.map((kind) => process.listeners(kind as 'uncaughtException'));
let folder: string;
let window: electron.BrowserWindow;
const { showMessageBox } = electron.dialog;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'planverk-crashes-'));
  // What fails here is what is looked at, and nobody else's concern.
  for (const kind of kinds) process.removeAllListeners(kind);
  watchForCrashes({ log: openLog(folder), wording: () => wordingIn('nb') });
  window = new electron.BrowserWindow({ webPreferences: {}, show: false });
});
afterAll(async () => {
  for (const [at, kind] of kinds.entries()) {
    process.removeAllListeners(kind);
    for (const listener of othersListeners[at] ?? []) process.on(kind, listener);
  }
  await rm(folder, { recursive: true, force: true });
});
beforeEach(() => {
  showMessageBox.mockReset();
});

const log = () => readFile(join(folder, 'planverk.log'), 'utf8');
const asked = (times = 1) =>
  vi.waitUntil(() => showMessageBox.mock.calls.length === times, patiently);

test.each(kinds)(
  'a bug that nobody caught is logged and told, and work goes on: %s',
  async (kind) => {
    showMessageBox.mockResolvedValueOnce({ response: 0 });
    const bug = Object.assign(new TypeError('Kari'), { stack: '', code: `E${kind.length}` });
    process.emit(kind as 'uncaughtException', bug);
    await asked();
    expect(showMessageBox).toHaveBeenCalledWith({
      type: 'error',
      message: 'Noe gikk galt i Planverk',
      detail: expect.stringMatching(
        new RegExp(`^Det som var lagret, er trygt .*\n\nTypeError E${kind.length}$`),
      ),
      buttons: ['Fortsett', 'Start Planverk på nytt', 'Kopier teknisk tekst'],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    });
    expect(await log()).toContain(`bug TypeError E${kind.length}`);
    expect(await log()).not.toContain('Kari');
    expect(electron.app.exit.calls).toEqual([]);
  },
);

test('what is copied is what the log holds, and the question stands', async () => {
  showMessageBox.mockResolvedValueOnce({ response: 2 }).mockResolvedValueOnce({ response: 1 });
  process.emit('uncaughtException', Object.assign(new Error('Kari'), { stack: '', code: 'EIO' }));
  await vi.waitUntil(() => electron.app.exit.calls.length === 1, patiently);
  expect(electron.clipboard.writeText.calls).toEqual([['Error EIO']]);
  expect(showMessageBox).toHaveBeenCalledTimes(2);
  expect(electron.app.relaunch.calls).toHaveLength(1);
  expect(electron.app.exit.calls).toEqual([[1]]);
});

test('a page that stopped is shown again', async () => {
  showMessageBox.mockResolvedValueOnce({ response: 0 });
  const gone = { reason: 'crashed', exitCode: 139 };
  electron.app.emit('render-process-gone', {}, window.webContents, gone);
  await vi.waitUntil(() => window.webContents.reload.calls.length === 1, patiently);
  expect(showMessageBox).toHaveBeenCalledWith(
    expect.objectContaining({
      message: 'Siden stoppet',
      detail: expect.stringMatching(/page-gone crashed 139$/),
      buttons: ['Vis siden på nytt', 'Kopier teknisk tekst'],
    }),
  );
  expect(await log()).toContain('page-gone crashed 139');
});

test('a page that ended as it should is nobody’s concern', () => {
  const gone = { reason: 'clean-exit', exitCode: 0 };
  electron.app.emit('render-process-gone', {}, window.webContents, gone);
  expect(showMessageBox).not.toHaveBeenCalled();
});

test('what stops while one is being told is logged and not told on top', async () => {
  const answered = Promise.withResolvers<{ response: number }>();
  showMessageBox.mockReturnValueOnce(answered.promise);
  const processGone = (type: string, reason: string) =>
    electron.app.emit('child-process-gone', {}, { type, reason, exitCode: 5 });
  processGone('GPU', 'crashed');
  await asked();
  processGone('GPU', 'oom');
  answered.resolve({ response: 0 });
  expect(showMessageBox).toHaveBeenCalledTimes(1);
  expect(await log()).toContain('process-gone GPU oom 5');
});

test.each([
  ['Utility', 'crashed', true],
  ['Utility', 'killed', false],
  ['GPU', 'clean-exit', false],
])(
  'a %s process that ended with %s is told elsewhere or not at all',
  async (type, reason, isLogged) => {
    electron.app.emit('child-process-gone', {}, { type, reason, exitCode: 77 });
    expect(showMessageBox).not.toHaveBeenCalled();
    expect((await log()).includes(`process-gone ${type} ${reason} 77`)).toBe(isLogged);
  },
);

test('a page that hangs can be waited for or shown again', async () => {
  const { webContents } = window;
  const reloads = webContents.reload.calls.length;
  showMessageBox.mockResolvedValueOnce({ response: 0 });
  webContents.emit('unresponsive');
  await asked();
  expect(webContents.reload.calls).toHaveLength(reloads);
  showMessageBox.mockResolvedValueOnce({ response: 1 });
  webContents.emit('unresponsive');
  await vi.waitUntil(() => webContents.reload.calls.length === reloads + 1, patiently);
  expect(webContents.forcefullyCrashRenderer.calls).toHaveLength(1);
});

test('without a window there is nothing to go on with', async () => {
  window.destroy();
  showMessageBox.mockResolvedValueOnce({ response: 0 });
  const exits = electron.app.exit.calls.length;
  process.emit('uncaughtException', new Error('x'));
  await vi.waitUntil(() => electron.app.exit.calls.length === exits + 1, patiently);
});

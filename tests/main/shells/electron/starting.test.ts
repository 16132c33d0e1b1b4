import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startChildProcess } from '../../../../src-main/isolated/child-process.ts';
import { readStartingPlan } from '../../../../src-main/starting-plans.ts';
import { ProjectFile } from '../../../../src-main/store/project-file.ts';
import { realSurroundings } from '../../../../src-main/surroundings.ts';
import { patiently } from '../../../fixtures/patience.ts';
import { lastWindow } from './running-program.ts';
import * as electron from './stand-in.ts';

vi.mock('electron', () => electron);

const bounds = { x: 40, y: 50, width: 1000, height: 700 };
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'planverk-starting-'));
  const surroundings = { ...realSurroundings(startChildProcess), home: join(folder, 'another') };
  const plan = await readStartingPlan('template-nb');
  const file = await ProjectFile.create(join(folder, 'a.planverk'), plan, surroundings);
  await file.close({ publish: true });
  vi.stubEnv('PLANVERK_HOME', folder);
  const state = { bounds, isMaximised: true, zoom: 1.5 };
  await writeFile(join(folder, 'window.json'), JSON.stringify(state));
  process.argv = ['electron', '.'];
  await import('../../../../src-main/shells/electron/main.ts');
  // macOS tells before the program is ready.
  const event = { preventDefault: vi.fn() };
  electron.app.emit('open-file', event, file.path);
  expect(event.preventDefault).toHaveBeenCalledOnce();
  await vi.waitUntil(() => electron.BrowserWindow.made.length > 0, patiently);
});
afterAll(async () => {
  electron.app.quit();
  await vi.waitUntil(() => electron.app.hasEnded, patiently);
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

test('a file that macOS names before the program is ready is what the first window shows', () => {
  expect(electron.BrowserWindow.made).toHaveLength(1);
  expect(lastWindow().webContents.mainFrame.url).toMatch(/^planverk:\/\/app\/#\/prosjekt\/\w{16}$/);
  expect(electron.app.addRecentDocument.calls).toEqual([[join(folder, 'a.planverk')]]);
});

test('the first window is where and as large as the last one was', () => {
  expect(lastWindow().options).toMatchObject(bounds);
  expect(lastWindow().maximize.calls).toHaveLength(1);
  expect(lastWindow().webContents.setZoomFactor.calls).toEqual([[1.5]]);
});

test('on macOS the program stays when its last window has closed, and opens another when asked', async () => {
  vi.stubGlobal('process', Object.create(process, { platform: { value: 'darwin' } }));
  lastWindow().destroy();
  expect(electron.app.hasEnded).toBe(false);
  vi.unstubAllGlobals();
  electron.app.emit('activate');
  await vi.waitUntil(() => electron.BrowserWindow.made.length === 2, patiently);
  expect(lastWindow().webContents.mainFrame.url).toBe('planverk://app/');
});

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { nextZoom, WindowMemory } from '../../../../src-main/shells/electron/window-memory.ts';

const first = { bounds: null, isMaximised: false, zoom: 1 };

async function home(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'planverk-window-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

test('what is remembered is there at the next start', async () => {
  const folder = await home();
  const memory = await WindowMemory.open(folder);
  expect(memory.state).toEqual(first);
  const bounds = { x: -20, y: 30, width: 1000, height: 600 };
  memory.remember({ bounds });
  memory.remember({ isMaximised: true });
  memory.remember({ zoom: 1.5 });
  await memory.settle();
  expect((await WindowMemory.open(folder)).state).toEqual({ bounds, isMaximised: true, zoom: 1.5 });
});

test.each([
  ['not JSON', 'x'],
  ['a zoom that shows nothing', JSON.stringify({ ...first, zoom: 0.001 })],
  [
    'a size that is none',
    JSON.stringify({ ...first, bounds: { x: 0, y: 0, width: -1, height: 0 } }),
  ],
  ['an older form', JSON.stringify({ width: 100 })],
])('a file that makes no sense is as none: %s', async (_what, text) => {
  const folder = await home();
  await writeFile(join(folder, 'window.json'), text);
  expect((await WindowMemory.open(folder)).state).toEqual(first);
});

test('a window is no reason to stop where nothing can be written', async () => {
  const folder = await home();
  const file = join(folder, 'not-a-folder');
  await writeFile(file, '');
  const memory = await WindowMemory.open(join(file, 'below'));
  memory.remember({ zoom: 2 });
  await memory.settle();
  expect(memory.state.zoom).toBe(2);
  expect(await readFile(file, 'utf8')).toBe('');
});

test.each<[number, 'in' | 'out' | 'reset', number]>([
  [1, 'in', 1.1],
  [1, 'out', 0.9],
  [2, 'in', 2.5],
  [3, 'in', 3],
  [0.5, 'out', 0.5],
  [1.3, 'in', 1.5],
  [1.3, 'out', 1.25],
  [1.75, 'reset', 1],
])('from %f, one step %s is %f', (zoom, step, expected) => {
  expect(nextZoom(zoom, step)).toBe(expected);
});

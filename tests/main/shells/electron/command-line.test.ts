import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { patiently } from '../../../fixtures/patience.ts';
import * as electron from './stand-in.ts';

vi.mock('electron', () => electron);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'planverk-words-'));
  vi.stubEnv('PLANVERK_HOME', join(folder, 'home'));
  vi.stubEnv('LC_ALL', 'nb_NO.UTF-8');
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

/** Starts the program with these words, and gives what it wrote and ended with. */
async function start(...words: readonly string[]) {
  const written = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((name) =>
    vi.spyOn(process[name], 'write').mockImplementation((text, then) => {
      written[name] += String(text);
      if (typeof then === 'function') (then as () => void)();
      return true;
    }),
  );
  process.argv = ['electron', '.', ...words];
  const ends = electron.app.exit.calls.length;
  vi.resetModules();
  await import('../../../../src-main/shells/electron/main.ts');
  await vi.waitUntil(() => electron.app.exit.calls.length > ends, patiently);
  for (const spy of spies) spy.mockRestore();
  return { ...written, exitCode: electron.app.exit.calls.at(-1)?.[0] };
}

test('a command is done without a window, beside a program that is running', async () => {
  const path = join(folder, 'a.planverk');
  expect(await start('new', path)).toEqual({
    stdout: `Laget «${path}».\n`,
    stderr: '',
    exitCode: 0,
  });
  expect(await start('verify', path)).toMatchObject({ stderr: '', exitCode: 0 });
  expect(electron.utilityProcess.forked.calls).toMatchObject([
    [/isolated/, ['read-received-file']],
  ]);
  expect(electron.BrowserWindow.made).toEqual([]);
  expect(electron.app.hasAskedForLock).toBe(false);
});

test('a command that fails says why and ends with its code', async () => {
  const path = join(folder, 'missing.planverk');
  expect(await start('dump', path)).toEqual({
    stdout: '',
    stderr: `Finner ikke filen «${path}».\n`,
    exitCode: 1,
  });
  expect(await start('dump')).toMatchObject({ exitCode: 2 });
});

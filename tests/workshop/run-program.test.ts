import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runProgram } from '../../build/workshop/run-program.mjs';
import { folderWith, makeRunnable } from './workshop-folder.ts';

/** A program of its own that does this and nothing else. */
async function programThat(does: string): Promise<string> {
  const path = join(await folderWith({ program: `#!/bin/sh\n${does}\n` }), 'program');
  await makeRunnable(path);
  return path;
}

test.skipIf(process.platform === 'win32').each([
  ['exit 0', 0],
  ['exit 3', 3],
  ['kill -TRAP $$', 133],
  ['kill -SEGV $$', 139],
  ['kill -KILL $$', 137],
  ['kill -INT $$', 0],
  ['kill -TERM $$', 0],
])('a program that ends with `%s` gives %i', async (does, code) => {
  expect(await runProgram(await programThat(does), [])).toEqual({ code, isAtOnce: true });
});

test('a program that can’t be started gives 1', async () => {
  const missing = join(await folderWith({}), 'program');
  expect(await runProgram(missing, [])).toEqual({ code: 1, isAtOnce: true });
});

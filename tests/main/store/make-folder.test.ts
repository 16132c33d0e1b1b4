import { spawnSync } from 'node:child_process';
import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../../../src-main/store/make-folder.ts';
import { temporaryFolder } from '../../fixtures/person.ts';
import { whyNotWatched } from '../../torture/faults/strace.ts';

test('A folder is made with those that it lies in, once', async () => {
  const path = join(await temporaryFolder(), 'en', 'to', 'tre');
  await Promise.all([makeFolder(path), makeFolder(path)]);
  await makeFolder(path);
  expect((await stat(path)).isDirectory()).toBe(true);
});

test('A folder can’t be made in a file, or where one lies', async () => {
  const path = join(await temporaryFolder(), 'fil');
  await writeFile(path, '');
  await expect(makeFolder(join(path, 'mappe'))).rejects.toMatchObject({ code: 'ENOTDIR' });
  await expect(makeFolder(path)).rejects.toMatchObject({ code: 'EEXIST' });
});

test.skipIf(whyNotWatched() !== null)(
  'A disk that is broken is told as that, also of the folders that it lies in',
  async () => {
    const path = join(await temporaryFolder(), 'en', 'to', 'tre');
    const { href } = new URL('../../../src-main/store/make-folder.ts', import.meta.url);
    const { stdout } = spawnSync('strace', [
      ...['-f', '-o', '/dev/null', '-e', 'trace=mkdir', '-e', 'inject=mkdir:error=EIO:when=3'],
      ...[process.execPath, '--input-type=module', '--eval'],
      `import { makeFolder } from '${href}';
       await makeFolder(${JSON.stringify(path)}).catch(({ code }) => console.log(code));`,
    ]);
    expect(String(stdout)).toBe('EIO\n');
  },
);

import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../../../src-main/store/make-folder.ts';
import { temporaryFolder } from '../../fixtures/person.ts';

test('A folder is made with those that it lies in, once', async () => {
  const path = join(await temporaryFolder(), 'en', 'to', 'tre');
  await Promise.all([makeFolder(path), makeFolder(path)]);
  await makeFolder(path);
  expect((await stat(path)).isDirectory()).toBe(true);
});

test('A folder can’t be made in a file', async () => {
  const path = join(await temporaryFolder(), 'fil');
  await writeFile(path, '');
  await expect(makeFolder(join(path, 'mappe'))).rejects.toMatchObject({ code: 'ENOTDIR' });
});

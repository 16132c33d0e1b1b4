import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { readOwnFile, writeOwnFile } from '../../src-main/own-file.ts';
import { temporaryFolder } from '../fixtures/person.ts';

const schema = z.strictObject({ count: z.int() });
const otherwise = { count: 0 };

test('what was written is read again; the folder is made for it, and nothing else lies there', async () => {
  const folder = join(await temporaryFolder(), 'not', 'there');
  const path = join(folder, 'own.json');
  await writeOwnFile(path, { count: 1 });
  await writeOwnFile(path, { count: 2 });
  expect(await readOwnFile(path, schema, otherwise)).toEqual({ count: 2 });
  expect(await readdir(folder)).toEqual(['own.json']);
});

test.each([
  ['cut off', '{"count": 1'],
  ['empty', ''],
  ['of another form', '{"count": "many"}'],
])('a file that is %s counts as none', async (_how, text) => {
  const path = join(await temporaryFolder(), 'own.json');
  await writeFile(path, text);
  expect(await readOwnFile(path, schema, otherwise)).toEqual(otherwise);
});

test('a file that is not there counts as none', async () => {
  const folder = await temporaryFolder();
  expect(await readOwnFile(join(folder, 'own.json'), schema, otherwise)).toEqual(otherwise);
});

test('a write that fails leaves what was there', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'own.json');
  await mkdir(path);
  await writeFile(join(path, 'inside'), 'kept');
  await expect(writeOwnFile(path, { count: 1 })).rejects.toMatchObject({ name: 'PlanverkError' });
  expect(await readFile(join(path, 'inside'), 'utf8')).toBe('kept');
  expect(await readdir(folder)).toEqual(['own.json']);
});

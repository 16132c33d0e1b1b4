import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { OwnFile } from '../../src-main/own-file.ts';
import { temporaryFolder } from '../fixtures/person.ts';

const schema = z.strictObject({ count: z.int() });
const otherwise = { count: 0 };
const aside = 'own.json.unreadable-2026-11-22T09-30-00.000Z';

/** A file whose reading fails as many times as are said, as when a virus scanner holds it. */
function fileIn(folder: string, failures = 0) {
  let left = failures;
  return new OwnFile(join(folder, 'own.json'), schema, otherwise, {
    now: () => new Date('2026-11-22T09:30:00Z'),
    read: (path) => {
      left -= 1;
      return left < 0 ? readFile(path, 'utf8') : Promise.reject(new Error('EBUSY'));
    },
  });
}

test('what was written is read again; the folder is made for it, and nothing else lies there', async () => {
  const folder = join(await temporaryFolder(), 'not', 'there');
  await fileIn(folder).write({ count: 1 });
  await fileIn(folder).write({ count: 2 });
  expect(await fileIn(folder).read()).toEqual({ count: 2 });
  expect(await readdir(folder)).toEqual(['own.json']);
});

test.each([
  ['cut off', '{"count": 1'],
  ['empty', ''],
  ['of another form', '{"count": "many"}'],
])('a file that is %s counts as none, and is kept when another is written', async (_how, text) => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'own.json'), text);
  const file = fileIn(folder);
  expect(await file.read()).toEqual(otherwise);
  expect(await readdir(folder)).toEqual(['own.json']);
  await file.change(({ count }) => ({ count: count + 1 }));
  expect(await file.read()).toEqual({ count: 1 });
  expect(await readFile(join(folder, aside), 'utf8')).toBe(text);
});

test('a file that is not there counts as none', async () => {
  expect(await fileIn(await temporaryFolder()).read()).toEqual(otherwise);
});

test('a file that is held for a moment is read when it is let go', async () => {
  const folder = await temporaryFolder();
  await fileIn(folder).write({ count: 1 });
  await fileIn(folder, 3).change(({ count }) => ({ count: count + 1 }));
  expect(await fileIn(folder).read()).toEqual({ count: 2 });
  expect(await readdir(folder)).not.toContain(aside);
});

test('what could not be read is kept aside, also when it could be read by the time it is written', async () => {
  const folder = await temporaryFolder();
  await fileIn(folder).write({ count: 7 });
  const held = fileIn(folder, 4);
  expect(await held.read()).toEqual(otherwise);
  await held.write({ count: 1 });
  await held.write({ count: 2 });
  expect(await held.read()).toEqual({ count: 2 });
  expect(JSON.parse(await readFile(join(folder, aside), 'utf8'))).toEqual({ count: 7 });
});

test('what is in the way is moved aside whole', async () => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'own.json'));
  await writeFile(join(folder, 'own.json', 'inside'), 'kept');
  await fileIn(folder).write({ count: 1 });
  expect(await readFile(join(folder, aside, 'inside'), 'utf8')).toBe('kept');
});

test('a write that fails leaves what was there', async () => {
  const folder = join(await temporaryFolder(), 'own');
  await writeFile(folder, 'kept');
  await expect(fileIn(folder).write({ count: 1 })).rejects.toMatchObject({ name: 'PlanverkError' });
  expect(await readFile(folder, 'utf8')).toBe('kept');
});

test('a lock that is damaged keeps nobody from writing', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'own.json.lock'), 'no database at all, and long enough to be one');
  await fileIn(folder).change(({ count }) => ({ count: count + 1 }));
  expect(await fileIn(folder).read()).toEqual({ count: 1 });
});

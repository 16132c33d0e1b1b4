import { chmod, mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { updateOf } from '../../../src-domain/change.ts';
import { projectOf } from '../../../src-domain/plan.ts';
import { ProjectFile, readProjectFile } from '../../../src-main/store/project-file.ts';
import { madePlan } from '../../fixtures/made-plan.ts';
import { personIn, temporaryFolder } from '../../fixtures/person.ts';

const plan = madePlan({ measures: 3 });

const renameTo = (file: ProjectFile, name: string) =>
  file.apply({ label: name, changes: [updateOf('project', projectOf(file.plan), { name })] });

const nameIn = (file: ProjectFile) => projectOf(file.plan).name;

/** A published project, one change that is only in the working copy, and where that lies. */
async function leftFile() {
  const folder = await temporaryFolder();
  const path = join(folder, 'plan.planverk');
  const person = personIn(folder);
  const file = await ProjectFile.create(path, plan, person);
  renameTo(file, 'Lagret');
  await file.publish();
  renameTo(file, 'Bare her');
  await file.close({ publish: false });
  const copies = join(person.home, 'copies');
  const copyFolder = join(copies, String((await readdir(copies))[0]));
  const record = join(copyFolder, 'record.json');
  const database = join(copyFolder, JSON.parse(await readFile(record, 'utf8')).file);
  return { path, person, copyFolder, record, database };
}

type Left = Awaited<ReturnType<typeof leftFile>>;

const breakings: readonly (readonly [string, (left: Left) => Promise<unknown>])[] = [
  ['the database is gone', ({ database }) => rm(database)],
  ['the database is something else', ({ database }) => writeFile(database, 'Noe annet'.repeat(99))],
  ['the database is empty', ({ database }) => truncate(database)],
  ['the database is cut off', ({ database }) => truncate(database, 9000)],
  [
    'the database lacks a table',
    async ({ database }) => new Database(database).exec('DROP TABLE log_entry').close(),
  ],
  [
    'the database is a folder',
    async ({ database }) => {
      await rm(database);
      await mkdir(database);
    },
  ],
  ['the record is gone', ({ record }) => rm(record)],
  ['the record is empty', ({ record }) => truncate(record)],
  ['the record says something else', ({ record }) => writeFile(record, '{"path":7}')],
];

describe('Where a working copy is broken', () => {
  test.each(breakings)(
    'since %s, the project file opens, and what is left of the copy is kept',
    async (_, breakIt) => {
      const left = await leftFile();
      const { path, person, copyFolder } = left;
      await breakIt(left);
      const broken = (await readdir(copyFolder)).filter((name) => !name.startsWith('owner'));
      const bytes = await readFile(path);
      const file = await ProjectFile.open(path, person);
      expect(nameIn(file)).toBe('Lagret');
      const { notices } = file.status;
      expect(notices).toEqual([
        {
          kind: 'working-copy-set-aside',
          folder: expect.stringContaining(join(person.home, 'broken')),
        },
      ]);
      const [notice] = notices;
      const aside = notice?.kind === 'working-copy-set-aside' ? notice.folder : '';
      expect(await readdir(aside)).toEqual(broken);
      expect(await readFile(path)).toEqual(bytes);
      renameTo(file, 'Videre');
      await file.close();
      expect(projectOf(await readProjectFile(path, person)).name).toBe('Videre');

      const again = await ProjectFile.open(path, person);
      expect(again.status.notices).toEqual(notices);
      await again.close();
      await rm(aside, { recursive: true });
      const third = await ProjectFile.open(path, person);
      expect(third.status.notices).toEqual([]);
      await third.close();
    },
  );

  test('and the project file can’t be read either, nothing is moved, and the file that is told of is the right one', async () => {
    const { path, person, copyFolder, database } = await leftFile();
    await writeFile(database, 'Noe annet');
    await writeFile(path, 'Ikke noe prosjekt');
    const before = await readdir(copyFolder);
    await expect(ProjectFile.open(path, person)).rejects.toMatchObject({
      code: 'not-a-project-file',
      values: { path },
    });
    expect(await readdir(copyFolder)).toEqual(before);
    expect(await readFile(database, 'utf8')).toBe('Noe annet');
  });

  test('and the project file is gone, a new project may take its place, and the copy is kept', async () => {
    const { path, person, record } = await leftFile();
    await rm(path);
    await truncate(record);
    const file = await ProjectFile.create(path, plan, person);
    expect(file.status.notices).toMatchObject([{ kind: 'working-copy-set-aside' }]);
    await file.close();
  });
});

test('A lock that is damaged keeps nobody out, and still lets in only one', async () => {
  const { path, person, copyFolder } = await leftFile();
  await writeFile(join(copyFolder, 'owner.sqlite'), 'Noe annet'.repeat(99));
  const file = await ProjectFile.open(path, person);
  expect(nameIn(file)).toBe('Bare her');
  await expect(ProjectFile.open(path, person)).rejects.toMatchObject({ code: 'open-elsewhere' });
  await file.close();
});

test('What a killed process was making beside a sound working copy is swept away', async () => {
  const { path, person, copyFolder } = await leftFile();
  await writeFile(join(copyFolder, 'made.sqlite'), 'halvt');
  const file = await ProjectFile.open(path, person);
  expect(nameIn(file)).toBe('Bare her');
  expect(file.status.notices).toEqual([]);
  expect(await readdir(copyFolder)).not.toContain('made.sqlite');
  await file.close();
});

test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
  'A working copy that may not be read stays where it is, and is named (skipped: not for root)',
  async () => {
    const { path, person, database } = await leftFile();
    await chmod(database, 0o000);
    await expect(ProjectFile.open(path, person)).rejects.toMatchObject({
      code: 'no-permission',
      values: { path: database },
    });
  },
);

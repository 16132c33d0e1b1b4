import { createHash } from 'node:crypto';
import { readdir, readFile, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Transaction, updateOf } from '../../../src-domain/change.ts';
import type { Plan } from '../../../src-domain/plan.ts';
import { projectOf } from '../../../src-domain/plan.ts';
import {
  ProjectFile,
  planverkHome,
  readProjectFile,
  type Surroundings,
} from '../../../src-main/store/project-file.ts';
import { madeId, madePlan } from '../../fixtures/made-plan.ts';
import { personIn, temporaryFolder } from '../../fixtures/person.ts';

const plan = madePlan({ measures: 12 });

const renaming = (standing: Plan, name: string): Transaction => ({
  label: `Nytt navn: ${name}`,
  changes: [updateOf('project', projectOf(standing), { name })],
});

async function madeFile(): Promise<{
  path: string;
  person: Surroundings;
  file: ProjectFile;
  folder: string;
}> {
  const folder = await temporaryFolder();
  const person = personIn(folder);
  const path = join(folder, 'plan.planverk');
  return { path, person, folder, file: await ProjectFile.create(path, plan, person) };
}

test('A project that is made is on the disk at once, and opens as it was made, anywhere', async () => {
  const { file, path, folder } = await madeFile();
  expect(file.status.unpublishedCount).toBe(0);
  await file.close();
  const elsewhere = await ProjectFile.open(path, personIn(folder, 'ola'));
  expect(elsewhere.plan).toEqual(plan);
  expect(elsewhere.history().map(({ kind, who }) => ({ kind, who }))).toEqual([
    { kind: 'created', who: 'kari' },
  ]);
  await elsewhere.close();
});

test('Nothing that is there is overwritten by a new project or a copy', async () => {
  const { file, path, person } = await madeFile();
  const before = await readFile(path);
  await expect(ProjectFile.create(path, plan, person)).rejects.toMatchObject({
    code: 'already-exists',
  });
  await expect(file.saveCopy(path)).rejects.toMatchObject({ code: 'already-exists' });
  expect(await readFile(path)).toEqual(before);
  await file.close();
});

test('A project in a folder that is not there is not made, and leaves nothing behind', async () => {
  const folder = await temporaryFolder();
  const person = personIn(folder);
  const path = join(folder, 'nowhere', 'plan.planverk');
  await expect(ProjectFile.create(path, plan, person)).rejects.toMatchObject({
    code: 'folder-not-found',
    values: { path: join(folder, 'nowhere') },
  });
  const left = await readdir(join(person.home, 'copies'), { recursive: true });
  expect(left.filter((name) => !name.endsWith('owner.sqlite'))).toHaveLength(1);
});

test('A plan that breaks a rule is refused before anything is written', async () => {
  const folder = await temporaryFolder();
  const broken: Plan = { ...plan, rows: { ...plan.rows, milestone: [] } };
  const path = join(folder, 'plan.planverk');
  await expect(ProjectFile.create(path, broken, personIn(folder))).rejects.toMatchObject({
    code: 'refused',
  });
  expect(await readdir(folder)).toEqual([]);
});

test('Changes stay in the working copy until they are published, also when it is closed', async () => {
  const { file, path, person } = await madeFile();
  const published = await readFile(path);
  const entry = file.apply(renaming(plan, 'Nytt'));
  expect(entry).toMatchObject({ number: 2, who: 'kari', kind: 'edit', undoes: null });
  await file.close({ publish: false });
  expect(await readFile(path)).toEqual(published);

  const again = await ProjectFile.open(path, person);
  expect(projectOf(again.plan).name).toBe('Nytt');
  expect(again.status.unpublishedCount).toBe(1);
  expect(again.history().at(-1)).toEqual(entry);
  await again.close();
  expect(projectOf(await readProjectFile(path, person)).name).toBe('Nytt');
});

test('Closing twice is closing once', async () => {
  const { file, path, person } = await madeFile();
  file.apply(renaming(plan, 'Nytt'));
  await Promise.all([file.close(), file.close()]);
  await file.close();
  expect(projectOf(await readProjectFile(path, person)).name).toBe('Nytt');
});

test('A file that we published last ourselves opens without being read as a stranger’s', async () => {
  const { file, path, person } = await madeFile();
  file.apply(renaming(plan, 'Nytt'));
  await file.close();
  const startIsolated = () => {
    throw new Error('No process was expected');
  };
  const again = await ProjectFile.open(path, { ...person, startIsolated });
  expect(projectOf(again.plan).name).toBe('Nytt');
  await again.close();
});

test('Publishing with nothing new leaves the file alone', async () => {
  const { file, path } = await madeFile();
  const before = await stat(path);
  await file.publish();
  await file.close();
  expect((await stat(path)).ino).toBe(before.ino);
});

test('What is refused changes nothing and is not logged', async () => {
  const { file } = await madeFile();
  const [measure] = plan.rows.measure;
  if (!measure) throw new Error('The plan has a measure');
  const transaction: Transaction = {
    label: 'Halvt',
    changes: [
      ...renaming(plan, 'Nytt').changes,
      { ...updateOf('measure', measure, { text: 'a' }), from: { text: 'b' } } as never,
    ],
  };
  expect(() => file.apply(transaction)).toThrowError(
    expect.objectContaining({
      code: 'refused',
      values: { problems: [expect.objectContaining({ kind: 'moved-on', field: 'text' })] },
    }),
  );
  expect(file.plan).toEqual(plan);
  expect(file.history()).toHaveLength(1);
  await file.close();
});

test('What changes nothing is not logged', async () => {
  const { file } = await madeFile();
  expect(file.apply(renaming(plan, projectOf(plan).name))).toMatchObject({
    changes: [],
    number: 0,
  });
  expect(file.status.unpublishedCount).toBe(0);
  expect(file.history()).toHaveLength(1);
  await file.close();
});

test('Rows that are inserted, changed and deleted together come back as they were left', async () => {
  const { file, path, person } = await madeFile();
  const [first, second] = plan.rows.measure;
  const [responsible] = plan.rows.responsible;
  if (!first || !second || !responsible) throw new Error('The plan has two measures');
  const text = 'Tegn «utenfor» det vanlige: æøå – 漢字 – 👩‍👩‍👧 – \u202e – \n\t"\\';
  file.apply({
    label: 'Alt på en gang',
    changes: [
      { kind: 'delete', entity: 'measure', row: first },
      { kind: 'delete', entity: 'responsible', row: responsible },
      updateOf('measure', second, { text, time: { text: 'Høst 07', spans: [] }, doneOn: null }),
      {
        kind: 'insert',
        entity: 'resultGoal',
        row: { id: madeId(9, 1), position: 'b', target: 0.1, targetTo: -1e300, inOwnPlan: true },
      },
    ],
  });
  const { plan: left } = file;
  await file.close();
  const again = await ProjectFile.open(path, person);
  expect(again.plan).toEqual(left);
  expect(await readProjectFile(path, person)).toEqual(left);
  await again.close();
});

test('Contents are kept once under their hash, and go along with the file', async () => {
  const { file, path, folder } = await madeFile();
  const bytes = Buffer.alloc(100_000, 'Vedlegg');
  const hash = file.putContent(bytes);
  expect(hash).toBe(createHash('sha256').update(bytes).digest('hex'));
  expect(file.putContent(bytes)).toBe(hash);
  file.apply(renaming(plan, 'Med vedlegg'));
  await file.close();
  const elsewhere = await ProjectFile.open(path, personIn(folder, 'ola'));
  expect(Buffer.from(elsewhere.readContent(hash)).equals(bytes)).toBe(true);
  expect(() => elsewhere.readContent('0'.repeat(64))).toThrowError(
    expect.objectContaining({ code: 'damaged' }),
  );
  await elsewhere.close();
});

test('A saved copy holds unpublished changes too, and the file itself is left alone', async () => {
  const { file, path, person, folder } = await madeFile();
  const before = await readFile(path);
  file.apply(renaming(plan, 'Nytt'));
  const copy = join(folder, 'kopi.planverk');
  await file.saveCopy(copy);
  expect(await readFile(path)).toEqual(before);
  expect(file.status.unpublishedCount).toBe(1);
  expect(projectOf(await readProjectFile(copy, person)).name).toBe('Nytt');
  await file.close({ publish: false });
});

test('A file has one working copy, whatever name it is opened by', async () => {
  const { file, path, person, folder } = await madeFile();
  const link = join(folder, 'snarvei.planverk');
  await symlink(path, link);
  await expect(ProjectFile.open(link, person)).rejects.toMatchObject({ code: 'open-elsewhere' });
  await file.close();
  const byLink = await ProjectFile.open(link, person);
  byLink.apply(renaming(plan, 'Nytt'));
  await byLink.close();
  expect(projectOf(await readProjectFile(path, person)).name).toBe('Nytt');
  expect((await stat(link)).ino).toBe((await stat(path)).ino);
});

test('The history of several people is one, oldest first', async () => {
  const { file, path, folder } = await madeFile();
  file.apply(renaming(plan, 'Karis'));
  await file.close();
  const ola = await ProjectFile.open(path, personIn(folder, 'ola'));
  ola.apply(renaming(ola.plan, 'Olas'));
  await ola.close();
  const kari = await ProjectFile.open(path, personIn(folder));
  expect(kari.history().map(({ who, kind, number }) => [who, kind, number])).toEqual([
    ['kari', 'created', 1],
    ['kari', 'edit', 2],
    ['ola', 'edit', 1],
  ]);
  await kari.close();
});

test('PLANVERK_HOME says where working copies live', () => {
  expect(planverkHome({ PLANVERK_HOME: '/somewhere' })).toBe('/somewhere');
  expect(planverkHome({})).toMatch(/Planverk/);
});

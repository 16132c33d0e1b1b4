import { spawnSync } from 'node:child_process';
import {
  chmod,
  copyFile,
  cp,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { updateOf } from '../../../src-domain/change.ts';
import { readCollision } from '../../../src-domain/merge/open-collisions.ts';
import { projectOf } from '../../../src-domain/plan.ts';
import { checksumOf } from '../../../src-main/store/checksum.ts';
import {
  ProjectFile,
  readProjectFile,
  type Surroundings,
  type TakenIn,
  verifyProjectFile,
} from '../../../src-main/store/project-file.ts';
import { readRows } from '../../../src-main/store/rows.ts';
import { madePlan } from '../../fixtures/made-plan.ts';
import { personIn, temporaryFolder } from '../../fixtures/person.ts';

const plan = madePlan({ measures: 3 });

async function madeFile() {
  const folder = await temporaryFolder();
  const path = join(folder, 'plan.planverk');
  const person = personIn(folder);
  const file = await ProjectFile.create(path, plan, person);
  return { folder, path, person, file };
}

const renameTo = (file: ProjectFile, name: string) =>
  file.apply({ label: name, changes: [updateOf('project', projectOf(file.plan), { name })] });

const nameIn = (file: ProjectFile) => projectOf(file.plan).name;

const orderedBy = (file: ProjectFile, client: string) =>
  file.apply({
    label: client,
    changes: [updateOf('project', projectOf(file.plan), { client })],
  });

/** Somebody at another machine changes the file and publishes. */
async function changeElsewhere(folder: string, path: string, name: string) {
  const file = await ProjectFile.open(path, personIn(folder, 'ola'));
  renameTo(file, name);
  await file.close();
}

const run = (command: string, ...words: readonly string[]) =>
  spawnSync(command, words, { encoding: 'utf8' });

test('A file that others changed is read anew where nothing of ours is unpublished', async () => {
  const { file, path, person, folder } = await madeFile();
  renameTo(file, 'Karis');
  await file.close();
  await changeElsewhere(folder, path, 'Olas');
  const again = await ProjectFile.open(path, person);
  expect(nameIn(again)).toBe('Olas');
  await again.close();
});

test('What others have put into the file meanwhile is taken in, and both are published', async () => {
  const { file, path, person, folder } = await madeFile();
  renameTo(file, 'Karis');
  const ola = await ProjectFile.open(path, personIn(folder, 'ola'));
  orderedBy(ola, 'Olas');
  await ola.close();
  const told: TakenIn[] = [];
  file.onTakenIn = (taken) => told.push(taken);
  await file.publish();
  expect(told).toMatchObject([
    { entryCount: 1, who: ['ola'], collisionCount: 0, lackingCount: 1, changes: [{}] },
  ]);
  expect(file.status).toMatchObject({ unpublishedCount: 0, notices: [] });
  expect(file.history().map(({ who }) => who)).toEqual(['kari', 'kari', 'ola']);
  await file.close();
  const { name, client } = projectOf(await readProjectFile(path, person));
  expect({ name, client }).toEqual({ name: 'Karis', client: 'Olas' });
  expect(await verifyProjectFile(path, person)).toMatchObject({ ok: true });
});

test('What both have written stays as ours, and the question stands in the file for whoever opens it', async () => {
  const { file, path, person, folder } = await madeFile();
  const was = nameIn(file);
  renameTo(file, 'Karis');
  await changeElsewhere(folder, path, 'Olas');
  await file.close();
  const read = await readProjectFile(path, person);
  expect(projectOf(read).name).toBe('Karis');
  expect(read.rows.collision).toMatchObject([
    { kind: 'both-changed', entity: 'project', fields: ['name'], mineBy: 'kari', theirsBy: 'ola' },
  ]);
  const [question] = read.rows.collision;
  expect(question && readCollision(question)).toMatchObject({
    base: { name: was },
    mine: { name: 'Karis' },
    theirs: { name: 'Olas' },
  });
});

test('Undo takes back what is ours also after others’ work was taken in', async () => {
  const { file, path, folder } = await madeFile();
  const was = nameIn(file);
  renameTo(file, 'Karis');
  const ola = await ProjectFile.open(path, personIn(folder, 'ola'));
  orderedBy(ola, 'Olas');
  await ola.close();
  await file.takeInTarget();
  file.undo();
  expect(projectOf(file.plan)).toMatchObject({ name: was, client: 'Olas' });
  await file.close();
});

test('Publishing sees to what others have written also where nothing of ours is unpublished; closing is quiet', async () => {
  const { file, path, folder } = await madeFile();
  await file.publish();
  await changeElsewhere(folder, path, 'Olas');
  await file.publish();
  expect(nameIn(file)).toBe('Olas');
  const ours = await readFile(path);
  await rm(path);
  await expect(file.publish()).rejects.toMatchObject({ code: 'target-gone', values: { path } });
  await writeFile(path, ours);
  await file.publish();
  await rm(path);
  await file.close();
});

test('A saved copy is no reason to leave the file behind', async () => {
  const { file, path, person, folder } = await madeFile();
  renameTo(file, 'Karis');
  await file.saveCopy(join(folder, 'karis.planverk'));
  await file.close();
  expect(projectOf(await readProjectFile(path, person)).name).toBe('Karis');
});

/** What a sync client does: the project file is again as it was before what is published here. */
async function publishAndPutBack(file: ProjectFile, path: string) {
  const older = await readFile(path);
  renameTo(file, 'Karis');
  await file.close();
  await writeFile(path, older);
  return older;
}

test('An older file put over ours is noticed at the next opening, and what it lacks is put in again', async () => {
  const { file, path, person } = await madeFile();
  await publishAndPutBack(file, path);
  const again = await ProjectFile.open(path, person);
  expect(nameIn(again)).toBe('Karis');
  expect(again.status).toMatchObject({
    unpublishedCount: 1,
    notices: [{ kind: 'file-lacks-changes', path, count: 1 }],
  });
  await again.close();
  expect(projectOf(await readProjectFile(path, person)).name).toBe('Karis');
});

test('An older file put over ours while it is open is noticed, and what it lacks is put in again', async () => {
  const { file, path, person } = await madeFile();
  const older = await readFile(path);
  renameTo(file, 'Karis');
  await file.publish();
  await writeFile(path, older);
  await file.takeInTarget();
  expect(file.status.unpublishedCount).toBe(1);
  await file.close();
  expect(projectOf(await readProjectFile(path, person)).name).toBe('Karis');
});

test('What somebody has written in an older file that came back is united with what it lacks', async () => {
  const { file, path, person, folder } = await madeFile();
  await publishAndPutBack(file, path);
  const ola = await ProjectFile.open(path, personIn(folder, 'ola'));
  orderedBy(ola, 'Olas');
  await ola.close();
  await (await ProjectFile.open(path, person)).close();
  const { name, client } = projectOf(await readProjectFile(path, person));
  expect({ name, client }).toEqual({ name: 'Karis', client: 'Olas' });
});

test('An older file that comes back after others’ work was read here hides none of it', async () => {
  const { file, path, person, folder } = await madeFile();
  const older = await publishAndPutBack(file, path);
  await writeFile(path, older);
  await changeElsewhere(folder, path, 'Olas');
  const anne = personIn(folder, 'anne');
  await (await ProjectFile.open(path, anne)).close();
  await writeFile(path, older);
  const again = await ProjectFile.open(path, anne);
  expect(nameIn(again)).toBe('Olas');
  await again.close();
  expect(projectOf(await readProjectFile(path, person)).name).toBe('Olas');
});

test('A file that does not tell what went into it takes nothing away', async () => {
  const { file, path, person } = await madeFile();
  renameTo(file, 'Karis');
  const [measure] = file.plan.rows.measure;
  await file.close();
  const saved = new Database(path);
  saved.exec('DELETE FROM copy_counter');
  const image = readRows(saved);
  const left = { ...image, rows: { ...image.rows, responsible: [], measure: [] } };
  saved.exec('DELETE FROM responsible; DELETE FROM measure');
  saved.prepare('UPDATE meta SET checksum = ?').run(checksumOf(saved, left));
  saved.close();
  const again = await ProjectFile.open(path, person);
  expect(again.plan.rows.measure[0]).toEqual(measure);
  await again.close();
});

test('Two machines that count on from the same working copy lose nothing of either', async () => {
  const { file, path, person, folder } = await madeFile();
  await file.close();
  const clone = { ...personIn(folder, 'klone') };
  await cp(person.home, clone.home, { recursive: true });
  const first = await ProjectFile.open(path, person);
  renameTo(first, 'Karis');
  await first.close();
  const second = await ProjectFile.open(path, clone);
  orderedBy(second, 'Klonens');
  await second.close();
  const { name, client } = projectOf(await readProjectFile(path, person));
  expect({ name, client }).toEqual({ name: 'Karis', client: 'Klonens' });
});

test('Another project is taken in neither from the file’s place nor from elsewhere', async () => {
  const { file, path, folder } = await madeFile();
  const other = join(folder, 'annet.planverk');
  await (await ProjectFile.create(other, plan, personIn(folder, 'ola'))).close();
  await expect(file.takeIn(other)).rejects.toMatchObject({ code: 'other-project' });
  await rename(other, path);
  const theirs = await readFile(path);
  renameTo(file, 'Karis');
  await expect(file.publish()).rejects.toMatchObject({ code: 'other-project', values: { path } });
  await expect(file.close()).rejects.toMatchObject({ code: 'other-project' });
  expect(await readFile(path)).toEqual(theirs);
});

test('A person whom others have removed for good is gone here as well, history and questions too', async () => {
  const { file, path, folder } = await madeFile();
  const [person] = file.plan.rows.person;
  if (!person) throw new Error('Nobody');
  file.apply({
    label: 'Skrev',
    changes: [updateOf('person', person, { telephone: '74 00 00 00' })],
  });
  const ola = await ProjectFile.open(path, personIn(folder, 'ola'));
  ola.removePerson(person.id);
  await ola.close();
  await file.publish();
  expect(file.plan.rows.person[0]).toMatchObject({ name: '', telephone: null });
  expect(JSON.stringify([file.history(), file.plan])).not.toMatch(/74 00 00 00|Person 1"/);
  await file.close();
});

test('Another project put in the file’s place is opened, and ours is with the backups', async () => {
  const { file, path, person, folder } = await madeFile();
  renameTo(file, 'Karis');
  await file.close();
  await rm(join(person.home, 'backups'), { recursive: true });
  const other = join(folder, 'annet.planverk');
  const otherPlan = madePlan({ measures: 1 });
  await (await ProjectFile.create(other, otherPlan, personIn(folder, 'ola'))).close();
  await rename(other, path);
  const again = await ProjectFile.open(path, person);
  expect(again.plan).toEqual(otherPlan);
  await again.close();
  expect(await namesInBackups(person)).toEqual(['Karis']);
});

async function namesInBackups(person: Surroundings): Promise<readonly string[]> {
  const backups = join(person.home, 'backups');
  const names = await readdir(backups, { recursive: true });
  const images = names.filter((name) => name.endsWith('.planverk'));
  const plans = await Promise.all(
    images.map((name) => readProjectFile(join(backups, name), person)),
  );
  return plans.map((kept) => projectOf(kept).name);
}

test('A file that is gone is not made anew in its old place, unless it is asked for', async () => {
  const { file, path, person, folder } = await madeFile();
  renameTo(file, 'Karis');
  await rename(path, join(folder, 'flyttet.planverk'));
  await expect(file.close()).rejects.toMatchObject({ code: 'target-gone', values: { path } });

  const again = await ProjectFile.open(path, person);
  expect(nameIn(again)).toBe('Karis');
  await again.saveCopy(path);
  expect(again.status.unpublishedCount).toBe(0);
  await again.close();
  expect(projectOf(await readProjectFile(path, person)).name).toBe('Karis');
});

test('A file that is gone with nothing of ours unpublished is not found', async () => {
  const { file, path, person } = await madeFile();
  await file.close();
  await rm(path);
  await expect(ProjectFile.open(path, person)).rejects.toMatchObject({ code: 'file-not-found' });
});

test('What was never published is kept with the backups when a new project takes its place', async () => {
  const { file, path, person } = await madeFile();
  renameTo(file, 'Aldri lagret');
  await file.close({ publish: false });
  await rm(path);
  const fresh = await ProjectFile.create(path, plan, person);
  await fresh.close();
  expect(await namesInBackups(person)).toContain('Aldri lagret');
});

test('A publishing that ended between rename and note is known for ours at the next opening', async () => {
  const { file, path, person, folder } = await madeFile();
  const [copy] = await readdir(join(person.home, 'copies'));
  const record = join(person.home, 'copies', String(copy), 'record.json');
  renameTo(file, 'Karis');
  await file.publish();
  const { seen, ...rest } = JSON.parse(await readFile(record, 'utf8'));
  await file.close();
  const unsettled = JSON.stringify({
    ...rest,
    seen: { ...seen, hash: '', number: 1 },
    coming: seen,
  });

  await writeFile(record, unsettled);
  const again = await ProjectFile.open(path, person);
  expect(again.status.unpublishedCount).toBe(0);
  await again.close();

  await writeFile(record, unsettled);
  await changeElsewhere(folder, path, 'Olas, med Karis i');
  const third = await ProjectFile.open(path, person);
  expect(nameIn(third)).toBe('Olas, med Karis i');
  await third.close();
});

test('What a publishing left that was killed is swept away, and nobody else’s', async () => {
  const { file, path, person, folder } = await madeFile();
  const [copy] = await readdir(join(person.home, 'copies'));
  const copyFolder = join(person.home, 'copies', String(copy));
  const { copyId } = JSON.parse(await readFile(join(copyFolder, 'record.json'), 'utf8'));
  await file.close();
  const others = join(folder, '~planverk-01900000-0000-7000-8000-000000000000.tmp');
  await writeFile(join(folder, `~planverk-${copyId}.tmp`), 'half');
  await writeFile(join(copyFolder, 'image.planverk'), 'half');
  await writeFile(others, 'half');
  const again = await ProjectFile.open(path, person);
  expect((await readdir(folder)).filter((name) => name.startsWith('~'))).toHaveLength(1);
  expect(await readdir(copyFolder)).not.toContain('image.planverk');
  await again.close();
});

test('Changes that are made while a publishing is under way are not lost, nor half in it', async () => {
  const { file, path, person } = await madeFile();
  let number = 1;
  const change = () => {
    number = renameTo(file, `Nr. ${number + 1}`).number;
  };
  change();
  let isUnderWay = true;
  const publishing = file.publish().finally(() => {
    isUnderWay = false;
  });
  while (isUnderWay) {
    await setImmediate();
    change();
  }
  await publishing;
  const { unpublishedCount } = file.status;
  expect(unpublishedCount).toBeGreaterThan(0);
  const published = await readProjectFile(path, person);
  expect(projectOf(published).name).toBe(`Nr. ${number - unpublishedCount}`);
  await Promise.all([file.publish(), file.publish()]);
  await file.close();
  expect(projectOf(await readProjectFile(path, person)).name).toBe(`Nr. ${number}`);
});

test('A file whose folder is gone is told apart, and ours gets out as a copy', async () => {
  const folder = await temporaryFolder();
  const place = join(folder, 'disk');
  await mkdir(place);
  const path = join(place, 'plan.planverk');
  const person = personIn(folder);
  const file = await ProjectFile.create(path, plan, person);
  renameTo(file, 'Karis');
  await rename(place, join(folder, 'away'));
  await expect(file.publish()).rejects.toMatchObject({ code: 'target-gone', values: { path } });
  await expect(file.saveCopy(join(place, 'kopi.planverk'))).rejects.toMatchObject({
    code: 'folder-not-found',
    values: { path: place },
  });
  const copy = join(folder, 'kopi.planverk');
  await file.saveCopy(copy);
  await file.close();
  expect(projectOf(await readProjectFile(copy, person)).name).toBe('Karis');
});

// 0664 is more than the usual umask gives.
test.each(['640', '664', '600'])('The file keeps its permissions (%s)', async (octal) => {
  const mode = Number.parseInt(octal, 8);
  const { file, path } = await madeFile();
  await chmod(path, mode);
  renameTo(file, 'Nytt');
  await file.close();
  expect((await stat(path)).mode & 0o777).toBe(mode);
});

test('What is published passes every check, and a published file is never in write-ahead mode', async () => {
  const { file, path, person } = await madeFile();
  renameTo(file, 'Nytt');
  await file.close();
  const { ok, checks } = await verifyProjectFile(path, person);
  expect({ ok, failed: checks.filter(({ result }) => result !== 'ok') }).toEqual({
    ok: true,
    failed: [],
  });
  expect([...(await readFile(path)).subarray(18, 20)]).toEqual([1, 1]);
});

const canMount = process.platform === 'linux' && process.getuid?.() === 0;
const why = canMount ? '' : ' (skipped: needs root on Linux to mount)';

test.skipIf(!canMount)(`A folder that can’t be written to is told apart${why}`, async () => {
  const { file, path, folder } = await madeFile();
  renameTo(file, 'Nytt');
  const before = await readFile(path);
  run('mount', '--bind', folder, folder);
  run('mount', '-o', 'remount,bind,ro', folder);
  try {
    await expect(file.publish()).rejects.toMatchObject({
      code: expect.stringMatching(/read-only-medium/),
    });
  } finally {
    run('umount', folder);
  }
  expect(await readFile(path)).toEqual(before);
  await file.close();
});

/** Makes a folder that nobody may write to, root either. Returns how to undo it; null: it can't be. */
async function forbid(folder: string): Promise<(() => Promise<void>) | null> {
  if (process.getuid?.() !== 0) {
    await chmod(folder, 0o555);
    return () => chmod(folder, 0o755);
  }
  if (run('chattr', '+i', folder).status !== 0) return null;
  return async () => {
    run('chattr', '-i', folder);
  };
}

test.skipIf(process.platform === 'win32')(
  'A folder without permission is told apart (not on Windows)',
  async ({ skip }) => {
    const { file, folder, path, person } = await madeFile();
    renameTo(file, 'Nytt');
    const allow = await forbid(folder);
    if (!allow) skip('needs chattr, since root may write where others may not');
    onTestFinished(() => allow?.());
    await expect(file.publish()).rejects.toMatchObject({ code: 'no-permission', values: { path } });
    await allow?.();
    await file.close();
    expect(projectOf(await readProjectFile(path, person)).name).toBe('Nytt');
  },
);

test.skipIf(!canMount)(`A file that is held for a moment is tried again${why}`, async () => {
  const { file, path, person, folder } = await madeFile();
  renameTo(file, 'Nytt');
  const held = join(folder, 'held');
  await copyFile(path, held);
  run('mount', '--bind', held, path);
  const publishing = file.publish();
  const temporary = () =>
    readdir(folder).then((names) => names.some((name) => name.endsWith('.tmp')));
  await expect.poll(temporary).toBe(true);
  run('umount', path);
  await publishing;
  await file.close();
  expect(projectOf(await readProjectFile(path, person)).name).toBe('Nytt');
});

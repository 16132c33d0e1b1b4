import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { updateOf } from '../../../src-domain/change.ts';
import { projectOf } from '../../../src-domain/plan.ts';
import { backupsToKeep } from '../../../src-main/store/backups-to-keep.ts';
import { ProjectFile, readProjectFile } from '../../../src-main/store/project-file.ts';
import { madePlan } from '../../fixtures/made-plan.ts';
import { personIn, temporaryFolder } from '../../fixtures/person.ts';

const now = new Date('2008-03-31T12:00:00.000Z');

const moments = (day: string, ...hours: readonly number[]) =>
  hours.map((hour) => `${day}T${String(hour).padStart(2, '0')}:00:00.000Z`);

const days = (count: number, from = '2008-03-31') =>
  Array.from({ length: count }, (_, index) =>
    new Date(new Date(`${from}T08:00:00.000Z`).getTime() - index * 86_400_000).toISOString(),
  );

const hoursOfDay = (count: number) => Array.from({ length: count }, (_, index) => 23 - index);

test.each([
  ['none of none', [], []],
  ['all of ten on one day', moments('2008-03-31', ...hoursOfDay(10)), 'all'],
  [
    'the last ten of one day',
    moments('2008-03-31', ...hoursOfDay(14)),
    moments('2008-03-31', ...hoursOfDay(10)),
  ],
  [
    'beside the last ten the last of each earlier day',
    [
      ...moments('2008-03-31', ...hoursOfDay(10)),
      ...moments('2008-03-30', 9, 8),
      ...days(3, '2008-03-29'),
    ],
    [
      ...moments('2008-03-31', ...hoursOfDay(10)),
      ...moments('2008-03-30', 9),
      ...days(3, '2008-03-29'),
    ],
  ],
  ['days for thirty days', days(40), days(30)],
  ['the last ten however old they are', days(12, '2007-01-31'), days(10, '2007-01-31')],
] as const)('Backups that are kept: %s', (_, made, kept) => {
  const backups = made.map((at) => ({ name: at, at }));
  const expected = kept === 'all' ? made : kept;
  expect(backupsToKeep(backups.toReversed(), now).map(({ at }) => at)).toEqual(expected);
});

test('Each publishing leaves a whole project file with the backups, and the oldest are let go', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'plan.planverk');
  let moment = new Date('2008-03-01T12:00:00.000Z').getTime();
  const person = personIn(folder, 'kari', () => new Date(moment));
  const file = await ProjectFile.create(path, madePlan({ measures: 2 }), person);
  for (let round = 1; round <= 12; round += 1) {
    moment += 60_000;
    const changes = [updateOf('project', projectOf(file.plan), { name: `Nr. ${round}` })];
    file.apply({ label: '', changes });
    await file.publish();
  }
  await file.close();
  const [project] = await readdir(join(person.home, 'backups'));
  const backups = join(person.home, 'backups', String(project));
  const names = (await readdir(backups)).toSorted();
  expect(names).toHaveLength(10);
  const plans = await Promise.all(
    [names.at(0), names.at(-1)].map((name) => readProjectFile(join(backups, String(name)), person)),
  );
  expect(plans.map((plan) => projectOf(plan).name)).toEqual(['Nr. 3', 'Nr. 12']);
});

test('A backup that can’t be kept is told of, and neither making nor publishing fails for it', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'plan.planverk');
  const person = personIn(folder);
  await mkdir(person.home);
  await writeFile(join(person.home, 'backups'), 'In the way');
  const notices = [{ kind: 'backup-not-kept', failure: { values: { path: person.home } } }];
  const file = await ProjectFile.create(path, madePlan({ measures: 2 }), person);
  expect(file.status).toMatchObject({ unpublishedCount: 0, notices });
  file.apply({ label: '', changes: [updateOf('project', projectOf(file.plan), { name: 'Nytt' })] });
  await file.publish();
  expect(file.status).toMatchObject({ unpublishedCount: 0, notices });
  await rm(join(person.home, 'backups'));
  file.apply({ label: '', changes: [updateOf('project', projectOf(file.plan), { name: 'To' })] });
  await file.publish();
  expect(file.status.notices).toEqual([]);
  await file.close();
  expect(projectOf(await readProjectFile(path, person)).name).toBe('To');
});

test('Backups tell how much was done since, are read, and are put back where no file lies', async () => {
  const folder = await temporaryFolder();
  const person = personIn(folder);
  const file = await ProjectFile.create(
    join(folder, 'a.planverk'),
    madePlan({ measures: 2 }),
    person,
  );
  const first = file.plan;
  for (const name of ['En', 'To']) {
    file.apply({ label: '', changes: [updateOf('project', projectOf(file.plan), { name })] });
  }
  await file.publish();
  const [latest, earliest] = await file.listBackups();
  expect([latest?.changesSince, earliest?.changesSince]).toEqual([0, 2]);
  const name = String(earliest?.name);
  expect(await file.readBackup(name)).toEqual(first);
  const out = join(folder, 'b.planverk');
  await file.restoreBackup(name, out);
  expect(await readProjectFile(out, person)).toEqual(first);
  await expect(file.restoreBackup(name, out)).rejects.toMatchObject({ code: 'already-exists' });
  for (const stranger of ['2008-03-31T12-00-00.000Z.planverk', '../../a.planverk']) {
    const unknown = { code: 'unknown-backup', values: { name: stranger } };
    await expect(file.readBackup(stranger)).rejects.toMatchObject(unknown);
    await expect(file.restoreBackup(stranger, `${out}2`)).rejects.toMatchObject(unknown);
  }
  await file.close();
});

test('A damaged backup can’t say what was done since, and is never put back', async () => {
  const folder = await temporaryFolder();
  const person = personIn(folder);
  const file = await ProjectFile.create(
    join(folder, 'a.planverk'),
    madePlan({ measures: 2 }),
    person,
  );
  const [backup] = await file.listBackups();
  const name = String(backup?.name);
  const [project = ''] = await readdir(join(person.home, 'backups'));
  const path = join(person.home, 'backups', project, name);
  const bytes = await readFile(path);
  await writeFile(path, bytes.fill(0, 0, 8192));
  expect(await file.listBackups()).toMatchObject([{ name, changesSince: null }]);
  const out = join(folder, 'b.planverk');
  await expect(file.restoreBackup(name, out)).rejects.toMatchObject({ code: 'damaged' });
  expect(await readdir(folder)).not.toContain('b.planverk');
  await file.close();
});

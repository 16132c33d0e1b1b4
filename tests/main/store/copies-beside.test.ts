import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { updateOf } from '../../../src-domain/change.ts';
import { projectOf } from '../../../src-domain/plan.ts';
import { ProjectFile } from '../../../src-main/store/project-file.ts';
import { personIn, temporaryFolder } from '../../fixtures/person.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const person = { id: idOf(2), name: 'Torbjørg Krågli' };
const plan = planFrom({ project: [{ id: idOf(1), name: 'Ny skole' }], person: [person] });

/** A project file with a copy beside it. */
async function copied() {
  const folder = await temporaryFolder();
  const path = join(folder, 'plan.planverk');
  const copy = join(folder, 'plan (1).planverk');
  const kari = personIn(folder, 'kari');
  const file = await ProjectFile.create(path, plan, kari);
  await copyFile(path, copy);
  return { folder, path, copy, kari, file };
}

const call = (file: ProjectFile, name: string) =>
  file.apply({ label: name, changes: [updateOf('project', projectOf(file.plan), { name })] });

test('a copy is counted by what it holds that isn’t here, and holds nothing new when it is taken in', async () => {
  const { folder, copy, file } = await copied();
  expect(await file.countNewIn(copy)).toBe(0);
  const ola = await ProjectFile.open(copy, personIn(folder, 'ola'));
  call(ola, 'Skolen');
  call(ola, 'Skolen på Øra');
  await ola.close();
  expect(await file.countNewIn(copy)).toBe(2);
  const before = await readFile(copy);
  await file.takeIn(copy);
  expect(projectOf(file.plan).name).toBe('Skolen på Øra');
  expect(await file.countNewIn(copy)).toBe(0);
  expect(before.equals(await readFile(copy))).toBe(true);
  await file.close();
  expect(await file.countNewIn(copy)).toBe(null);
});

test('what isn’t a file of the project that can be read is none of its copies', async () => {
  const { folder, copy, file } = await copied();
  await writeFile(copy, 'noe annet');
  expect(await file.countNewIn(copy)).toBe(null);
  expect(await file.countNewIn(join(folder, 'borte.planverk'))).toBe(null);
  const other = join(folder, 'plan (2).planverk');
  await (await ProjectFile.create(other, plan, personIn(folder, 'ola'))).close();
  expect(await file.countNewIn(other)).toBe(null);
  await file.close();
});

test('a copy that is moved to the backups is there to the last byte, and who was removed is gone from it', async () => {
  const { folder, copy, kari, file } = await copied();
  const bytes = await readFile(copy);
  await file.moveToBackups(copy);
  expect(await readdir(folder)).not.toContain('plan (1).planverk');
  const backups = join(kari.home, 'backups');
  const moved = (await readdir(backups, { recursive: true })).filter((name) =>
    name.endsWith('plan (1).planverk'),
  );
  expect(moved).toHaveLength(1);
  const movedPath = join(backups, moved[0] ?? '');
  expect(bytes.equals(await readFile(movedPath))).toBe(true);

  file.removePerson(person.id);
  await file.publish();
  await file.forgetRemoved();
  expect((await readFile(movedPath)).includes(person.name)).toBe(false);

  await writeFile(copy, bytes);
  await file.moveToBackups(copy);
  for (const name of await readdir(backups, { recursive: true })) {
    if (!name.endsWith('.planverk')) continue;
    expect((await readFile(join(backups, name))).includes(person.name)).toBe(false);
  }
  await file.close();
});

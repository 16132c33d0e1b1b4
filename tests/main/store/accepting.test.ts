import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { updateOf } from '../../../src-domain/change.ts';
import { projectOf } from '../../../src-domain/plan.ts';
import { readDoubtfulFile } from '../../../src-main/store/doubtful-file.ts';
import { ProjectFile } from '../../../src-main/store/project-file.ts';
import { personIn, temporaryFolder } from '../../fixtures/person.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

async function changedOutside() {
  const folder = await temporaryFolder();
  const person = personIn(folder);
  const path = join(folder, 'a.planverk');
  const plan = planFrom({ project: [{ id: idOf(1), name: 'Byggestart' }] });
  const file = await ProjectFile.create(path, plan, person);
  await file.close();
  await copyFile(path, join(folder, 'copy.planverk'));
  const bytes = (await readFile(path)).toString('latin1').replaceAll('Byggestart', 'Byggesfart');
  await writeFile(path, bytes, 'latin1');
  return { path, person, copy: join(folder, 'copy.planverk') };
}

test('a file that was written anew since it was looked at is not accepted, and nothing is lost', async () => {
  const { path, person } = await changedOutside();
  const { hash, plan, known } = await readDoubtfulFile(path, person);
  expect(projectOf(plan).name).toBe('Byggesfart');
  expect(known && projectOf(known.plan).name).toBe('Byggestart');
  const before = await readFile(path);
  const refused = ProjectFile.accept(path, 'a'.repeat(64), person);
  await expect(refused).rejects.toMatchObject({ code: 'file-rewritten' });
  expect(await readFile(path)).toEqual(before);
  expect(await readDoubtfulFile(path, person)).toMatchObject({ hash, known: { backupAt: null } });
});

test('what this machine had of a file stands in the backups when the file is accepted', async () => {
  const { path, person } = await changedOutside();
  const ours = await ProjectFile.open(path, person).catch(({ code }) => code);
  expect(ours).toBe('checksum-differs');
  const { hash } = await readDoubtfulFile(path, person);
  const file = await ProjectFile.accept(path, hash, person);
  expect(projectOf(file.plan).name).toBe('Byggesfart');
  expect(file.status.unpublishedCount).toBe(1);
  const [latest] = await file.listBackups();
  expect(projectOf(await file.readBackup(latest?.name ?? '')).name).toBe('Byggestart');
  expect(() => file.undo()).toThrow();
  file.apply({ label: '', changes: [updateOf('project', projectOf(file.plan), { name: 'Ny' })] });
  await file.close();
  const again = await ProjectFile.open(path, person);
  expect(again.history().map(({ kind }) => kind)).toEqual(['created', 'acceptance', 'edit']);
  await again.close();
});

test('what is otherwise in an accepted file is nobody’s work: another copy’s right values stand in a merge', async () => {
  const { path, person, copy } = await changedOutside();
  const { hash } = await readDoubtfulFile(path, person);
  const file = await ProjectFile.accept(path, hash, person);
  await file.takeIn(copy);
  expect(projectOf(file.plan).name).toBe('Byggestart');
  expect(file.plan.rows.collision).toEqual([]);
  await file.close();
});

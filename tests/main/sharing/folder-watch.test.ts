import { copyFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { updateOf } from '../../../src-domain/change.ts';
import { projectOf } from '../../../src-domain/plan.ts';
import { ProjectDesk } from '../../../src-main/project-desk.ts';
import { ProjectFile } from '../../../src-main/store/project-file.ts';
import type { ProgramEvent } from '../../../src-preload/contract.ts';
import { patiently } from '../../fixtures/patience.ts';
import { personIn, temporaryFolder } from '../../fixtures/person.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const plan = planFrom({ project: [{ id: idOf(1), name: 'Ny skole' }] });
const copy = 'plan (Olas motstridende kopi 2026-11-23).planverk';

/** A shared folder in which Kari has a file open. */
async function shared(before: (folder: string) => Promise<void> = async () => {}) {
  const folder = await temporaryFolder();
  const path = join(folder, 'plan.planverk');
  await (await ProjectFile.create(path, plan, personIn(folder, 'mal'))).close();
  await before(folder);
  const opens = async (who: string) => {
    const person = personIn(folder, who);
    const told: ProgramEvent[] = [];
    const desk = new ProjectDesk(await ProjectFile.open(path, person), person, (event) =>
      told.push(event),
    );
    onTestFinished(() => desk.close({ publish: false }));
    return { desk, told };
  };
  return { folder, path, opens };
}

/** A copy of the file in which Ola has done something. */
async function withCopy(folder: string): Promise<void> {
  const path = join(folder, copy);
  await copyFile(join(folder, 'plan.planverk'), path);
  const ola = await ProjectFile.open(path, personIn(folder, 'ola'));
  const changes = [updateOf('project', projectOf(ola.plan), { name: 'Skolen på Øra' })];
  ola.apply({ label: 'Navn', changes });
  await ola.close();
}

const notesIn = async (folder: string) =>
  (await readdir(folder)).filter((name) => name.endsWith('.open'));

test('whoever opens a file that another has open hears of it, and the note goes with the desk', async () => {
  const { folder, opens } = await shared();
  const kari = await opens('kari');
  await vi.waitFor(async () => expect(await notesIn(folder)).toHaveLength(1), patiently);
  const ola = await opens('ola');
  await vi.waitFor(
    async () =>
      expect(ola.desk.status.others).toEqual([{ who: 'kari', since: expect.any(String) }]),
    patiently,
  );
  expect(ola.told.some(({ name }) => name === 'status-changed')).toBe(true);
  await ola.desk.close();
  await kari.desk.close();
  expect(await notesIn(folder)).toEqual([]);
});

test('a copy with something new is told of, taken in, and moved to the backups', async () => {
  const { folder, opens } = await shared(withCopy);
  const { desk, told } = await opens('kari');
  const expected = { name: copy, changedAt: expect.any(String), newCount: 1 };
  await vi.waitFor(async () => expect(desk.status.conflictCopies).toEqual([expected]), patiently);
  await desk.takeInCopy(copy);
  expect(projectOf(desk.read().plan).name).toBe('Skolen på Øra');
  expect(told.map(({ name }) => name)).toContain('plan-changed');
  expect(desk.status.conflictCopies).toEqual([{ ...expected, newCount: 0 }]);
  await desk.moveCopy(copy);
  expect(desk.status.conflictCopies).toEqual([]);
  expect(await readdir(folder)).not.toContain(copy);
});

test('a copy that is let lie is told of no more, not at the next opening either, until it changes', async () => {
  const { folder, opens } = await shared(withCopy);
  const first = await opens('kari');
  await vi.waitFor(async () => expect(first.desk.status.conflictCopies).toHaveLength(1), patiently);
  await first.desk.leaveCopy(copy);
  expect(first.desk.status.conflictCopies).toEqual([]);
  await first.desk.close();
  const again = await opens('kari');
  const ola = await ProjectFile.open(join(folder, copy), personIn(folder, 'ola'));
  const changes = [updateOf('project', projectOf(ola.plan), { name: 'Øra skole' })];
  await vi.waitFor(async () => expect(await notesIn(folder)).toHaveLength(1), patiently);
  expect(again.desk.status.conflictCopies).toEqual([]);
  ola.apply({ label: 'Navn', changes });
  await ola.close();
  await vi.waitFor(
    () => expect(again.desk.status.conflictCopies.map(({ newCount }) => newCount)).toEqual([2]),
    patiently,
  );
});

test('only a copy that was told of is taken in or moved', async () => {
  const { folder, opens } = await shared();
  await writeFile(join(folder, 'plan (2).planverk'), 'noe annet');
  const { desk } = await opens('kari');
  for (const name of ['plan (2).planverk', 'plan.planverk', '../kari/settings.json']) {
    await expect(desk.takeInCopy(name)).rejects.toMatchObject({ code: 'file-not-found' });
    await expect(desk.moveCopy(name)).rejects.toMatchObject({ code: 'file-not-found' });
  }
});

test('a hand-out has no note beside it: nobody else has it', async () => {
  const folder = await temporaryFolder();
  const path = join(folder, 'delprosjekt-a.planverk');
  const handedOut = planFrom({
    project: [{ id: idOf(1), name: 'Ny skole' }],
    handout: [{ id: idOf(2), isThisPlan: true }],
  });
  await writeFile(join(folder, 'x'), '');
  const person = personIn(folder, 'ola');
  const file = await ProjectFile.create(path, handedOut, person);
  const desk = new ProjectDesk(file, person, () => {});
  await desk.publish();
  await desk.close();
  expect(await notesIn(folder)).toEqual([]);
});

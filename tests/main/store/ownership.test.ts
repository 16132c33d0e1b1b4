import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyFolderOf } from '../../../src-main/store/home.ts';
import { ProjectFile } from '../../../src-main/store/project-file.ts';
import { madePlan } from '../../fixtures/made-plan.ts';
import { personIn, temporaryFolder } from '../../fixtures/person.ts';
import { startProcess } from '../../fixtures/working-process.ts';

const ownerScript = new URL('../../fixtures/owner.ts', import.meta.url);
const plan = madePlan({ measures: 3 });

async function madeFile() {
  const folder = await temporaryFolder();
  const path = join(folder, 'plan.planverk');
  const person = personIn(folder);
  await (await ProjectFile.create(path, plan, person)).close();
  const start = (who: string) => startProcess(ownerScript, path, person.home, who);
  return { folder, path, person, start };
}

test('Whoever comes second is told who has the file open, and may have it when they let go', async () => {
  const { path, person, start } = await madeFile();
  const file = await ProjectFile.open(path, person);
  const second = start('ola');
  await second.nextLine();
  second.say('open');
  expect(JSON.parse((await second.nextLine()) ?? '')).toEqual({
    code: 'open-elsewhere',
    values: { path, processId: process.pid, since: expect.any(String), who: 'kari' },
  });
  await file.close();
  const third = start('per');
  await third.nextLine();
  third.say('open');
  expect(await third.nextLine()).toBe('open');
  await expect(ProjectFile.open(path, person)).rejects.toMatchObject({
    code: 'open-elsewhere',
    values: { who: 'per' },
  });
  third.say('close');
  expect(await third.nextLine()).toBe('closed');
});

test('A killed owner holds nothing', async () => {
  const { path, person, start } = await madeFile();
  for (let round = 0; round < 3; round += 1) {
    const owner = start('ola');
    await owner.nextLine();
    owner.say('open');
    expect(await owner.nextLine()).toBe('open');
    await owner.kill();
    const file = await ProjectFile.open(path, person);
    await file.close();
  }
});

test('Of several that start at once, after a killed owner too, exactly one gets the file', async () => {
  const { start } = await madeFile();
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  for (let round = 0; round < 5; round += 1) {
    const starters = names.map((name) => start(name));
    await Promise.all(starters.map((starter) => starter.nextLine()));
    for (const starter of starters) starter.say('open');
    const answers = await Promise.all(starters.map((starter) => starter.nextLine()));
    const refused = answers.filter((answer) => answer !== 'open');
    expect(refused).toHaveLength(names.length - 1);
    const winner = names[answers.indexOf('open')];
    expect(new Set(refused.map((answer) => JSON.parse(answer ?? '').values.who))).toEqual(
      new Set([winner]),
    );
    await Promise.all(starters.map((starter) => starter.kill()));
  }
});

test('Whoever closes a file lets go of it, also where their name can’t be taken away', async () => {
  const { path, person } = await madeFile();
  const file = await ProjectFile.open(path, person);
  const card = join(copyFolderOf(person.home, path), 'owner.json');
  await rm(card);
  await mkdir(card);
  await file.close();
  await rm(card, { recursive: true });
  await (await ProjectFile.open(path, person)).close();
});

test('People at different machines may have the file open at the same time', async () => {
  const { folder, path, person } = await madeFile();
  const kari = await ProjectFile.open(path, person);
  const ola = await ProjectFile.open(path, personIn(folder, 'ola'));
  expect(ola.plan).toEqual(kari.plan);
  await Promise.all([kari.close(), ola.close()]);
});

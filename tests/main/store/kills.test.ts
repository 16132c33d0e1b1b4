import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { updateOf } from '../../../src-domain/change.ts';
import type { Plan } from '../../../src-domain/plan.ts';
import { projectOf } from '../../../src-domain/plan.ts';
import { ProjectFile, type Surroundings } from '../../../src-main/store/project-file.ts';
import { readReceivedFile } from '../../../src-main/store/received-file.ts';
import { madePlan } from '../../fixtures/made-plan.ts';
import { numbersFrom } from '../../fixtures/numbers-from.ts';
import { personIn, temporaryFolder } from '../../fixtures/person.ts';
import { startProcess, type WorkingProcess } from '../../fixtures/working-process.ts';

const kills = 200;
const changerScript = new URL('../../fixtures/changer.ts', import.meta.url);

/** The number that a plan holds: the same in its three rows, or one of them has half a change. */
function numberIn(plan: Plan): number {
  const [first, second] = plan.rows.measure;
  const { name } = projectOf(plan);
  expect([first?.text, second?.text, second?.time?.text]).toEqual([name, name, name]);
  return Number(name);
}

/** What the project file itself holds. Throws where it isn't whole. */
async function publishedNumber(path: string, folder: string): Promise<number> {
  const aside = await mkdtemp(join(folder, 'aside-'));
  const read = await readReceivedFile({
    kind: 'plan',
    path,
    aside,
    maximumInBytes: 1e9,
    into: null,
    isWorkingCopy: false,
  });
  await rm(aside, { recursive: true });
  if (read.kind !== 'plan') throw new Error('A plan was asked for');
  return numberIn(read.plan);
}

async function makeFile(path: string, person: Surroundings): Promise<void> {
  const file = await ProjectFile.create(path, madePlan({ measures: 60 }), person);
  const [first, second] = file.plan.rows.measure;
  if (!first || !second) throw new Error('The plan has two measures');
  const changes = [
    updateOf('project', projectOf(file.plan), { name: '0' }),
    updateOf('measure', first, { text: '0' }),
    updateOf('measure', second, { text: '0', time: { text: '0', spans: null } }),
  ];
  file.apply({ label: '0', changes });
  await file.close();
}

/** Lets a process change the file until some random moment after so many changes, and kills it. */
async function workAndKill(changer: WorkingProcess, changes: number, pause: number) {
  for (let line = 0; line < changes; line += 1) await changer.nextLine();
  const start = performance.now();
  while (performance.now() - start < pause);
  await changer.kill();
  while ((await changer.nextLine()) !== undefined);
  const said = changer.lines.map((line) => line.split(' '));
  return {
    durable: Math.max(
      0,
      ...said.filter(([word]) => word !== 'ready').map((words) => Number(words.at(-1))),
    ),
    published: Math.max(
      0,
      ...said.filter(([word]) => word === 'published').map(([, n]) => Number(n)),
    ),
  };
}

async function killAgainAndAgain(lane: number, rounds: number): Promise<number> {
  const folder = await temporaryFolder();
  const person = personIn(folder);
  const path = join(folder, 'plan.planverk');
  await makeFile(path, person);
  const next = numbersFrom(lane);
  const start = () => startProcess(changerScript, path, person.home);
  let waiting = start();
  let known = { durable: 0, published: 0 };
  for (let round = 0; round < rounds; round += 1) {
    const changer = waiting;
    await changer.nextLine();
    waiting = start();
    changer.say('go');
    const said = await workAndKill(changer, Math.floor(next() * 12), next() * 6);
    known = {
      durable: Math.max(known.durable, said.durable),
      published: Math.max(known.published, said.published),
    };
    const published = await publishedNumber(path, folder);
    expect(published).toBeGreaterThanOrEqual(known.published);
    const file = await ProjectFile.open(path, person);
    const number = numberIn(file.plan);
    expect(number).toBeGreaterThanOrEqual(known.durable);
    expect(number).toBeLessThanOrEqual(known.durable + 1);
    expect(file.history().map(({ label }) => label)).toEqual([
      '',
      ...Array.from({ length: number + 1 }, (_, index) => String(index)),
    ]);
    await file.close({ publish: round % 10 === 0 });
    known = { durable: number, published };
  }
  await waiting.kill();
  const left = await readdir(folder);
  expect(left.filter((name) => name.endsWith('.tmp')).length).toBeLessThanOrEqual(1);
  return known.durable;
}

test(`After ${kills} kills at random moments every acknowledged change is there, none is half, and the file was always whole`, async () => {
  const made = await Promise.all([1, 2].map((lane) => killAgainAndAgain(lane, kills / 2)));
  for (const count of made) expect(count).toBeGreaterThan(kills / 2);
}, 300_000);

import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Transaction, updateOf } from '../../../src-domain/change.ts';
import type { Plan } from '../../../src-domain/plan.ts';
import { projectOf } from '../../../src-domain/plan.ts';
import {
  ProjectFile,
  readProjectFile,
  type Surroundings,
} from '../../../src-main/store/project-file.ts';
import { readReceivedFile } from '../../../src-main/store/received-file.ts';
import { madePlan } from '../../fixtures/made-plan.ts';
import { numbersFrom } from '../../fixtures/numbers-from.ts';
import { personIn, temporaryFolder } from '../../fixtures/person.ts';
import {
  startProcess,
  startProcessWith,
  type WorkingProcess,
} from '../../fixtures/working-process.ts';

const kills = 200;
const commandLineKills = 20;
const transactionsAtOnce = 60;
const changerScript = new URL('../../fixtures/changer.ts', import.meta.url);
const commandLine = new URL('../../../src-main/cli.ts', import.meta.url);

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
  file.apply(writing(file.plan, '0'));
  await file.close();
}

/** A change of three rows at once. `from` is what they hold by then, where that isn't what the plan says. */
function writing(plan: Plan, text: string, from?: string): Transaction {
  const [first, second] = plan.rows.measure;
  if (!first || !second) throw new Error('The plan has two measures');
  const project = projectOf(plan);
  const timeOf = (written: string) => ({ text: written, spans: null });
  const standing =
    from === undefined
      ? { project, first, second }
      : {
          project: { ...project, name: from },
          first: { ...first, text: from },
          second: { ...second, text: from, time: timeOf(from) },
        };
  const changes = [
    updateOf('project', standing.project, { name: text }),
    updateOf('measure', standing.first, { text }),
    updateOf('measure', standing.second, { text, time: timeOf(text) }),
  ];
  return { label: text, changes };
}

/** Kills a process at some random moment after it has said so many lines. Reads what else it said. */
async function killAfter(worker: WorkingProcess, lines: number, pause: number) {
  for (let line = 0; line < lines; line += 1) await worker.nextLine();
  const start = performance.now();
  while (performance.now() - start < pause);
  await worker.kill();
  while ((await worker.nextLine()) !== undefined);
}

/** The plan after a kill: nothing of its history is missing or half. */
function numberAfterKill(file: ProjectFile): number {
  const number = numberIn(file.plan);
  expect(file.history().map(({ label }) => label)).toEqual([
    '',
    ...Array.from({ length: number + 1 }, (_, index) => String(index)),
  ]);
  return number;
}

/** Lets a process change the file until some random moment after so many changes, and kills it. */
async function workAndKill(changer: WorkingProcess, changes: number, pause: number) {
  await killAfter(changer, changes, pause);
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
    const number = numberAfterKill(file);
    expect(number).toBeGreaterThanOrEqual(known.durable);
    expect(number).toBeLessThanOrEqual(known.durable + 1);
    await file.close({ publish: round % 10 === 0 });
    known = { durable: number, published };
  }
  await waiting.kill();
  const left = await readdir(folder);
  expect(left.filter((name) => name.endsWith('.tmp')).length).toBeLessThanOrEqual(1);
  return known.durable;
}

/** The same with `planverk apply FILE -`, which acknowledges each of many transactions with a line. */
async function killTheCommandLine(rounds: number): Promise<number> {
  const folder = await temporaryFolder();
  const person = personIn(folder);
  const path = join(folder, 'plan.planverk');
  await makeFile(path, person);
  const next = numbersFrom(3);
  const start = () =>
    startProcessWith({ PLANVERK_HOME: person.home }, commandLine, 'apply', path, '-');
  // A killed process has no time to keep what it has compiled; this one has.
  const first = start();
  first.sayLast('[]');
  expect(await first.ended).toBe(0);
  let waiting = start();
  let plan = await readProjectFile(path, person);
  let known = 0;
  let published = 0;
  for (let round = 0; round < rounds; round += 1) {
    const transactions = Array.from({ length: transactionsAtOnce }, (_, index) =>
      writing(plan, String(known + index + 1), String(known + index)),
    );
    const worker = waiting;
    waiting = start();
    worker.sayLast(JSON.stringify(transactions));
    // Some have said all that they have to say, and are killed while they publish.
    const lines = Math.min(transactionsAtOnce, Math.floor(next() * transactionsAtOnce * 1.3));
    await killAfter(worker, lines, next() * 20);
    const acknowledged = Math.max(known, ...worker.lines.map((line) => JSON.parse(line).label));
    const inFile = await publishedNumber(path, folder);
    expect(inFile).toBeGreaterThanOrEqual(published);
    published = inFile;
    const after = await ProjectFile.open(path, person);
    known = numberAfterKill(after);
    plan = after.plan;
    expect(known).toBeGreaterThanOrEqual(acknowledged);
    await after.close({ publish: false });
  }
  await waiting.kill();
  return known;
}

test(`After ${kills} kills at random moments, and ${commandLineKills} of the command line, every acknowledged change is there, none is half, and the file was always whole`, async () => {
  const [ofCommandLine, ...made] = await Promise.all([
    killTheCommandLine(commandLineKills),
    ...[1, 2].map((lane) => killAgainAndAgain(lane, kills / 2)),
  ]);
  expect(ofCommandLine).toBeGreaterThan(commandLineKills * 5);
  for (const count of made) expect(count).toBeGreaterThan(kills / 2);
}, 300_000);

import { setTimeout } from 'node:timers/promises';
import { numbersFrom } from '../../fixtures/numbers-from.ts';
import { startHere } from '../../fixtures/start-here.ts';
import { type StartedProcess, startCommand } from '../../fixtures/started-process.ts';
import { inFolder } from '../in-folder.ts';
import type { Tried } from '../table.ts';
import { lookAfter } from './after-fault.ts';
import { countedFile, workerWords } from './counted-file.ts';
import { type KindOfWork, workNames } from './kinds-of-work.ts';
import { acknowledgedBy, nothingAcknowledged, type Saying, sayingsIn } from './said.ts';

const lanes = 2;
const roundsPerPublishing = 10;

/** Kills a process that works on a project file, at moments by chance, and looks at what the next start finds. */
export async function tortureByKilling(cases: number): Promise<readonly Tried[]> {
  const found = await Promise.all(
    Array.from({ length: lanes }, (_, lane) => killAgainAndAgain(lane, Math.ceil(cases / lanes))),
  );
  const killed = found.flat();
  return workNames.map((name) => {
    const during = killed.filter(({ kind }) => kind === name);
    const failures = during.flatMap((each) => each.faults);
    return { name: `Killed during: ${name}`, cases: during.length, failures };
  });
}

interface Killed {
  readonly kind: KindOfWork;
  readonly faults: readonly string[];
}

const killAgainAndAgain = (lane: number, rounds: number): Promise<readonly Killed[]> =>
  inFolder(async (folder, itself) => {
    const person = { ...itself, startIsolated: startHere };
    const path = await countedFile(folder, person);
    const next = numbersFrom(lane);
    const start = () => {
      const words = workerWords({ path, person, seed: Math.floor(next() * 1e6), kinds: workNames });
      return startCommand({}, process.execPath, words);
    };
    const killed: Killed[] = [];
    let waiting = start();
    let acknowledged = nothingAcknowledged;
    try {
      for (let round = 0; round < rounds; round += 1) {
        const worker = waiting;
        await worker.nextLine();
        waiting = start();
        const target = workNames[round % workNames.length] ?? 'edit';
        const sayings = await workAndKill(worker, target, next);
        const failed = sayings.filter(({ word }) => word === 'failed');
        const after = await lookAfter(path, person, acknowledgedBy(sayings, acknowledged), {
          publish: round % roundsPerPublishing === 0,
        });
        acknowledged = after.acknowledged;
        const faults = [...after.faults, ...failed.map((each) => JSON.stringify(each))];
        const last = sayings.findLast(({ word }) => word === 'begins');
        killed.push({
          kind: last?.word === 'begins' ? last.kind : target,
          faults: faults.map((fault) => `lane ${lane}, round ${round}: ${fault}`),
        });
      }
    } finally {
      await waiting.kill();
    }
    return killed;
  });

/** How long each kind of work took when it was last seen from its beginning to its end, in milliseconds. */
const lastTook = new Map<KindOfWork, number>();

/** Lets a process work for a while, and kills it at some moment after it has begun work of a kind. */
async function workAndKill(
  worker: StartedProcess,
  target: KindOfWork,
  next: () => number,
): Promise<readonly Saying[]> {
  worker.say('go');
  let stepsLeft = Math.floor(next() * 12);
  let begun = performance.now();
  while (true) {
    const line = await worker.nextLine();
    if (line === undefined) throw new Error('The process ended by itself');
    const [saying] = sayingsIn([line]);
    if (saying?.word === 'begins') begun = performance.now();
    if (saying?.word === 'has') lastTook.set(saying.kind, performance.now() - begun);
    stepsLeft -= 1;
    if (stepsLeft <= 0 && saying?.word === 'begins' && saying.kind === target) break;
  }
  await pass(next() * (lastTook.get(target) ?? 2) * 1.1);
  await endAndHear(worker);
  return sayingsIn(worker.lines);
}

/** Kills a process so many milliseconds after it has said so many lines, and hears what else it said. */
export async function killAfter(worker: StartedProcess, lines: number, milliseconds: number) {
  for (let line = 0; line < lines; line += 1) await worker.nextLine();
  await pass(milliseconds);
  await endAndHear(worker);
}

async function endAndHear(worker: StartedProcess): Promise<void> {
  await worker.kill();
  while ((await worker.nextLine()) !== undefined);
}

/** Lets so many milliseconds go by. Timers don't know parts of one. */
async function pass(milliseconds: number): Promise<void> {
  const until = performance.now() + milliseconds;
  if (milliseconds > 3) await setTimeout(milliseconds - 2);
  while (performance.now() < until);
}

import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Surroundings } from '../../../src-main/store/project-file.ts';
import { numbersFrom } from '../../fixtures/numbers-from.ts';
import { startHere } from '../../fixtures/start-here.ts';
import { inFolder } from '../in-folder.ts';
import type { Tried } from '../table.ts';
import { lookAfter } from './after-fault.ts';
import { countedFile, workerWords } from './counted-file.ts';
import { FailingDisk } from './disk-after-power-loss.ts';
import { DiskRecorder, wholeTexts } from './disk-recorder.ts';
import type { RecordedDisk } from './disk-steps.ts';
import { workNames } from './kinds-of-work.ts';
import { putBack } from './put-back.ts';
import { acknowledgedBy, sayingsIn } from './said.ts';
import { workWatched } from './watched-work.ts';

const steps = 24;
const statesPerRecording = 120;
const weakMode = fileURLToPath(new URL('./weak-mode.ts', import.meta.url));

/**
 * Takes the power from a process that works on a project file at many moments, and looks at what is found on the disks
 * that it may leave. A part as many states of a mode that isn't safe show that losses are seen.
 */
export async function torturePowerLoss(cases: number): Promise<readonly Tried[]> {
  const chosen = await losePower(cases, []);
  const weakCases = Math.ceil(cases / 10);
  const weak = await losePower(weakCases, ['--import', weakMode]);
  const lost = weak.filter((faults) => faults.length > 0).length;
  return [
    {
      name: 'Working copy as it is: nothing lost, nothing broken',
      cases,
      failures: chosen.flat(),
    },
    {
      name: `Journal deleted, not synchronised: lost in ${lost}, which is seen`,
      cases: weakCases,
      failures: lost > 0 ? [] : ['no loss was seen'],
    },
  ];
}

/** The faults that were found in each state. */
const losePower = (
  cases: number,
  options: readonly string[],
): Promise<readonly (readonly string[])[]> =>
  inFolder(async (folder, itself) => {
    const world = join(folder, 'world');
    await mkdir(world);
    const person = { ...itself, home: join(world, 'home'), startIsolated: startHere };
    const path = await countedFile(world, person);
    const pristine = join(folder, 'pristine');
    await rename(world, pristine);
    const nothing = join(folder, 'nothing');
    await mkdir(nothing);
    const found: (readonly string[])[] = [];
    for (let seed = 0; found.length < cases; seed += 1) {
      await putBack(seed % 2 === 0 ? pristine : nothing, world);
      const disk = await record({ path, person, seed, options }, world);
      const count = Math.min(statesPerRecording, cases - found.length);
      for (const state of statesOf(disk, count, seed)) {
        await writeState(state.disk, world);
        const acknowledged = acknowledgedBy(sayingsIn(state.said));
        const { faults } = await lookAfter(path, person, acknowledged, {
          publish: state.moment % 10 === 0,
        });
        found.push(faults.map((fault) => `work ${seed}, moment ${state.moment}: ${fault}`));
      }
    }
    return found;
  });

interface Recording {
  readonly path: string;
  readonly person: Surroundings;
  readonly seed: number;
  readonly options: readonly string[];
}

async function record({ options, ...order }: Recording, world: string): Promise<RecordedDisk> {
  const recorder = new DiskRecorder(world);
  const words = [...options, ...workerWords({ ...order, kinds: workNames, steps })];
  const log = `${world}-calls.txt`;
  const { calls, tookTooLong } = await workWatched(words, log, recorder.calls, wholeTexts);
  if (tookTooLong) throw new Error(`Work ${order.seed} didn’t come to its end`);
  const disk = recorder.record(calls);
  await checkRecording(disk, world);
  return disk;
}

/** Throws where what was recorded doesn't come to what is there. */
async function checkRecording(disk: RecordedDisk, world: string): Promise<void> {
  const failing = new FailingDisk(disk);
  for (const step of disk.steps) failing.take(step);
  const recorded = failing.afterShutdown();
  const there = await readdir(world, { recursive: true });
  const other = new Set(there.filter((path) => !recorded.has(path)));
  for (const [path, bytes] of recorded) {
    const isSame =
      there.includes(path) && (bytes === null || bytes.equals(await readFile(join(world, path))));
    if (!isSame) other.add(path);
  }
  if (other.size > 0) throw new Error(`Recorded otherwise: ${[...other].join(', ')}`);
}

interface State {
  readonly moment: number;
  readonly said: readonly string[];
  readonly disk: ReadonlyMap<string, Buffer | null>;
}

/** Disks as they are found after the power went at moments by chance, with what was said by then. */
function* statesOf(disk: RecordedDisk, count: number, seed: number): Generator<State> {
  const next = numbersFrom(seed);
  // Before that there may be no file yet.
  const first = 1 + disk.steps.findIndex(({ kind }) => kind === 'said');
  if (first === 0) throw new Error('The process said nothing');
  const moments = Array.from(
    { length: count },
    () => first + Math.floor(next() * (disk.steps.length + 1 - first)),
  );
  const failing = new FailingDisk(disk);
  const said: string[] = [];
  let taken = 0;
  for (const moment of moments.toSorted((a, b) => a - b)) {
    for (const step of disk.steps.slice(taken, moment)) {
      failing.take(step);
      if (step.kind === 'said') said.push(step.line);
    }
    taken = moment;
    yield { moment, said: [...said], disk: failing.afterPowerLoss(next) };
  }
}

async function writeState(disk: State['disk'], world: string): Promise<void> {
  await rm(world, { recursive: true, force: true });
  await mkdir(world);
  for (const [path, bytes] of disk) {
    if (bytes === null) await mkdir(join(world, path));
    else await writeFile(join(world, path), bytes);
  }
}

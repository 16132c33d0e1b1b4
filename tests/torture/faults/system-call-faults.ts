import { mkdir, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { FailureCode } from '../../../src-domain/failure.ts';
import type { Surroundings } from '../../../src-main/store/project-file.ts';
import { numbersFrom } from '../../fixtures/numbers-from.ts';
import { startHere } from '../../fixtures/start-here.ts';
import { inFolder } from '../in-folder.ts';
import type { Tried } from '../table.ts';
import { lookAfter } from './after-fault.ts';
import { countedFile, workerWords } from './counted-file.ts';
import { workNames } from './kinds-of-work.ts';
import { putBack } from './put-back.ts';
import { acknowledgedBy } from './said.ts';
import { type Point, pointsIn, somePoint, wasHit } from './system-call-points.ts';
import { type WatchedWork, workWatched } from './watched-work.ts';

const lanes = 2;
const steps = 10;
const casesPerOrderOfWork = 30;

/** The system calls that a project file is written by. */
const faultyCalls = [
  'openat',
  'write',
  'pwrite64',
  'pread64',
  'ftruncate',
  'fsync',
  'fdatasync',
  'rename',
  'unlink',
  'mkdir',
  'getdents64',
  'close',
] as const;

/** What befalls a process at a system call, as strace is told. */
const blows = {
  killed: 'signal=SIGKILL',
  'disk full (ENOSPC)': 'error=ENOSPC',
  'disk broken (EIO)': 'error=EIO',
} as const;

type Blow = keyof typeof blows;

const blowNames = Object.keys(blows) as Blow[];

/** What a person may be told of a disk that is full or broken. Where it fails to read, SQLite says that what it holds is damaged. */
const toldCodes = (call: string): readonly FailureCode[] => [
  'disk-full',
  'disk-fault',
  ...(call === 'pread64' ? (['damaged'] as const) : []),
];

/**
 * Has a process that works on a project file meet a fault at one of its system calls that touch the project, and
 * looks at what it said and what the next start finds.
 */
export async function tortureSystemCalls(cases: number): Promise<readonly Tried[]> {
  const found = await Promise.all(
    Array.from({ length: lanes }, (_, lane) => hitAgainAndAgain(lane, Math.ceil(cases / lanes))),
  );
  const struck = found.flat();
  return faultyCalls
    .flatMap((call) =>
      blowNames.map((blow) => {
        const ofThese = struck.filter((each) => each.call === call && each.blow === blow);
        const failures = ofThese.flatMap((each) => each.faults);
        return { name: `${call}: ${blow}`, cases: ofThese.length, failures };
      }),
    )
    .filter(({ cases: tried }) => tried > 0);
}

interface Struck {
  readonly call: string;
  readonly blow: Blow;
  readonly faults: readonly string[];
}

interface Scene {
  readonly path: string;
  readonly person: Surroundings;
  readonly seed: number;
}

const hitAgainAndAgain = (lane: number, cases: number): Promise<readonly Struck[]> =>
  inFolder(async (folder, itself) => {
    const world = join(folder, 'world');
    await mkdir(world);
    const person = { ...itself, home: join(world, 'home'), startIsolated: startHere };
    const path = await countedFile(world, person);
    const pristine = join(folder, 'pristine');
    await rename(world, pristine);
    const next = numbersFrom(lane + 1);
    const struck: Struck[] = [];
    let tries = 0;
    let points: readonly Point[] = [];
    let seed = 0;
    while (struck.length < cases && tries < 2 * cases) {
      if (tries % casesPerOrderOfWork === 0) {
        seed = Math.floor(next() * 1e6);
        await putBack(pristine, world);
        points = pointsIn((await work({ path, person, seed }, [])).calls, world);
      }
      const point = somePoint(points, faultyCalls[tries % faultyCalls.length] ?? '', next);
      const blow = blowNames[Math.floor(tries / faultyCalls.length) % blowNames.length] ?? 'killed';
      tries += 1;
      if (!point) continue;
      await putBack(pristine, world);
      const inject = `inject=${point.call}:${blows[blow]}:when=${point.number}`;
      const run = await work({ path, person, seed }, ['-e', inject]);
      if (!wasHit(run.calls, point, world)) continue;
      const faults = [
        ...toldWrongly(run, point.call, blow),
        ...(
          await lookAfter(path, person, acknowledgedBy(run.sayings), { publish: tries % 2 === 0 })
        ).faults,
      ];
      const name = `lane ${lane}, work ${seed}, ${inject}`;
      struck.push({ call: point.call, blow, faults: faults.map((fault) => `${name}: ${fault}`) });
    }
    return struck;
  });

/** Works through an order of work with its system calls watched. */
const work = ({ path, person, seed }: Scene, options: readonly string[]) =>
  workWatched(
    workerWords({ path, person, seed, kinds: workNames, steps }),
    `${dirname(path)}-calls.txt`,
    faultyCalls,
    options,
  );

/** What a person wasn't told as it is. */
function toldWrongly(
  { sayings, exitCode, tookTooLong }: WatchedWork,
  call: string,
  blow: Blow,
): readonly string[] {
  if (tookTooLong) return ['it didn’t come to its end'];
  const failures = sayings.flatMap((saying) => (saying.word === 'failed' ? [saying] : []));
  if (blow === 'killed') return failures.map((each) => JSON.stringify(each));
  const wrong = failures.filter(({ failure }) => !toldCodes(call).includes(failure.code));
  return [
    ...wrong.map((each) => JSON.stringify(each)),
    ...(exitCode === 0 ? [] : [`the process ended with ${exitCode}`]),
  ];
}

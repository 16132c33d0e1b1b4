import { tortureDamagedFiles } from './damaged-files.ts';
import { tortureByKilling } from './faults/kills.ts';
import { torturePowerLoss } from './faults/power-loss.ts';
import { whyNotWatched } from './faults/strace.ts';
import { tortureSystemCalls } from './faults/system-call-faults.ts';
import { tortureHostileFiles } from './hostile-files.ts';
import { tortureHostileTexts } from './hostile-texts/hostile-texts.ts';
import { tortureMerging } from './merging.ts';
import { torturePeople } from './people/people.ts';
import { tortureHandedOutSecrets } from './planted-secrets/handed-out-secrets.ts';
import { torturePlantedSecrets } from './planted-secrets/planted-secrets.ts';
import { printTried, type Tried } from './table.ts';

const usualCases = 20_000;

const cases = Number(process.argv[2] ?? usualCases);
if (!Number.isInteger(cases) || cases < 1)
  throw new Error(`Not a number of cases: ${process.argv[2]}`);

interface Section {
  readonly title: string;
  /** What is missing here for it; null where nothing is. */
  readonly missing?: string | null;
  readonly run: () => readonly Tried[] | Promise<readonly Tried[]>;
}

/** What is tried, section by section. */
const sections: readonly Section[] = [
  { title: 'Merging copies of a plan', run: () => tortureMerging(cases) },
  // Each goes to the disk and back.
  { title: 'Damaged files', run: () => tortureDamagedFiles(Math.ceil(cases / 4)) },
  { title: 'Files that somebody has made to do harm', run: () => tortureHostileFiles() },
  // Each is a plan that becomes a document, a page and a calendar.
  { title: 'Hostile text in every field', run: () => tortureHostileTexts(Math.ceil(cases / 20)) },
  { title: 'Planted secrets', run: () => torturePlantedSecrets(Math.ceil(cases / 20)) },
  {
    title: 'Planted secrets in hand-outs',
    run: () => tortureHandedOutSecrets(Math.ceil(cases / 4)),
  },
  { title: 'People on one folder', run: () => torturePeople(Math.ceil(cases / 200)) },
  // Each is a process that is started and ended.
  { title: 'Killed at work', run: () => tortureByKilling(Math.ceil(cases / 20)) },
  {
    title: 'A fault at a system call',
    missing: whyNotWatched(),
    run: () => tortureSystemCalls(Math.ceil(cases / 40)),
  },
  {
    title: 'The power is gone',
    missing: whyNotWatched(),
    run: () => torturePowerLoss(Math.ceil((cases * 7) / 40)),
  },
];

for (const { title, missing, run } of sections) {
  if (missing) console.log(`\n${title}: skipped, ${missing}`);
  else printTried(title, await run());
}

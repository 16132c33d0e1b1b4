import { parseArgs } from 'node:util';
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

const usualCases = '20000';

const {
  values: { only },
  positionals: [asked = usualCases],
} = parseArgs({ allowPositionals: true, options: { only: { type: 'string', multiple: true } } });

const cases = Number(asked);
if (!Number.isInteger(cases) || cases < 1) throw new Error(`Not a number of cases: ${asked}`);

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

const chosen = sections.filter(({ title }) => only?.includes(title) ?? true);
const unknown = only?.find((name) => sections.every(({ title }) => title !== name));
if (unknown !== undefined)
  throw new Error(
    `Nothing is called ${unknown}, only ${sections.map(({ title }) => title).join(', ')}`,
  );

for (const { title, missing, run } of chosen) {
  if (missing) {
    console.log(`\n${title}: skipped, ${missing}`);
    continue;
  }
  const begun = performance.now();
  try {
    printTried(title, await run());
    console.log(`  (${Math.round((performance.now() - begun) / 1000)} s)`);
  } catch (error) {
    // The other sections are tried all the same.
    console.log(`\n${title}: couldn't be tried through`);
    console.error(error);
    process.exitCode = 1;
  }
}

// At a word opens a project file, or makes one, and works on it: so many steps of the kinds that are named, by chance, and
// without a number until it is killed. Says what it begins, and what it has when that is acknowledged.
import { existsSync, writevSync } from 'node:fs';
import { v7 as uuidv7 } from 'uuid';
import { failureOf, reportBug } from '../../../src-main/failure-of.ts';
import { ProjectFile } from '../../../src-main/store/project-file.ts';
import { numbersFrom } from '../../fixtures/numbers-from.ts';
import { waitForAWord } from '../../fixtures/open-at-a-word.ts';
import { startHere } from '../../fixtures/start-here.ts';
import { createCounted } from './counted-file.ts';
import { Bench, type KindOfWork, kindsOfWork } from './kinds-of-work.ts';
import { numbersIn } from './numbers-in-plan.ts';
import type { Saying } from './said.ts';

const [path = '', home = '', seed = '', kinds = '', steps = 'Infinity'] = process.argv.slice(2);
const next = numbersFrom(Number(seed));
const names = kinds.split(',') as KindOfWork[];
// Two pieces are said by another system call than those that write files, so that these can be counted.
const tell = (saying: Saying) =>
  writevSync(1, [Buffer.from(JSON.stringify(saying)), Buffer.from('\n')]);

await waitForAWord();
const person = {
  home,
  who: 'kari',
  now: () => new Date(),
  newId: uuidv7,
  startIsolated: startHere,
};
const file = await tryTo('open', () =>
  existsSync(path) ? ProjectFile.open(path, person) : createCounted(path, person),
);
if (file) {
  const bench = new Bench(file, person);
  tell({ word: 'open', numbers: numbersIn(file.plan) });
  for (let step = 0; step < Number(steps); step += 1) {
    const kind = names[Math.floor(next() * names.length)] ?? 'edit';
    tell({ word: 'begins', kind });
    await tryTo(kind, async () => {
      await kindsOfWork[kind].go(bench);
      tell({ word: 'has', kind, numbers: numbersIn(file.plan) });
    });
  }
}
process.exit();

async function tryTo<Result>(kind: KindOfWork | 'open', work: () => Promise<Result>) {
  try {
    return await work();
  } catch (error) {
    tell({ word: 'failed', kind, failure: failureOf(error, reportBug) });
    return undefined;
  }
}

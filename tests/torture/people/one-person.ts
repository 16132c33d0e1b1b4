import { setTimeout } from 'node:timers/promises';
import { v7 as uuidv7 } from 'uuid';
import { startChildProcess } from '../../../src-main/isolated/child-process.ts';
import { PlanverkError } from '../../../src-main/planverk-error.ts';
import { ProjectFile } from '../../../src-main/store/project-file.ts';

/**
 * Somebody at a machine of their own who makes changes to a shared file and publishes each: the process behind
 * `people.ts`. Its words are the file, their application data, who they are, and how many changes they make. It says
 * how many were acknowledged.
 */
const [path = '', home = '', who = '', wanted = '0'] = process.argv.slice(2);
const pauseInMilliseconds = 300;

const person = {
  home,
  who,
  now: () => new Date(),
  newId: uuidv7,
  startIsolated: startChildProcess,
};
const file = await ProjectFile.open(path, person);
const [milestone] = file.plan.rows.milestone;
if (!milestone) throw new Error('A milestone was promised');
for (let number = 1; number <= Number(wanted); number += 1) {
  const row = {
    id: uuidv7(),
    position: 'a0',
    milestoneId: milestone.id,
    text: `${who} ${number}`,
  };
  file.apply({ label: row.text, changes: [{ kind: 'insert', entity: 'measure', row }] });
  console.log(row.text);
  await publish();
  await setTimeout(Math.random() * pauseInMilliseconds);
}
await publish();
await file.close({ publish: false });

/** As the program does it: where others are quicker, it is tried again a little later. */
async function publish(): Promise<void> {
  for (;;) {
    try {
      await file.publish();
      return;
    } catch (error) {
      if (!(error instanceof PlanverkError) || error.code !== 'target-changed') throw error;
      await setTimeout(Math.random() * 10 * pauseInMilliseconds);
    }
  }
}

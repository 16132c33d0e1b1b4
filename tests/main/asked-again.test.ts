import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectOf } from '../../src-domain/plan.ts';
import { ProjectDesk } from '../../src-main/project-desk.ts';
import { ProjectFile } from '../../src-main/store/project-file.ts';
import { ask } from '../fixtures/asked-again.ts';
import { numbersFrom } from '../fixtures/numbers-from.ts';
import { personIn, temporaryFolder } from '../fixtures/person.ts';
import { idOf, planFrom } from '../fixtures/small-plan.ts';
import { startProcess } from '../fixtures/working-process.ts';

const kills = 12;
const script = new URL('../fixtures/asker.ts', import.meta.url);
const kinds = ['edit', 'undo', 'redo'];

test(`After ${kills} kills at random moments, what is asked again is done once: a change, an undo, a redo`, async () => {
  const folder = await temporaryFolder();
  const person = personIn(folder);
  const path = join(folder, 'plan.planverk');
  const plan = planFrom({ project: [{ id: idOf(1), name: 'Ny skole' }] });
  await (await ProjectFile.create(path, plan, person)).close();
  const random = numbersFrom(1);
  const start = () => startProcess(script, path, person.home);
  let waiting = start();
  let next = 0;
  for (let round = 0; round < kills; round += 1) {
    const asker = waiting;
    await asker.nextLine();
    waiting = start();
    asker.say(String(next));
    const lines = 1 + Math.floor(random() * 9);
    for (let line = 0; line < lines; line += 1) await asker.nextLine();
    const [since, pause] = [performance.now(), random() * 3];
    while (performance.now() - since < pause);
    await asker.kill();
    while ((await asker.nextLine()) !== undefined);
    // Nobody knows whether the last that was asked for is done: the page asks again.
    const last = Number(asker.lines.at(-1));
    const file = await ProjectFile.open(path, person);
    const desk = new ProjectDesk(file, person, () => {});
    ask(desk, last);
    next = last + 1;
    expect(file.history().map(({ kind }) => kind)).toEqual([
      'created',
      ...Array.from({ length: next }, (_, number) => kinds[number % 3]),
    ]);
    expect(projectOf(file.plan).name).toBe(nameAfter(last));
    await desk.close({ publish: round % 5 === 0 });
  }
  await waiting.kill();
  expect(next).toBeGreaterThan(kills * 2);
}, 300_000);

/** An undo takes the change before it back, a redo makes it again. */
function nameAfter(number: number): string {
  const changed = number - (number % 3);
  const standing = number % 3 === 1 ? changed - 3 : changed;
  return standing < 0 ? 'Ny skole' : `Navn ${standing}`;
}

import { join } from 'node:path';
import {
  ProjectFile,
  readProjectFile,
  type Surroundings,
  verifyProjectFile,
} from '../../../src-main/store/project-file.ts';
import { madePlan } from '../../fixtures/made-plan.ts';
import { startCommand } from '../../fixtures/started-process.ts';
import { inFolder } from '../in-folder.ts';
import type { Tried } from '../table.ts';

const names = ['anne', 'berit', 'cato', 'dag', 'eva', 'finn', 'grete', 'hans'];

/** More rounds than it takes until nobody has anything that the file hasn't. */
const mostRounds = 5;

/** Lets people publish so many changes each to one folder at the same time, and counts what is in the file. */
export const torturePeople = (
  changesEach: number,
  peopleCount = names.length,
): Promise<readonly Tried[]> =>
  inFolder(async (folder, leader) => {
    const path = join(folder, 'felles.planverk');
    await (await ProjectFile.create(path, madePlan({ measures: 1 }), leader)).close();
    const people = names.slice(0, peopleCount);
    const homeOf = (name: string) => join(folder, 'home-of', name);
    const acknowledged = await Promise.all(
      people.map((name) => workOf(path, homeOf(name), name, changesEach)),
    );
    const faults: string[] = [];
    await openUntilAllIsIn(
      path,
      people.map((name): Surroundings => ({ ...leader, home: homeOf(name), who: name })),
      faults,
    );
    const plan = await readProjectFile(path, leader);
    const texts = plan.rows.measure.map(({ text }) => text);
    const known = new Set(texts);
    const said = acknowledged.flat();
    faults.push(...said.filter((text) => !known.has(text)).map((text) => `lost: ${text}`));
    if (said.length !== people.length * changesEach) faults.push(`only ${said.length} were made`);
    if (texts.length !== said.length + 1) faults.push(`${texts.length} measures in the file`);
    if (plan.rows.collision.length > 0) faults.push(`${plan.rows.collision.length} collisions`);
    if (!(await verifyProjectFile(path, leader)).ok) faults.push('the file is not whole');
    const name = `${people.length} people, ${changesEach} changes each, one folder`;
    return [{ name, cases: said.length, failures: faults }];
  });

async function workOf(
  path: string,
  home: string,
  name: string,
  changes: number,
): Promise<readonly string[]> {
  const script = join(import.meta.dirname, 'one-person.ts');
  const words = [script, path, home, name, String(changes)];
  const person = startCommand({}, process.execPath, words);
  try {
    while ((await person.nextLine()) !== undefined);
    const ended = await person.ended;
    if (ended !== 0) throw new Error(`${name} ended with ${ended}`);
    return person.lines;
  } finally {
    await person.kill();
  }
}

/** Opens the file for one after another, as on the next day: who finds that the file lacks something puts it in. */
async function openUntilAllIsIn(
  path: string,
  people: readonly Surroundings[],
  faults: string[],
): Promise<void> {
  for (let round = 1; round <= mostRounds; round += 1) {
    let lackingCount = 0;
    for (const person of people) {
      const file = await ProjectFile.open(path, person);
      lackingCount += file.status.unpublishedCount;
      await file.close();
    }
    if (lackingCount === 0) return;
  }
  faults.push('the file never came to hold all');
}

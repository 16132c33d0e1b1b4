import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Plan } from '../../../src-domain/plan.ts';
import { copyFolderOf } from '../../../src-main/store/home.ts';
import { ProjectFile, type Surroundings } from '../../../src-main/store/project-file.ts';
import { readReceivedFile } from '../../../src-main/store/received-file.ts';
import { readRecord } from '../../../src-main/store/record.ts';
import { gapsIn, missingIn, type Numbers, numbersIn } from './numbers-in-plan.ts';
import type { Acknowledged } from './said.ts';

/** What the next start finds, and what of it can't be. */
export interface Aftermath {
  readonly acknowledged: Acknowledged;
  readonly faults: readonly string[];
}

/**
 * Opens a project as a user's next start does: what was acknowledged is in the working copy and in the project file,
 * nothing is there by half, both are whole, and the history tells of it. `publish` puts it all into the file.
 */
export async function lookAfter(
  path: string,
  person: Surroundings,
  acknowledged: Acknowledged,
  { publish }: { readonly publish: boolean },
): Promise<Aftermath> {
  try {
    const shared = numbersIn(await sharedPlan(path, person));
    const { numbers, faults } = await openAgain(path, person, publish);
    const published = publish ? numbersIn(await sharedPlan(path, person)) : shared;
    return {
      acknowledged: { durable: numbers, published },
      faults: [
        ...missingIn(shared, acknowledged.published).map((each) => `in the file, ${each}`),
        ...missingIn(numbers, acknowledged.durable),
        ...(publish ? missingIn(published, numbers) : []).map((each) => `published, ${each}`),
        ...faults,
      ],
    };
  } catch (error) {
    return { acknowledged, faults: [String(error)] };
  }
}

/** What the project file itself holds. Throws where it isn't whole. */
async function sharedPlan(path: string, { home }: Surroundings): Promise<Plan> {
  const aside = await mkdtemp(`${home}-aside-`);
  try {
    const read = await readReceivedFile({
      kind: 'plan',
      path,
      aside,
      maximumInBytes: 1e9,
      into: null,
      isWorkingCopy: false,
    });
    if (read.kind !== 'plan') throw new Error('A plan was asked for');
    return read.plan;
  } finally {
    await rm(aside, { recursive: true });
  }
}

async function openAgain(path: string, person: Surroundings, publish: boolean) {
  const file = await ProjectFile.open(path, person);
  try {
    const numbers: Numbers = numbersIn(file.plan);
    const labels = file.history().map(({ label }) => label);
    const setAside = file.status.notices.filter(({ kind }) => kind === 'working-copy-set-aside');
    const faults = [
      ...gapsIn(labels, numbers),
      ...setAside.map(() => 'the working copy was set aside'),
      ...(await brokenIn(path, person)),
    ];
    return { numbers, faults };
  } finally {
    await file.close({ publish });
  }
}

/** What SQLite finds broken in a working copy. */
async function brokenIn(path: string, { home }: Surroundings): Promise<readonly string[]> {
  const folder = copyFolderOf(home, path);
  const record = await readRecord(folder);
  if (!record) return ['there is no working copy'];
  const database = new Database(join(folder, record.file), { readonly: true });
  try {
    const found = database.pragma('integrity_check(1)', { simple: true });
    return found === 'ok' ? [] : [`the working copy: ${found}`];
  } finally {
    database.close();
  }
}

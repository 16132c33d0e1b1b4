import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Plan, planOf, projectOf } from '../src-domain/plan.ts';
import type { NewProject } from '../src-preload/contract.ts';
import { fileNameFrom } from './file-names.ts';
import type { Office } from './office.ts';
import { PlanverkError } from './planverk-error.ts';
import { makeSample } from './sample/make-sample.ts';
import { readStartingPlan } from './starting-plans.ts';
import { makeFolder } from './store/make-folder.ts';

export const projectFileEnding = '.planverk';

/** The plan that a new project starts from, under the name that the user gave it. */
export async function newPlan({ from, name }: NewProject, resources?: string): Promise<Plan> {
  const plan = await readStartingPlan(from, resources);
  if (name === '') return plan;
  return planOf({ ...plan.rows, project: [{ ...projectOf(plan), name }] });
}

/** A path in a folder where no file lies, found at once: 'Skole.planverk', 'Skole (2).planverk'. */
export function findFreePath(folder: string, projectName: string): string {
  const name = fileNameFrom(projectName) || 'Prosjekt';
  let path = join(folder, `${name}${projectFileEnding}`);
  for (let count = 2; existsSync(path); count += 1) {
    path = join(folder, `${name} (${count})${projectFileEnding}`);
  }
  return path;
}

/** What the file of a backup is called without its ending: the project's name and the backup's day. */
export const restoredName = (projectName: string, backup: string): string =>
  fileNameFrom(`${fileNameFrom(projectName) || 'Prosjekt'} ${backup.slice(0, 10)}`);

/** Opens the user's own copy of the sample in a folder; it is made the first time. */
export async function openSample(
  office: Office,
  folder: string,
  resources?: string,
): Promise<string> {
  const { name } = projectOf(await readStartingPlan('sample', resources));
  await makeFolder(folder);
  const path = join(folder, `${fileNameFrom(name)}${projectFileEnding}`);
  try {
    if (!existsSync(path)) await makeSample(path, office.surroundings, resources);
  } catch (error) {
    if (!(error instanceof PlanverkError) || error.code !== 'already-exists') throw error;
  }
  return await office.open(path);
}

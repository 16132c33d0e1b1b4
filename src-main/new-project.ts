import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Plan, planOf, projectOf } from '../src-domain/plan.ts';
import type { NewProject } from '../src-preload/contract.ts';
import { fileNameFrom } from './file-names.ts';
import { readStartingPlan } from './starting-plans.ts';

/** The plan that a new project starts from, under the name that the user gave it. */
export async function newPlan({ from, name }: NewProject, resources?: string): Promise<Plan> {
  const plan = await readStartingPlan(from, resources);
  if (name === '') return plan;
  return planOf({ ...plan.rows, project: [{ ...projectOf(plan), name }] });
}

/** A path in a folder, made if it isn't there, where no file lies: 'Skole.planverk', 'Skole (2).planverk'. */
export async function freePathIn(folder: string, projectName: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const name = fileNameFrom(projectName) || 'Prosjekt';
  let path = join(folder, `${name}.planverk`);
  for (let count = 2; existsSync(path); count += 1)
    path = join(folder, `${name} (${count}).planverk`);
  return path;
}

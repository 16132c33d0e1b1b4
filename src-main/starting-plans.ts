import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plan } from '../src-domain/plan.ts';
import { readProjectJson } from './exchange/project-json.ts';

const files = {
  sample: 'sample/kvalitetskommune.json',
  'template-nb': 'template/prosjektplan.json',
  'template-nn': 'template/prosjektplan.nn.json',
} as const;

/** The plans that ship with the program. */
export type StartingPlan = keyof typeof files;

/** Where the resources lie, beside the source. */
export const resourcesFolder = fileURLToPath(new URL('../resources/', import.meta.url));

/** Reads a plan that ships with the program. `folder` is where the shell keeps the resources. */
export async function readStartingPlan(
  name: StartingPlan,
  folder: string = resourcesFolder,
): Promise<Plan> {
  const path = `${folder}/${files[name]}`;
  return readProjectJson(JSON.parse(await readFile(path, 'utf8')), path).plan;
}

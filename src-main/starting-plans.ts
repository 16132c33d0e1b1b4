import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plan } from '../src-domain/plan.ts';
import { readPlan } from '../src-domain/plan-json.ts';
import { PlanverkError } from './planverk-error.ts';

const files = {
  sample: 'sample/kvalitetskommune.json',
  'template-nb': 'template/prosjektplan.json',
  'template-nn': 'template/prosjektplan.nn.json',
} as const;

/** The plans that ship with the program. */
export type StartingPlan = keyof typeof files;

const resources = new URL('../resources/', import.meta.url);

/** Reads a plan that ships with the program. `folder` is where the shell keeps the resources. */
export async function readStartingPlan(
  name: StartingPlan,
  folder: string = fileURLToPath(resources),
): Promise<Plan> {
  const path = `${folder}/${files[name]}`;
  return planFromJson(JSON.parse(await readFile(path, 'utf8')), path);
}

/** Takes the JSON form of a plan. Throws 'not-a-plan' or 'refused' with what is wrong. */
export function planFromJson(json: unknown, path: string): Plan {
  const read = readPlan(json);
  switch (read.kind) {
    case 'plan':
      return read.plan;
    case 'not-a-plan':
      throw new PlanverkError('not-a-plan', { path, place: read.path, reason: read.reason });
    case 'other-format':
      throw new PlanverkError('not-a-plan', { path, place: 'format', reason: read.format });
    case 'faulty':
      throw new PlanverkError('refused', { problems: read.problems });
  }
}

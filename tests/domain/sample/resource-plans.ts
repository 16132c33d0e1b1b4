import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plan } from '../../../src-domain/plan.ts';
import { readPlan } from '../../../src-domain/plan-json.ts';

export const resourceFiles = [
  'sample/kvalitetskommune.json',
  'template/prosjektplan.json',
  'template/prosjektplan.nn.json',
] as const;

type ResourceFile = (typeof resourceFiles)[number];

export const readResourceText = (file: ResourceFile): string =>
  readFileSync(join(import.meta.dirname, '../../../resources', file), 'utf8');

export function readResourcePlan(file: ResourceFile): Plan {
  const read = readPlan(JSON.parse(readResourceText(file)));
  if (read.kind !== 'plan') throw new Error(`${file}: ${JSON.stringify(read)}`);
  return read.plan;
}

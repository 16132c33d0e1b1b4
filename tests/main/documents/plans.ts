import { readFileSync } from 'node:fs';
import type { EntityName } from '../../../src-domain/entities/registry.ts';
import type { AnyRow } from '../../../src-domain/entity.ts';
import { type Plan, rowsOf } from '../../../src-domain/plan.ts';
import { readPlan } from '../../../src-domain/plan-json.ts';

/** A plan from rows that leave out what has a default. */
export function planFrom(rows: Partial<Record<EntityName, readonly AnyRow[]>>): Plan {
  const read = readPlan({ format: 'planverk/1', rows });
  if (read.kind !== 'plan') throw new Error(JSON.stringify(read));
  return read.plan;
}

export function samplePlan(): Plan {
  const file = new URL('../../../resources/sample/kvalitetskommune.json', import.meta.url);
  const read = readPlan(JSON.parse(readFileSync(file, 'utf8')));
  if (read.kind !== 'plan') throw new Error(JSON.stringify(read));
  return read.plan;
}

/** A UUID by number, for rows that a test makes up. */
export const idOf = (number: number): string =>
  `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** The same plan with some fields of one entity's rows changed. */
export function withRows(
  plan: Plan,
  entity: EntityName,
  change: (row: AnyRow, index: number) => Readonly<Record<string, unknown>>,
): Plan {
  const rows = rowsOf(plan, entity).map((row, index) => ({ ...row, ...change(row, index) }));
  return { ...plan, rows: { ...plan.rows, [entity]: rows } };
}

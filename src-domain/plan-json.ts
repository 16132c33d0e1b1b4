import { z } from 'zod';
import { applyChanges } from './apply.ts';
import type { Change } from './change.ts';
import { entityNamed, entityNames } from './entities/registry.ts';
import type { AnyRow } from './entity.ts';
import { id } from './fields.ts';
import { emptyPlan, type Plan, planFormat, rowsOf } from './plan.ts';
import type { Problem } from './problem.ts';

export type ReadPlan =
  | { readonly kind: 'plan'; readonly plan: Plan }
  /** Not a plan's JSON at all; `path` says where it departs from the form. */
  | { readonly kind: 'not-a-plan'; readonly path: string; readonly reason: string }
  /** A plan's JSON of another format than this program's. */
  | { readonly kind: 'other-format'; readonly format: string }
  /** The right form, but rows that don't hold. */
  | { readonly kind: 'faulty'; readonly problems: readonly Problem[] };

/** What a plan of any format has. */
const formed = z.looseObject({ format: z.string() });

const identified = z.array(z.looseObject({ id: id() }));

const envelope = z.strictObject({
  format: z.literal(planFormat),
  rows: z.strictObject(
    Object.fromEntries(
      entityNames.map((entity) => [
        entity,
        entityNamed(entity).single ? identified.min(1) : identified.default([]),
      ]),
    ),
  ),
});

/** Reads the JSON form of a plan. Rows may leave out fields that have a default. */
export function readPlan(json: unknown): ReadPlan {
  const head = formed.safeParse(json);
  if (head.success && head.data.format !== planFormat) {
    return { kind: 'other-format', format: head.data.format };
  }
  const parsed = envelope.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { kind: 'not-a-plan', path: issue?.path.join('.') ?? '', reason: issue?.message ?? '' };
  }
  const { rows } = parsed.data;
  const inserts = entityNames.flatMap((entity) =>
    (rows[entity] ?? []).map((row): Change => ({ kind: 'insert', entity, row: row as AnyRow })),
  );
  const applied = applyChanges(emptyPlan, inserts);
  return applied.kind === 'applied'
    ? { kind: 'plan', plan: applied.plan }
    : { kind: 'faulty', problems: applied.problems };
}

/** The JSON form of a plan as text: one line per row, in a fixed order, so that two can be compared. */
export function writePlan(plan: Plan): string {
  const groups = entityNames.map((entity) => {
    const rows = rowsOf(plan, entity);
    const lines = rows.map((row) => `      ${JSON.stringify(row)}`).join(',\n');
    return `    ${JSON.stringify(entity)}: [${rows.length > 0 ? `\n${lines}\n    ` : ''}]`;
  });
  return `{\n  "format": ${JSON.stringify(plan.format)},\n  "rows": {\n${groups.join(',\n')}\n  }\n}\n`;
}

/** The JSON Schema (2020-12) of a plan, made from the entities' declarations. */
export function planJsonSchema(): object {
  const rows = entityNames.map((entity) => {
    const { schema, single } = entityNamed(entity);
    return [entity, single ? z.array(schema).length(1) : z.array(schema).optional()];
  });
  const plan = z
    .strictObject({ format: z.literal(planFormat), rows: z.strictObject(Object.fromEntries(rows)) })
    .meta({ title: 'Planverk plan' });
  return z.toJSONSchema(plan, { io: 'input' });
}

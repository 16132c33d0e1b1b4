import { z } from 'zod';
import { applyChanges } from './apply.ts';
import type { Change } from './change.ts';
import { entityNamed, entityNames } from './entities/registry.ts';
import type { AnyRow } from './entity.ts';
import { id, sha256 } from './fields.ts';
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
export const writePlan = (plan: Plan): string => `{\n${planMembers(plan)}\n}\n`;

/** What stands between the braces of a plan's JSON form: its format and its rows, of every entity. */
export const planMembers = (plan: Plan): string =>
  rowMembers(
    plan.format,
    entityNames.map((entity) => [entity, rowsOf(plan, entity)] as const),
  );

/** Rows by their entities' names as they stand in JSON, one to a line. */
export function rowMembers(
  format: string,
  rows: readonly (readonly [entity: string, rows: readonly unknown[]])[],
): string {
  const groups = rows.map(([entity, ofEntity]) => {
    const lines = ofEntity.map((row) => `      ${JSON.stringify(row)}`).join(',\n');
    return `    ${JSON.stringify(entity)}: [${ofEntity.length > 0 ? `\n${lines}\n    ` : ''}]`;
  });
  return `  "format": ${JSON.stringify(format)},\n  "rows": {\n${groups.join(',\n')}\n  }`;
}

/** A plan of whatever form. */
export const anyForm = z.looseObject({
  format: z.string(),
  rows: z.record(z.string(), z.array(z.json())),
});

/**
 * The bytes that a plan's rows name by their SHA-256, where they go along: what a version froze, as its JSON, and
 * all else in base64.
 */
export const contentsSchema = z.record(
  sha256(),
  z.union([z.strictObject({ plan: anyForm }), z.strictObject({ base64: z.base64() })]),
);

/** The JSON Schema (2020-12) of a plan, made from the entities' declarations. */
export function planJsonSchema(): object {
  const rows = entityNames.map((entity) => {
    const { schema, single } = entityNamed(entity);
    return [entity, single ? z.array(schema).length(1) : z.array(schema).optional()];
  });
  const plan = z
    .strictObject({
      format: z.literal(planFormat),
      rows: z.strictObject(Object.fromEntries(rows)),
      contents: contentsSchema.optional(),
    })
    .meta({ title: 'Planverk plan' });
  return z.toJSONSchema(plan, { io: 'input' });
}

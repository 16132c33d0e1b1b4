import { applyChanges } from '../apply.ts';
import type { Change } from '../change.ts';
import { fieldChanges } from '../diff.ts';
import type { AnyRow } from '../entity.ts';
import { findRow, type Plan } from '../plan.ts';
import { type RowPlace, removal } from '../row-changes/removal.ts';
import type { Collision, RowOnSides } from './collision.ts';

/** What somebody chooses where two copies collide: a side, or values that are written for it. */
export type Choice =
  | { readonly take: 'mine' | 'theirs' }
  | { readonly take: 'written'; readonly values: Readonly<Record<string, unknown>> };

/**
 * What brings a merged plan to the choice in a collision: in its row, and in what goes along with it. Rows are
 * deleted with all that can't be without them. Whether a plan takes the changes its one door tells.
 */
export function resolve(plan: Plan, collision: Collision, choice: Choice): readonly Change[] {
  if (choice.take === 'written') {
    const row = standing(plan, collision);
    return row ? rewritten(collision, row, choice.values) : [];
  }
  const side = choice.take;
  const rows = [collision, ...collision.along];
  const removed = removal(
    plan,
    rows.filter((row) => row[side] === null),
  );
  const left = applyChanges(plan, removed);
  const without = left.kind === 'applied' ? left.plan : plan;
  const brought = rows.flatMap((row) => {
    const fields = row === collision && collision.fields.length > 0 ? collision.fields : null;
    return bring(without, row, row[side], fields);
  });
  return [...removed, ...brought];
}

const standing = (plan: Plan, { entity, id }: RowPlace): AnyRow | undefined =>
  findRow(plan, entity, id);

/** Brings a row to what it is on a side: in some of its fields, or (null) in all. */
function bring(
  plan: Plan,
  row: RowOnSides,
  to: AnyRow | null,
  fields: readonly string[] | null,
): readonly Change[] {
  if (!to) return [];
  const found = standing(plan, row);
  if (!found) return [{ kind: 'insert', entity: row.entity, row: to }];
  const values = fields ? Object.fromEntries(fields.map((field) => [field, to[field]])) : to;
  return rewritten(row, found, values);
}

function rewritten(
  { entity }: RowPlace,
  row: AnyRow,
  values: Readonly<Record<string, unknown>>,
): readonly Change[] {
  const change = fieldChanges(entity, row, { ...row, ...values, id: row.id });
  return change ? [change] : [];
}

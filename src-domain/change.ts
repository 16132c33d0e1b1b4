import { z } from 'zod';
import { type EntityName, type entities, entityNames } from './entities/registry.ts';
import type { AnyRow } from './entity.ts';
import { id, label } from './fields.ts';
import { sameValue } from './same-value.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * One step from a plan to the next. It carries what it expects to find, so that it can be checked,
 * turned round, shown and replayed, and refused where somebody else was there first.
 */
export type Change =
  | { readonly kind: 'insert'; readonly entity: EntityName; readonly row: AnyRow }
  | {
      readonly kind: 'update';
      readonly entity: EntityName;
      readonly id: string;
      readonly from: Values;
      readonly to: Values;
    }
  | { readonly kind: 'delete'; readonly entity: EntityName; readonly row: AnyRow };

/** Changes that are made together or not at all, and what people call them. */
export interface Transaction {
  readonly label: string;
  readonly changes: readonly Change[];
}

/** The name of an entity as it comes from outside. */
export const entityNameSchema = z.enum(entityNames as [EntityName, ...EntityName[]]);
const values = z.record(z.string(), z.json());
const row = z.looseObject({ id: id() });

/** The JSON form of a Change. What the rows may hold is checked when it is applied. */
export const changeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('insert'), entity: entityNameSchema, row }),
  z.strictObject({
    kind: z.literal('update'),
    entity: entityNameSchema,
    id: id(),
    from: values,
    to: values,
  }),
  z.strictObject({ kind: z.literal('delete'), entity: entityNameSchema, row }),
]);

/** The JSON form of a list of transactions. */
export const transactionsSchema = z.array(
  z.strictObject({ label: label(), changes: z.array(changeSchema) }),
);

function invertOne(change: Change): Change {
  switch (change.kind) {
    case 'insert':
      return { kind: 'delete', entity: change.entity, row: change.row };
    case 'delete':
      return { kind: 'insert', entity: change.entity, row: change.row };
    case 'update':
      return { ...change, from: change.to, to: change.from };
  }
}

/** The changes that lead back. Rows of inserts must be complete, as `applyChanges` returns them. */
export const invert = (changes: readonly Change[]): readonly Change[] =>
  changes.map(invertOne).reverse();

/**
 * Builds an update of the fields in `to`, expecting the row as it stands. Fields that hold their value
 * already are left out, unless all do.
 */
export function updateOf<Name extends EntityName>(
  entity: Name,
  row: z.output<(typeof entities)[Name]['schema']>,
  to: Partial<z.output<(typeof entities)[Name]['schema']>>,
): Change {
  const standing = row as AnyRow;
  const all = Object.entries(to);
  const different = all.filter(([field, value]) => !sameValue(standing[field], value));
  const written = different.length === 0 ? all : different;
  const from = Object.fromEntries(written.map(([field]) => [field, standing[field]]));
  return { kind: 'update', entity, id: standing.id, from, to: Object.fromEntries(written) };
}

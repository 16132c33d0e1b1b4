import { z } from 'zod';
import { id, position } from './fields.ts';

/** A row as the parts that treat all entities alike see it. */
export interface AnyRow {
  readonly id: string;
  readonly [field: string]: unknown;
}

type Shape = Record<string, z.ZodType>;
type FieldOf<Fields extends Shape> = keyof Fields & string;

interface Declared<Fields extends Shape> {
  readonly fields: Fields;
  /** Which entity each reference points at. */
  readonly references?: Readonly<Partial<Record<FieldOf<Fields>, string>>>;
  /** References to the row that this one is a part of: it is deleted, locked and handed out with it. */
  readonly partOf?: readonly FieldOf<Fields>[];
  /** The reference that says which sub-project the row belongs to. */
  readonly subproject?: FieldOf<Fields>;
  /** The reference to a row of the same entity, above this one or before it, which must never lead back to the row itself. */
  readonly parent?: FieldOf<Fields>;
  /**
   * For a reference the field that the row referred to must share with this one: a measure's group
   * stands under the same milestone as the measure.
   */
  readonly within?: Readonly<Record<string, FieldOf<Fields>>>;
  /** Combinations of fields that no two rows may share. */
  readonly unique?: readonly (readonly FieldOf<Fields>[])[];
  /** Of these references exactly one is set. */
  readonly exactlyOneOf?: readonly FieldOf<Fields>[];
  /** At most one row in a plan. */
  readonly single?: boolean;
  /** Personal data: not part of a version's hash, and removed everywhere when a person is removed. */
  readonly personal?: boolean;
  /** How two copies' changes to one row are united: field by field, or one of them as a whole. */
  readonly merges?: 'fields' | 'whole';
  /** Fields that say one thing between them: what two copies have written in them isn't mixed. */
  readonly together?: readonly (readonly FieldOf<Fields>[])[];
}

/** The states that a row goes through. There are no other ways than these, not even back. */
export interface Steps<Field extends string = string> {
  readonly field: Field;
  /** By state, those that it can go on to. */
  readonly next: Readonly<Record<string, readonly string[]>>;
  /** What may be written in a locked row, but only while it takes a step. */
  readonly along: readonly Field[];
  /** The state that one row at a time is in, of those that share these fields. */
  readonly oneAtATime?: { readonly state: string; readonly sharing: readonly Field[] };
}

interface Locking<Fields extends Shape> {
  /** A locked row is neither changed nor deleted, apart from what those that follow say. */
  readonly lockedWhen?: (row: z.output<z.ZodObject<Fields>>) => boolean;
  readonly openWhenLocked?: readonly FieldOf<Fields>[];
  readonly steps?: Steps<FieldOf<Fields>>;
  /** A locked row can be deleted all the same, as long as nothing refers to it: what put it in can be undone. */
  readonly deletableWhenLocked?: boolean;
}

/** What the program knows of one kind of row. Everything that treats rows alike reads it from here. */
export interface Entity<Row extends z.ZodType = z.ZodType> {
  readonly schema: Row;
  readonly fields: Readonly<Record<string, z.ZodType>>;
  readonly ordered: boolean;
  readonly references: Readonly<Record<string, string>>;
  readonly partOf: readonly string[];
  readonly subproject: string | null;
  readonly parent: string | null;
  readonly within: Readonly<Record<string, string>>;
  readonly unique: readonly (readonly string[])[];
  readonly exactlyOneOf: readonly string[];
  readonly single: boolean;
  readonly personal: boolean;
  readonly merges: 'fields' | 'whole';
  readonly together: readonly (readonly string[])[];
  readonly isLocked: (row: AnyRow) => boolean;
  readonly openWhenLocked: readonly string[];
  readonly steps: Steps | null;
  readonly deletableWhenLocked: boolean;
}

function complete<Fields extends Shape, Row extends z.ZodObject>(
  declared: Declared<Fields> & Locking<Fields>,
  schema: Row,
  ordered: boolean,
): Entity<Row> {
  const { lockedWhen } = declared;
  return {
    schema,
    fields: schema.shape,
    ordered,
    references: Object.fromEntries(
      Object.entries(declared.references ?? {}).map(([field, entity]) => [field, String(entity)]),
    ),
    partOf: declared.partOf ?? [],
    subproject: declared.subproject ?? null,
    parent: declared.parent ?? null,
    within: declared.within ?? {},
    unique: declared.unique ?? [],
    exactlyOneOf: declared.exactlyOneOf ?? [],
    single: declared.single ?? false,
    personal: declared.personal ?? false,
    merges: declared.merges ?? 'fields',
    together: declared.together ?? [],
    isLocked: (row) => lockedWhen?.(row as never) ?? false,
    openWhenLocked: declared.openWhenLocked ?? [],
    steps: declared.steps ?? null,
    deletableWhenLocked: declared.deletableWhenLocked ?? false,
  };
}

/** Declares an entity whose rows have no order of their own. */
export function entity<Fields extends Shape>(declared: Declared<Fields> & Locking<Fields>) {
  return complete(declared, z.strictObject({ id: id(), ...declared.fields }), false);
}

/** Declares an entity whose rows stand in an order that people choose. */
export function orderedEntity<Fields extends Shape>(declared: Declared<Fields> & Locking<Fields>) {
  const schema = z.strictObject({ id: id(), position: position(), ...declared.fields });
  return complete(declared, schema, true);
}

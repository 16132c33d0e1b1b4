import type { EntityName, Row } from '../entities/registry.ts';

/** The fields that people see; a row's id and its place in the order have no name. */
export type NamedField<Name extends EntityName> = Exclude<
  keyof Row<Name> & string,
  'id' | 'position'
>;

/** 'measure.time': the key of a field's label. */
export type FieldKey = {
  [Name in EntityName]: `${Name}.${NamedField<Name>}`;
}[EntityName];

/** What a field can be chosen among; never where anything can be written in it. */
type Choice<Value> = Value extends string
  ? string extends Value
    ? never
    : Value
  : Value extends readonly (infer Each)[]
    ? Choice<Each>
    : never;

/** Roles and offices are told by the areas that the documents share. */
type ToldElsewhere = 'role' | 'office' | 'offices';

/** 'measure.state=done': the key of what a value is called. */
export type ValueKey = {
  [Name in EntityName]: {
    [Field in Exclude<NamedField<Name>, ToldElsewhere>]: Field extends keyof Row<Name>
      ? `${Name}.${Field}=${Choice<Row<Name>[Field]>}`
      : never;
  }[Exclude<NamedField<Name>, ToldElsewhere>];
}[EntityName];

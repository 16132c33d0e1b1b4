import { z } from 'zod';
import { type EntityName, entityNamed } from './entities/registry.ts';

/** The schema of a field without its default and without that it may be empty. */
function bareSchema(entity: EntityName, field: string): z.ZodType | undefined {
  let schema = entityNamed(entity).fields[field];
  while (schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    schema = schema.unwrap() as z.ZodType;
  }
  return schema instanceof z.ZodArray ? (schema.element as z.ZodType) : schema;
}

/** The values that a field is chosen among, in their order; empty where anything can be written in it. */
export function choicesOf(entity: EntityName, field: string): readonly string[] {
  const schema = bareSchema(entity, field);
  return schema instanceof z.ZodEnum ? schema.options.map(String) : [];
}

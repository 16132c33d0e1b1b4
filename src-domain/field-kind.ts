import { z } from 'zod';
import { type EntityName, entityNamed } from './entities/registry.ts';
import { markdownText } from './fields.ts';

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

/** Whether people write a field as CommonMark. */
export const isMarkdown = (entity: EntityName, field: string): boolean =>
  bareSchema(entity, field) === markdownText;

/** Whether anything can be written in a field; a day, an id or a choice can't hold just any text. */
export function isFreeText(entity: EntityName, field: string): boolean {
  const schema = bareSchema(entity, field);
  return schema instanceof z.ZodString && schema.safeParse('?').success;
}

/** Whether a field holds a time as people write it. */
export const isWrittenTime = (entity: EntityName, field: string): boolean =>
  bareSchema(entity, field) instanceof z.ZodObject;

/** How somebody writes in a field by hand; null where nobody does. */
export type WritingKind =
  | 'markdown'
  | 'text'
  | 'lines'
  | 'time'
  | 'day'
  | 'partial-date'
  | 'number'
  | 'yes-no'
  | 'choice'
  | 'choices';

export function writingKindOf(entity: EntityName, field: string): WritingKind | null {
  const schema = bareSchema(entity, field);
  const several = Array.isArray(entityNamed(entity).fields[field]?.safeParse([]).data);
  const isReference = Object.hasOwn(entityNamed(entity).references, field);
  const takes = (text: string) => schema?.safeParse(text).success === true;
  if (isReference) return several ? null : 'choice';
  if (schema instanceof z.ZodEnum) return several ? 'choices' : 'choice';
  if (schema instanceof z.ZodBoolean) return 'yes-no';
  if (schema instanceof z.ZodNumber) return several ? null : 'number';
  if (isWrittenTime(entity, field)) return 'time';
  if (isMarkdown(entity, field)) return 'markdown';
  if (isFreeText(entity, field)) return several ? 'lines' : 'text';
  if (several || !takes('2007-10-01')) return null;
  return takes('2007') ? 'partial-date' : 'day';
}

import type { z } from 'zod';
import { type EntityName, entityNamed } from '../../src-domain/entities/registry.ts';
import type { AnyRow } from '../../src-domain/entity.ts';

/** How a field is kept: a boolean as 0 or 1, a list or an object as JSON text, the rest as they are. */
type Kind = 'text' | 'integer' | 'real' | 'boolean' | 'json';

/** A column of an entity's table, and the field that it keeps. */
export interface Column {
  readonly field: string;
  readonly name: string;
  readonly kind: Kind;
  readonly isRequired: boolean;
  /** The table that a reference points into. */
  readonly target: string | null;
}

export const tableOf = (entity: EntityName): string => snakeCase(entity);

const snakeCase = (name: string) =>
  name.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);

/** The columns of an entity's table, in the order of its declared fields. */
export function columnsOf(entity: EntityName): readonly Column[] {
  const { fields, references } = entityNamed(entity);
  return Object.entries(fields).map(([field, declared]) => {
    const { kind, isRequired } = kindOf(declared);
    const target = references[field];
    return {
      field,
      name: snakeCase(field),
      kind,
      isRequired,
      target: target === undefined ? null : tableOf(target as EntityName),
    };
  });
}

function kindOf(declared: z.ZodType, isRequired = true): { kind: Kind; isRequired: boolean } {
  const { def } = declared as z.ZodType & { def: Definition };
  switch (def.type) {
    case 'default':
      return kindOf(def.innerType, isRequired);
    case 'nullable':
      return kindOf(def.innerType, false);
    case 'string':
    case 'enum':
      return { kind: 'text', isRequired };
    case 'number':
      return { kind: def.format === 'safeint' ? 'integer' : 'real', isRequired };
    case 'boolean':
      return { kind: 'boolean', isRequired };
    case 'array':
    case 'object':
      return { kind: 'json', isRequired };
    default:
      throw new Error(`No column is known for a field of type ${def.type}`);
  }
}

interface Definition {
  readonly type: string;
  readonly innerType: z.ZodType;
  readonly format?: string;
}

/** What goes into a row's columns, in their order. */
export function toColumns(columns: readonly Column[], row: AnyRow): readonly unknown[] {
  return columns.map(({ field, kind }) => {
    const value = row[field];
    if (value === null || value === undefined) return null;
    if (kind === 'boolean') return value ? 1 : 0;
    return kind === 'json' ? JSON.stringify(value) : value;
  });
}

/**
 * Turns a row that was read with its columns named after the fields into a row of the plan, in place.
 * What no program of ours has written is left as it is, for the schema to refuse; JSON that isn't any
 * throws a SyntaxError.
 */
export function fromColumns(converted: readonly Column[], row: Record<string, unknown>): void {
  for (const { field, kind } of converted) {
    const value = row[field];
    if (kind === 'json') {
      if (typeof value === 'string') row[field] = JSON.parse(value);
    } else if (value === 0 || value === 1) row[field] = value === 1;
  }
}

/** The columns whose values aren't kept as they are. */
export const convertedColumns = (columns: readonly Column[]): readonly Column[] =>
  columns.filter(({ kind }) => kind === 'boolean' || kind === 'json');

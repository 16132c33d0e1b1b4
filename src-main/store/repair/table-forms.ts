import { z } from 'zod';
import { completeRow } from '../../../src-domain/complete-row.ts';
import {
  type EntityName,
  entityNamed,
  entityNames,
} from '../../../src-domain/entities/registry.ts';
import type { AnyRow } from '../../../src-domain/entity.ts';
import { id } from '../../../src-domain/fields.ts';
import { columnsOf, convertedColumns, fromColumns, tableOf } from '../columns.ts';
import type { FoundPage, FoundRecord } from './found-tables.ts';

const isId = (value: unknown): value is string => id().safeParse(value).success;

/** The entity whose rows a table keeps. undefined: it is one of the file's own, or none of ours. */
export const entityKeptIn = (table: string | null): EntityName | undefined =>
  entityNames.find((entity) => tableOf(entity) === table);

/** A row of the plan as it was written, whatever its schema says of it. null: the record is no such row's. */
export function rowIn(entity: EntityName, record: FoundRecord): AnyRow | null {
  const columns = columnsOf(entity);
  const [key] = record;
  if (record.length !== columns.length || !isId(key)) return null;
  const row: Record<string, unknown> = {};
  for (const [index, column] of columns.entries()) {
    row[column.field] = record[index];
    try {
      fromColumns(convertedColumns([column]), row);
    } catch (error) {
      // It stays what it is, for the schema to refuse.
      if (!(error instanceof SyntaxError)) throw error;
    }
  }
  return { ...row, id: key };
}

/**
 * The entity that most records of a page are whole rows of; null where none is of any. Several entities have
 * columns alike: what tells them apart is that they refer to rows of other entities, of which some are known.
 */
export function likeliestEntity(
  { kind, records }: FoundPage,
  known: ReadonlyMap<string, EntityName>,
): EntityName | null {
  if (!kind.startsWith('index')) return null;
  let likeliest: EntityName | null = null;
  let most = 0;
  for (const entity of entityNames) {
    const count = records.filter((record) => isRowOf(entity, record, known)).length;
    if (count > most) [likeliest, most] = [entity, count];
  }
  return likeliest;
}

function isRowOf(
  entity: EntityName,
  record: FoundRecord,
  known: ReadonlyMap<string, EntityName>,
): boolean {
  const row = rowIn(entity, record);
  if (row === null || completeRow(entity, row).kind !== 'complete') return false;
  return Object.entries(entityNamed(entity).references).every(([field, target]) => {
    const found = known.get(String(row[field]));
    return found === undefined || found === target;
  });
}

const metaRecord = z.tuple([id(), z.int(), z.string().nullable()]);
const counterRecord = z.tuple([id(), z.int().min(1)]);
const contentRecord = z.tuple([z.string(), z.int(), z.instanceof(Uint8Array)]);

/** The file's own tables, by the form of their records. */
export const ownRecords = { meta: metaRecord, counter: counterRecord, content: contentRecord };

/** A log entry's columns in their order. */
export const entryFields = [
  'id',
  'copyId',
  'number',
  'at',
  'who',
  'label',
  'kind',
  'undoes',
  'changes',
] as const;

import { hash } from 'node:crypto';
import type { EntityName } from '../../../src-domain/entities/registry.ts';
import type { AnyRow } from '../../../src-domain/entity.ts';
import type { Rows } from '../../../src-domain/repair/sound-plan.ts';
import type { CopyCounter, LogEntry } from '../log.ts';
import { entrySchema } from '../received-project.ts';
import { type FoundPage, type FoundRecord, findPages } from './found-tables.ts';
import { entityKeptIn, entryFields, likeliestEntity, ownRecords, rowIn } from './table-forms.ts';

/** What is left of a project file, before any rule of the plan was held against it. */
export interface Remains {
  readonly meta: {
    readonly projectId: string;
    readonly fileFormat: number;
    readonly checksum: string | null;
  } | null;
  readonly rows: Rows;
  /** The oldest first. */
  readonly log: readonly LogEntry[];
  readonly counters: readonly CopyCounter[];
  /** Those whose bytes are what their hash says. */
  readonly contents: ReadonlyMap<string, Uint8Array>;
  readonly brokenCount: number;
}

/** Reads what is left of a project file. Each row, entry and content is taken once, from where a tree leads to it. */
export function readRemains(file: Buffer): Remains {
  const { pages, brokenCount } = findPages(file);
  const own = (table: string) => pages.filter((page) => page.table === table);
  const lost = pages.filter(({ table }) => table === null);
  const tables = (table: string) => [...own(table), ...lost].flatMap(({ records }) => records);
  const counters = own('copy_counter').flatMap(({ records }) => records);
  return {
    meta: tables('meta').flatMap(metaIn)[0] ?? null,
    rows: rowsIn(pages),
    log: logIn(tables('log_entry')),
    counters: counters.flatMap((record) => {
      const { data } = ownRecords.counter.safeParse(record);
      return data ? [{ copyId: data[0], number: data[1] }] : [];
    }),
    contents: contentsIn(tables('content')),
    brokenCount,
  };
}

function rowsIn(pages: readonly FoundPage[]): Rows {
  const found = new Map<EntityName, Map<string, AnyRow>>();
  const take = (entity: EntityName, records: readonly FoundRecord[]) => {
    const rows = found.get(entity) ?? new Map<string, AnyRow>();
    found.set(entity, rows);
    for (const row of records.flatMap((record) => rowIn(entity, record) ?? [])) {
      if (!rows.has(row.id)) rows.set(row.id, row);
    }
  };
  // A damaged tree may also lead into another's pages.
  const isFitting = ({ records }: FoundPage, entity: EntityName) =>
    records.some((record) => rowIn(entity, record) !== null);
  const strays: FoundPage[] = [];
  for (const page of pages) {
    const entity = entityKeptIn(page.table);
    if (entity && isFitting(page, entity)) take(entity, page.records);
    else strays.push(page);
  }
  const known = new Map(
    [...found].flatMap(([entity, rows]) => [...rows.keys()].map((id) => [id, entity] as const)),
  );
  for (const page of strays) {
    const entity = likeliestEntity(page, known);
    if (entity) take(entity, page.records);
  }
  return Object.fromEntries([...found].map(([entity, rows]) => [entity, [...rows.values()]]));
}

function metaIn(record: FoundRecord): readonly NonNullable<Remains['meta']>[] {
  const { data } = ownRecords.meta.safeParse(record);
  return data ? [{ projectId: data[0], fileFormat: data[1], checksum: data[2] }] : [];
}

function logIn(records: readonly FoundRecord[]): readonly LogEntry[] {
  const byId = new Map<string, LogEntry>();
  for (const record of records) {
    const entry = entryIn(record);
    if (entry && !byId.has(entry.id)) byId.set(entry.id, entry);
  }
  return [...byId.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function entryIn(record: FoundRecord): LogEntry | null {
  if (record.length !== entryFields.length) return null;
  const columns = Object.fromEntries(entryFields.map((field, index) => [field, record[index]]));
  try {
    const changes: unknown = JSON.parse(String(columns['changes']));
    const { data } = entrySchema.safeParse({ ...columns, changes });
    return (data as LogEntry | undefined) ?? null;
  } catch (error) {
    // JSON that isn't any, or that is nested without end.
    if (error instanceof SyntaxError || error instanceof RangeError) return null;
    throw error;
  }
}

function contentsIn(records: readonly FoundRecord[]): ReadonlyMap<string, Uint8Array> {
  const contents = new Map<string, Uint8Array>();
  for (const record of records) {
    const { data } = ownRecords.content.safeParse(record);
    if (!data) continue;
    const [name, , bytes] = data;
    if (hash('sha256', bytes, 'hex') === name) contents.set(name, bytes);
  }
  return contents;
}

import type { Database } from 'better-sqlite3';
import { entityNames } from '../../src-domain/entities/registry.ts';
import { type Column, columnsOf, tableOf } from './columns.ts';

/** 'Plvk': marks a SQLite database as a project file. */
export const applicationId = 0x506c766b;

/** The form of the tables. A change of it gets a new number and a migration. */
export const fileFormat = 1;

const typeNames = {
  text: 'TEXT',
  integer: 'INTEGER',
  real: 'REAL',
  boolean: 'INTEGER',
  json: 'TEXT',
};

function columnDefinition({ name, kind, isRequired, target }: Column): string {
  const reference =
    target === null ? '' : ` REFERENCES "${target}" ("id") DEFERRABLE INITIALLY DEFERRED`;
  const key = name === 'id' ? ' PRIMARY KEY' : '';
  return `  "${name}" ${typeNames[kind]}${isRequired ? ' NOT NULL' : ''}${key}${reference}`;
}

// What must be unique in a plan is checked where changes are made: SQLite looks at uniqueness row by
// row, so that two rows could never swap their values.
const entityTables = entityNames.map((entity) => {
  const columns = columnsOf(entity).map(columnDefinition).join(',\n');
  return `CREATE TABLE "${tableOf(entity)}" (\n${columns}\n) STRICT, WITHOUT ROWID`;
});

const ownTables = [
  `CREATE TABLE "meta" (
  "project_id" TEXT NOT NULL PRIMARY KEY,
  "file_format" INTEGER NOT NULL,
  "checksum" TEXT
) STRICT, WITHOUT ROWID`,
  `CREATE TABLE "copy_counter" (
  "copy_id" TEXT NOT NULL PRIMARY KEY,
  "number" INTEGER NOT NULL
) STRICT, WITHOUT ROWID`,
  `CREATE TABLE "log_entry" (
  "id" TEXT NOT NULL PRIMARY KEY,
  "copy_id" TEXT NOT NULL,
  "number" INTEGER NOT NULL,
  "at" TEXT NOT NULL,
  "who" TEXT NOT NULL,
  "label" TEXT NOT NULL,
  "kind" TEXT NOT NULL,
  "undoes" TEXT,
  "changes" TEXT NOT NULL
) STRICT`,
  `CREATE TABLE "content" (
  "hash" TEXT NOT NULL PRIMARY KEY,
  "size_in_bytes" INTEGER NOT NULL,
  "bytes" BLOB NOT NULL
) STRICT`,
];

const tables = [...ownTables, ...entityTables];

/** Makes the tables of a project file in an empty database. */
export function createTables(database: Database): void {
  for (const table of tables) database.exec(table);
  database.pragma(`application_id = ${applicationId}`);
  database.pragma(`user_version = ${fileFormat}`);
}

/** The schema of the program's own format as SQLite keeps it: one text per table. */
export const ownSchema: readonly string[] = tables.toSorted();

import type { Database } from 'better-sqlite3';
import type { Change } from '../../src-domain/change.ts';
import { type EntityName, entityNames } from '../../src-domain/entities/registry.ts';
import type { AnyRow } from '../../src-domain/entity.ts';
import { findRow, type Plan, planFormat, rowsOf } from '../../src-domain/plan.ts';
import { columnsOf, convertedColumns, fromColumns, tableOf, toColumns } from './columns.ts';

/** Reads all rows of all entities. They are the plan's own only where our own program wrote them. */
export function readRows(database: Database): Plan {
  const rows = entityNames.map((entity) => [entity, readEntity(database, entity)]);
  return { format: planFormat, rows: Object.fromEntries(rows) };
}

function readEntity(database: Database, entity: EntityName): readonly AnyRow[] {
  const columns = columnsOf(entity);
  const selected = columns.map(({ name, field }) => `"${name}" AS "${field}"`).join(', ');
  const rows = database
    .prepare<[], AnyRow>(`SELECT ${selected} FROM "${tableOf(entity)}" ORDER BY "id"`)
    .all();
  const converted = convertedColumns(columns);
  if (converted.length > 0) for (const row of rows) fromColumns(converted, row);
  return rows;
}

/** Writes all rows of a plan into a database that has none. */
export function insertRows(database: Database, plan: Plan): void {
  for (const entity of entityNames) writeEach(database, entity, rowsOf(plan, entity));
}

/** Makes the rows that the changes have touched what they are in the plan after them. */
export function writeChangedRows(database: Database, plan: Plan, changes: readonly Change[]): void {
  const touched = Map.groupBy(changes, ({ entity }) => entity);
  // What is part of a row goes before it: then no search for orphans finds any.
  for (const entity of entityNames.toReversed()) {
    const gone = idsIn(touched.get(entity)).filter((id) => !findRow(plan, entity, id));
    if (gone.length === 0) continue;
    const remove = database.prepare(`DELETE FROM "${tableOf(entity)}" WHERE "id" = ?`);
    for (const id of gone) remove.run(id);
  }
  for (const entity of entityNames) {
    const standing = idsIn(touched.get(entity)).flatMap((id) => findRow(plan, entity, id) ?? []);
    writeEach(database, entity, standing);
  }
}

const idsIn = (changes: readonly Change[] = []): readonly string[] => [
  ...new Set(changes.map((change) => (change.kind === 'update' ? change.id : change.row.id))),
];

function writeEach(database: Database, entity: EntityName, rows: readonly AnyRow[]): void {
  if (rows.length === 0) return;
  const columns = columnsOf(entity);
  const names = columns.map(({ name }) => `"${name}"`);
  const updates = names
    .filter((name) => name !== '"id"')
    .map((name) => `${name} = excluded.${name}`);
  const write = database.prepare(
    `INSERT INTO "${tableOf(entity)}" (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})
     ON CONFLICT ("id") DO UPDATE SET ${updates.join(', ')}`,
  );
  for (const row of rows) write.run(...toColumns(columns, row));
}

import type { Database } from 'better-sqlite3';
import type { Change } from '../../src-domain/change.ts';
import { type EntityName, entityNames } from '../../src-domain/entities/registry.ts';
import type { AnyRow } from '../../src-domain/entity.ts';
import { findRow, type Plan, planFormat, rowsOf } from '../../src-domain/plan.ts';
import { columnsOf, convertedColumns, fromColumns, tableOf, toColumns } from './columns.ts';
import { entityQuery, listAll } from './queries.ts';

/** Reads all rows of all entities. They are the plan's own only where our own program wrote them. */
export function readRows(database: Database): Plan {
  const rows = entityNames.map((entity) => [entity, readEntity(database, entity)]);
  return { format: planFormat, rows: Object.fromEntries(rows) };
}

function readEntity(database: Database, entity: EntityName): readonly AnyRow[] {
  const columns = columnsOf(entity);
  const rows = listAll(
    database,
    entityQuery
      .selectFrom(tableOf(entity))
      .select(({ ref }) => columns.map(({ name, field }) => ref(name).as(field)))
      .orderBy('id'),
  ) as AnyRow[];
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
    const { sql } = entityQuery.deleteFrom(tableOf(entity)).where('id', '=', '').compile();
    const remove = database.prepare(sql);
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
  // Written once for all rows: the values stand where the parameters are, in the columns' order.
  const { sql } = entityQuery
    .insertInto(tableOf(entity))
    .values(Object.fromEntries(columns.map(({ name }) => [name, ''])))
    .onConflict((conflict) =>
      conflict
        .column('id')
        .doUpdateSet(({ ref }) =>
          Object.fromEntries(
            columns
              .filter(({ name }) => name !== 'id')
              .map(({ name }) => [name, ref(`excluded.${name}`)]),
          ),
        ),
    )
    .compile();
  const write = database.prepare(sql);
  for (const row of rows) write.run(...toColumns(columns, row));
}

import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import type { Plan } from '../../../src-domain/plan.ts';
import type { Migration } from '../../../src-main/store/migrations.ts';
import { ProjectFile } from '../../../src-main/store/project-file.ts';
import { type ReceiveOrder, receiveFile } from '../../../src-main/store/received-file.ts';
import { readRows } from '../../../src-main/store/rows.ts';
import { applicationId, ownSchema } from '../../../src-main/store/schema.ts';
import { madePlan } from '../../fixtures/made-plan.ts';
import { personIn, temporaryFolder } from '../../fixtures/person.ts';

const plan = madePlan({ measures: 10 });

const countOf = (database: Database.Database) =>
  `rows: ${database.prepare('SELECT count(*) FROM step').pluck().get()}`;

/** A made-up format 0, where measures stood in a table of another name, without a forecast. */
const older: Migration = {
  from: 0,
  schema: ownSchema.map((table) =>
    table.startsWith('CREATE TABLE "measure"')
      ? table
          .replace('"measure"', '"step"')
          .replace('  "forecast" TEXT,\n', '')
          .replace(',\n  "forecast" TEXT', '')
      : table.replaceAll('REFERENCES "measure"', 'REFERENCES "step"'),
  ),
  checksumOf: countOf,
  migrate: (database) => {
    database.exec('ALTER TABLE step RENAME TO measure');
    database.exec('ALTER TABLE measure ADD COLUMN forecast TEXT');
    database.exec('UPDATE meta SET file_format = 1');
  },
};

async function olderFile() {
  const folder = await temporaryFolder();
  const path = join(folder, 'ny.planverk');
  await (await ProjectFile.create(path, plan, personIn(folder))).close();
  const old = join(folder, 'gammel.planverk');
  const database = new Database(old);
  for (const table of older.schema) database.exec(table);
  database.exec(`ATTACH '${path}' AS new`);
  database.pragma('foreign_keys = OFF');
  database.pragma(`application_id = ${applicationId}`);
  database.pragma('user_version = 0');
  const tables = database
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table'")
    .pluck()
    .all();
  for (const table of tables) {
    const from = table === 'step' ? 'measure' : table;
    const columns = database
      .prepare<[string], string>('SELECT name FROM pragma_table_info(?)')
      .pluck()
      .all(table)
      .map((column) => `"${column}"`)
      .join(', ');
    database.exec(`INSERT INTO main."${table}" (${columns}) SELECT ${columns} FROM new."${from}"`);
  }
  database.prepare('UPDATE meta SET file_format = 0, checksum = ?').run(countOf(database));
  database.exec('DETACH new');
  database.exec('VACUUM');
  database.close();
  return { folder, old };
}

async function receiveWith(
  list: readonly Migration[],
  folder: string,
  path: string,
  isWorkingCopy = false,
): Promise<Plan> {
  const aside = join(folder, 'aside');
  const into = join(folder, 'into.sqlite');
  await mkdir(aside);
  const order: ReceiveOrder = {
    kind: 'database',
    path,
    aside,
    into,
    maximumInBytes: 1e9,
    isWorkingCopy,
  };
  await receiveFile(order, list);
  const database = new Database(into);
  try {
    return readRows(database);
  } finally {
    database.close();
  }
}

test('A file of an older format is read in today’s, and is itself left as it is', async () => {
  const { folder, old } = await olderFile();
  const before = await readFile(old);
  expect(await receiveWith([older], folder, old)).toEqual(plan);
  expect(await readFile(old)).toEqual(before);
});

test('A file of an older format is checked by that format’s own form first', async () => {
  const { folder, old } = await olderFile();
  const database = new Database(old);
  database.exec('DELETE FROM responsible; DELETE FROM step');
  database.close();
  await expect(receiveWith([older], folder, old)).rejects.toMatchObject({
    code: 'checksum-differs',
  });
});

test('A working copy of an older format, which has no checksum, comes along too', async () => {
  const { folder, old } = await olderFile();
  const database = new Database(old);
  database.exec('UPDATE meta SET checksum = NULL');
  database.close();
  expect(await receiveWith([older], folder, old, true)).toEqual(plan);
});

test('A migration that fails leaves the file as it is and nothing half made', async () => {
  const { folder, old } = await olderFile();
  const before = await readFile(old);
  const failing: Migration = {
    ...older,
    migrate: (database) => {
      older.migrate(database);
      database.exec('DELETE FROM milestone');
    },
  };
  await expect(receiveWith([failing], folder, old)).rejects.toMatchObject({ code: 'damaged' });
  expect(await readFile(old)).toEqual(before);
});

test('Without a migration that leads on, an older file can’t be read', async () => {
  const { folder, old } = await olderFile();
  await expect(receiveWith([], folder, old)).rejects.toMatchObject({ code: 'damaged' });
});

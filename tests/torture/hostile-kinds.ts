import { readFileSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { findForm } from '../../src-main/store/migrations.ts';
import { fileFormat } from '../../src-main/store/schema.ts';

/** Makes a file hostile, in place. */
type Make = (path: string) => void;

/** With the schema writable and no rule held, as only somebody does who means it. */
const sql =
  (...statements: readonly string[]): Make =>
  (path) =>
    inDatabase(path, (database) => {
      for (const statement of statements) database.exec(statement);
    });

/** The same, and then a checksum that fits. */
const fitting =
  (...statements: readonly string[]): Make =>
  (path) => {
    sql(...statements)(path);
    inDatabase(path, (database) => {
      const checksum = findForm(fileFormat, [])?.checksumOf(database);
      database.prepare('UPDATE meta SET checksum = ?').run(checksum);
    });
  };

const bytes =
  (change: (file: Buffer) => void): Make =>
  (path) => {
    const file = readFileSync(path);
    change(file);
    writeFileSync(path, file);
  };

function inDatabase(path: string, work: (database: Database.Database) => void): void {
  const database = new Database(path);
  try {
    database.unsafeMode();
    database.pragma('foreign_keys = OFF');
    database.pragma('ignore_check_constraints = ON');
    database.pragma('writable_schema = ON');
    work(database);
  } finally {
    database.close();
  }
}

/** What makes SQLite read the schema anew. */
const reread = 'PRAGMA schema_version = 999';
const schemaOf = (table: string, set: string) =>
  `UPDATE sqlite_schema SET ${set} WHERE name = '${table}' AND type = 'table'; ${reread}`;
const endless = 'WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)';
const pageSize = 4096;
const deep = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
const entry = (columns: string) =>
  `UPDATE log_entry SET ${columns} WHERE number = (SELECT max(number) FROM log_entry)`;

/** The first page of a kind (https://sqlite.org/fileformat.html#b_tree_pages) behind the first, from 0. */
function pageOfKind(file: Buffer, kind: number): number {
  for (let at = pageSize; at < file.length; at += pageSize) if (file[at] === kind) return at;
  throw new Error(`No page of kind ${kind}`);
}

/** Files that somebody has made to do harm, by what they try. */
export const hostileKinds: Readonly<Record<string, Make>> = {
  'a trigger that deletes what is put in': sql(
    'CREATE TRIGGER t AFTER INSERT ON measure BEGIN DELETE FROM person; END',
  ),
  'a trigger on the log': sql(
    "CREATE TRIGGER t BEFORE INSERT ON log_entry BEGIN SELECT raise(ABORT, 'nei'); END",
  ),
  'a view': sql('CREATE VIEW v AS SELECT * FROM person'),
  'an endless view in a table’s place': sql(
    `DROP TABLE budget; CREATE VIEW budget AS ${endless} SELECT i AS id FROM n`,
  ),
  'a table said to be a view': sql(schemaOf('budget', "type = 'view'")),
  'a view said to be a table': sql(
    `DROP TABLE budget; CREATE VIEW budget AS ${endless} SELECT i AS id FROM n`,
    `UPDATE sqlite_schema SET type = 'table' WHERE name = 'budget'; ${reread}`,
  ),
  'a full-text table': sql('CREATE VIRTUAL TABLE f USING fts5 (a)'),
  'a virtual table in a table’s place': sql(
    'DROP TABLE budget; CREATE VIRTUAL TABLE budget USING fts5 (id)',
  ),
  'a spatial table': sql('CREATE VIRTUAL TABLE r USING rtree (id, a, b)'),
  'a table of page statistics': sql('CREATE VIRTUAL TABLE s USING dbstat'),
  'a generated column': sql('ALTER TABLE measure ADD COLUMN g TEXT AS (text || text) VIRTUAL'),
  'a generated column of megabytes': sql(
    'ALTER TABLE measure ADD COLUMN g TEXT AS (hex(zeroblob(1000000))) VIRTUAL',
  ),
  'an index on an expression': sql('CREATE INDEX i ON measure (hex(text))'),
  'a partial index': sql("CREATE INDEX i ON measure (text) WHERE text > ''"),
  'a rule on a table': sql(
    schemaOf(
      'measure',
      "sql = replace(sql, ') STRICT', ', CHECK (length(hex(zeroblob(100000000))) > 0)) STRICT')",
    ),
  ),
  'a usual value that is computed': sql(
    schemaOf(
      'person',
      `sql = replace(sql, '"email" TEXT', '"email" TEXT DEFAULT (hex(zeroblob(100)))')`,
    ),
  ),
  'statistics for the planner': sql('ANALYZE'),
  'a table twice in the schema': sql(
    `INSERT INTO sqlite_schema SELECT * FROM sqlite_schema WHERE name = 'person'; ${reread}`,
  ),
  'a table that begins at the schema': sql(schemaOf('budget', 'rootpage = 1')),
  'a table that begins in another': sql(
    schemaOf('budget', "rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'measure')"),
  ),
  'a table that begins nowhere': sql(schemaOf('budget', 'rootpage = 0')),
  'a table that begins behind the file': sql(schemaOf('budget', 'rootpage = 99999999')),
  'a table without a text': sql(schemaOf('budget', 'sql = NULL')),
  'twenty thousand tables': (path) =>
    inDatabase(path, (database) => {
      database.exec('BEGIN');
      for (let each = 0; each < 20_000; each += 1) database.exec(`CREATE TABLE t${each} (a)`);
      database.exec('COMMIT');
    }),
  'a schema of ten megabytes': sql(
    `CREATE TABLE long (a DEFAULT '${'x'.repeat(900_000)}')`,
    ...Array.from(
      { length: 10 },
      (_, n) => `CREATE TABLE l${n} (a DEFAULT '${'x'.repeat(900_000)}')`,
    ),
  ),
  'a blob of 150 megabytes': sql(
    "INSERT INTO content VALUES ('aa', 150000000, zeroblob(150000000))",
  ),
  'a name of 50 megabytes': fitting("UPDATE project SET name = printf('%.50000000c', 'x')"),
  'JSON that is nested a hundred thousand deep': sql(
    `UPDATE measure SET time = '${deep(100_000)}'`,
  ),
  'JSON that is nested a thousand deep': fitting(`UPDATE measure SET time = '${deep(1000)}'`),
  'a change that is nested a hundred thousand deep': fitting(
    entry(
      `changes = '[{"kind":"update","entity":"project","id":"01900000-0000-7000-8001-000000000000","from":{},"to":{"name":${deep(100_000)}}}]'`,
    ),
  ),
  'a change that reaches for the prototype': fitting(
    entry(
      `changes = '[{"kind":"insert","entity":"measure","row":{"id":"01900000-0000-7000-8005-000000009999","__proto__":{"text":"x"},"constructor":{"prototype":{"a":1}}}}]'`,
    ),
  ),
  'a change of an entity called __proto__': fitting(
    entry(
      `changes = '[{"kind":"delete","entity":"__proto__","row":{"id":"01900000-0000-7000-8005-000000009999"}}]'`,
    ),
  ),
  'a time that reaches for the prototype': fitting(
    `UPDATE measure SET time = '{"text":"","__proto__":{"days":[]}}'`,
  ),
  'text where a number belongs': sql(
    schemaOf('measurement', "sql = replace(sql, ' STRICT,', '')"),
    "UPDATE measurement SET value = 'mange'",
  ),
  'bytes where text belongs, under our own schema': sql(
    schemaOf('measure', "sql = replace(sql, 'STRICT, ', '')"),
    'UPDATE measure SET text = zeroblob(10)',
    schemaOf('measure', "sql = replace(sql, 'WITHOUT ROWID', 'STRICT, WITHOUT ROWID')"),
  ),
  'a text that ends in the middle of a letter': fitting(
    "UPDATE person SET name = CAST(x'4bc3' AS TEXT)",
  ),
  'a text with a NUL': fitting("UPDATE person SET name = 'Kari' || char(0) || 'Nordmann'"),
  'a name that a terminal takes for commands': fitting(
    "UPDATE project SET name = char(27) || ']0;' || char(8238) || 'gnp.exe'",
  ),
  'an id that is a path': fitting(
    "UPDATE person SET id = '../../../../tmp/x' WHERE id = (SELECT max(id) FROM person)",
  ),
  'sub-projects that stand under each other': fitting(
    `INSERT INTO subproject (id, position, parent_id, letter, name, description, own_plan)
     VALUES ('01900000-0000-7000-8009-000000000001', 'a0', '01900000-0000-7000-8009-000000000002', 'A', 'A', '', 'none'),
            ('01900000-0000-7000-8009-000000000002', 'a1', '01900000-0000-7000-8009-000000000001', 'B', 'B', '', 'none')`,
  ),
  'two projects in one': fitting(
    "INSERT INTO meta VALUES ('01900000-0000-7000-8009-000000000001', 1, NULL)",
  ),
  'a counter that can’t be counted': fitting(
    'UPDATE copy_counter SET number = 9223372036854775807',
  ),
  'a counter below nothing': fitting('UPDATE copy_counter SET number = -5'),
  'an entry that takes itself back': fitting(entry("undoes = id, kind = 'undo'")),
  'a content called by a path': fitting(
    "UPDATE content SET hash = '../../../etc/passwd' WHERE size_in_bytes = 20000",
  ),
  'a write-ahead log': bytes((file) => file.fill(2, 18, 20)),
  'text in another encoding': bytes((file) => file.writeUInt32BE(2, 56)),
  'a list of free pages that leads to itself': bytes((file) => {
    file.writeUInt32BE(3, 32);
    file.writeUInt32BE(500, 36);
    file.writeUInt32BE(3, 2 * pageSize);
    file.writeUInt32BE(0xffffffff, 2 * pageSize + 4);
  }),
  'a page that stands under itself': bytes((file) => {
    const at = pageOfKind(file, 2);
    file.writeUInt32BE(at / pageSize + 1, at + 8);
  }),
  'pages whose cells are all the same': bytes((file) => {
    for (let at = pageSize; at < file.length; at += pageSize) {
      if (file[at] !== 10) continue;
      const cell = file.readUInt16BE(at + 8);
      file.writeUInt16BE(2000, at + 3);
      for (let pointer = at + 8; pointer < at + pageSize; pointer += 2) {
        file.writeUInt16BE(cell, pointer);
      }
    }
  }),
};

/** Those that take more than a moment to make. */
export const largeKinds: readonly string[] = [
  'twenty thousand tables',
  'a schema of ten megabytes',
  'a blob of 150 megabytes',
  'a name of 50 megabytes',
  'JSON that is nested a hundred thousand deep',
];

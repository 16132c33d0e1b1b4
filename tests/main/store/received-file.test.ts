import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { updateOf } from '../../../src-domain/change.ts';
import type { Plan } from '../../../src-domain/plan.ts';
import { projectOf } from '../../../src-domain/plan.ts';
import { PlanverkError } from '../../../src-main/planverk-error.ts';
import { findForm } from '../../../src-main/store/migrations.ts';
import {
  ProjectFile,
  readProjectFile,
  verifyProjectFile,
} from '../../../src-main/store/project-file.ts';
import { receivePlan } from '../../../src-main/store/receive.ts';
import { type ReceiveOrder, readReceivedFile } from '../../../src-main/store/received-file.ts';
import { readRows } from '../../../src-main/store/rows.ts';
import { fileFormat } from '../../../src-main/store/schema.ts';
import { madePlan } from '../../fixtures/made-plan.ts';
import { personIn, temporaryFolder } from '../../fixtures/person.ts';

const plan = madePlan({ measures: 20 });

/** A published file with a history and a content. */
async function sentFile() {
  const folder = await temporaryFolder();
  const path = join(folder, 'sendt.planverk');
  const file = await ProjectFile.create(path, plan, personIn(folder, 'avsender'));
  file.putContent(Buffer.alloc(10_000, 'Vedlegg'));
  file.apply({
    label: 'Nytt navn',
    changes: [updateOf('project', projectOf(plan), { name: 'Nytt navn' })],
  });
  const { plan: sent } = file;
  await file.close();
  return { folder, path, sent, person: personIn(folder, 'mottaker') };
}

/** What reading a file in this process comes to: its plan, or the code that it is refused with. */
async function receive(path: string, folder: string): Promise<{ plan: Plan } | { code: string }> {
  const aside = await mkdtemp(join(folder, 'aside-'));
  const order: ReceiveOrder = {
    kind: 'database',
    path,
    aside,
    maximumInBytes: 1e9,
    into: join(aside, 'into.sqlite'),
    isWorkingCopy: false,
  };
  try {
    await readReceivedFile(order);
    const database = new Database(join(aside, 'into.sqlite'));
    const read = readRows(database);
    database.close();
    return { plan: read };
  } catch (error) {
    if (error instanceof Error && 'code' in error) return { code: String(error.code) };
    throw error;
  }
}

/** Changes a file by SQL, as another program could, with its schema writable. */
function tamper(path: string, sql: string): void {
  const database = new Database(path);
  database.unsafeMode();
  database.pragma('foreign_keys = OFF');
  database.pragma('writable_schema = ON');
  database.exec(sql);
  database.close();
}

test.each([
  ['a text', Buffer.from('Dette er ingen prosjektfil')],
  ['a Word document', Buffer.from('PK\u0003\u0004…')],
  ['another program’s database', null],
])('%s is no project file', async (_, bytes) => {
  const folder = await temporaryFolder();
  const path = join(folder, 'a.planverk');
  if (bytes) await writeFile(path, bytes);
  else new Database(path).exec('CREATE TABLE a (b)').close();
  const person = personIn(folder);
  await expect(ProjectFile.open(path, person)).rejects.toMatchObject({
    code: 'not-a-project-file',
    values: { path },
  });
  await expect(readProjectFile(path, person)).rejects.toMatchObject({ code: 'not-a-project-file' });
  expect(await verifyProjectFile(path, person)).toMatchObject({
    ok: false,
    checks: [{ check: 'format', result: 'failed' }, ...Array(6).fill({ result: 'not-made' })],
  });
});

describe('a file of ours that didn’t arrive whole is told apart from one that isn’t ours', () => {
  const zerosFrom = (from: number) => (whole: Buffer) => Buffer.from(whole).fill(0, from);
  test.for<readonly [string, (whole: Buffer) => Buffer, string]>([
    ['nothing of it is there', (whole) => whole.subarray(0, 0), 'file-empty'],
    ['it is cut off in the mark that it begins with', (whole) => whole.subarray(0, 10), 'damaged'],
    ['it is cut off in its header', (whole) => whole.subarray(0, 80), 'damaged'],
    ['it is cut off in its first page', (whole) => whole.subarray(0, 1000), 'damaged'],
    ['a tenth of it is there', (whole) => whole.subarray(0, whole.length / 10), 'damaged'],
    ['its last byte is missing', (whole) => whole.subarray(0, -1), 'damaged'],
    ['it is zeros all through', zerosFrom(0), 'damaged'],
    ['only its header is there, the rest is zeros', zerosFrom(100), 'damaged'],
    ['only its first page is there, the rest is zeros', zerosFrom(4096), 'damaged'],
    ['its second half is zeros', (whole) => zerosFrom(whole.length / 2)(whole), 'damaged'],
    ['its first page is zeros', (whole) => Buffer.from(whole).fill(0, 0, 4096), 'damaged'],
  ])('where %s', async ([, broken, code]) => {
    const { path, person } = await sentFile();
    await writeFile(path, broken(await readFile(path)));
    await rm(join(person.home, 'copies'), { recursive: true, force: true });
    await expect(ProjectFile.open(path, person)).rejects.toMatchObject({ code, values: { path } });
    await expect(readProjectFile(path, person)).rejects.toMatchObject({ code });
    const { ok, checks } = await verifyProjectFile(path, person);
    expect(ok).toBe(false);
    expect(checks.find(({ result }) => result === 'failed')?.failure?.code).toBe(code);
  });
});

test('A folder, a pipe and a device are no project files, and none is waited for', async () => {
  const folder = await temporaryFolder();
  const person = personIn(folder);
  const pipe = join(folder, 'pipe');
  spawnSync('mkfifo', [pipe]);
  for (const path of [folder, '/dev/zero', ...(process.platform === 'linux' ? [pipe] : [])]) {
    await expect(ProjectFile.open(path, person)).rejects.toMatchObject({
      code: 'not-a-project-file',
    });
    await expect(readProjectFile(path, person)).rejects.toMatchObject({
      code: 'not-a-project-file',
    });
  }
});

test('A file that is not there is not found, and leaves no trace', async () => {
  const folder = await temporaryFolder();
  const person = personIn(folder);
  for (const path of [join(folder, 'a.planverk'), join(folder, 'nowhere', 'a.planverk')]) {
    const notFound = { code: 'file-not-found', values: { path } };
    await expect(ProjectFile.open(path, person)).rejects.toMatchObject(notFound);
    await expect(readProjectFile(path, person)).rejects.toMatchObject(notFound);
    await expect(verifyProjectFile(path, person)).rejects.toMatchObject(notFound);
  }
  expect(await readdir(join(person.home, 'received'))).toEqual([]);
});

test('A file made by a newer version says which version it needs', async () => {
  const { path, person } = await sentFile();
  tamper(path, 'PRAGMA user_version = 7');
  await expect(ProjectFile.open(path, person)).rejects.toMatchObject({
    code: 'made-by-newer-version',
    values: { path, fileVersion: 7, programVersion: 1 },
  });
});

test('A file of a format before the first is damaged, for none was ever made', async () => {
  const { path, person } = await sentFile();
  tamper(path, 'PRAGMA user_version = 0');
  await expect(readProjectFile(path, person)).rejects.toMatchObject({ code: 'damaged' });
});

test('A received file is never written to, and all that it holds comes along', async () => {
  const { path, person, sent } = await sentFile();
  const before = { bytes: await readFile(path), state: await stat(path) };
  const file = await ProjectFile.open(path, person);
  expect(file.plan).toEqual(sent);
  expect(file.history().map(({ who, label }) => [who, label])).toEqual([
    ['avsender', ''],
    ['avsender', 'Nytt navn'],
  ]);
  const content = Buffer.alloc(10_000, 'Vedlegg');
  const hash = createHash('sha256').update(content).digest('hex');
  expect(Buffer.from(file.readContent(hash))).toEqual(content);
  await file.close();
  await verifyProjectFile(path, person);
  const { mtimeMs, ctimeMs, ino } = await stat(path);
  expect({ mtimeMs, ctimeMs, ino }).toEqual({
    mtimeMs: before.state.mtimeMs,
    ctimeMs: before.state.ctimeMs,
    ino: before.state.ino,
  });
  expect(await readFile(path)).toEqual(before.bytes);
  expect(await readdir(join(person.home, 'received'))).toEqual([]);
});

describe('A tampered file', () => {
  test.each([
    ['a changed text', "UPDATE measure SET text = text || '!'", 'checksum-differs'],
    ['a removed row', 'DELETE FROM responsible', 'checksum-differs'],
    ['a changed history', "UPDATE log_entry SET who = 'noen andre'", 'checksum-differs'],
    ['a changed counter', 'UPDATE copy_counter SET number = 99', 'checksum-differs'],
    ['another project’s id', "UPDATE meta SET project_id = 'x'", 'checksum-differs'],
    ['no checksum', 'UPDATE meta SET checksum = NULL', 'checksum-differs'],
    ['no meta', 'DELETE FROM meta', 'checksum-differs'],
    ['a content renamed', "UPDATE content SET hash = 'a'", 'checksum-differs'],
    ['a content’s bytes changed', 'UPDATE content SET bytes = zeroblob(10000)', 'damaged'],
    ['a reference into nothing', 'DELETE FROM milestone', 'damaged'],
    ['JSON that isn’t any', "UPDATE measure SET time = '{'", 'damaged'],
    [
      'a trigger',
      'CREATE TRIGGER t AFTER INSERT ON measure BEGIN DELETE FROM person; END',
      'damaged',
    ],
    ['a view', 'CREATE VIEW v AS SELECT 1', 'damaged'],
    ['a table of its own', 'CREATE TABLE "more" (a)', 'damaged'],
    ['an index of its own', 'CREATE INDEX i ON measure (text)', 'damaged'],
    ['a missing table', 'DROP TABLE budget', 'damaged'],
    ['another column', 'ALTER TABLE measure ADD COLUMN more TEXT', 'damaged'],
    [
      'wrong types',
      `UPDATE sqlite_schema SET sql = replace(sql, 'STRICT, ', '') WHERE name = 'measure';
       PRAGMA schema_version = 999; UPDATE measure SET text = 7`,
      'damaged',
    ],
    [
      'a table that says it is a view',
      `DROP TABLE budget; CREATE VIEW budget AS WITH RECURSIVE n (i) AS
       (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS id FROM n`,
      'damaged',
    ],
  ])('with %s is refused', async (_, sql, code) => {
    const { path, folder } = await sentFile();
    tamper(path, sql);
    expect(await receive(path, folder)).toEqual({ code });
  });
});

test('A tampered row that breaks a rule is refused even where the checksum was made to fit', async () => {
  const { path, folder } = await sentFile();
  tamper(path, "UPDATE measure SET state = 'ukjent'");
  const form = findForm(fileFormat, []);
  const database = new Database(path);
  database.prepare('UPDATE meta SET checksum = ?').run(form?.checksumOf(database));
  database.close();
  expect(await receive(path, folder)).toEqual({ code: 'damaged' });
});

test('What is wrong with a damaged file is told check by check, and the file is left as it is', async () => {
  const { path, person } = await sentFile();
  tamper(path, "UPDATE measure SET text = 'Noe annet'");
  const before = await readFile(path);
  const { ok, checks } = await verifyProjectFile(path, person);
  expect(ok).toBe(false);
  expect(checks.map(({ check, result }) => `${check}: ${result}`)).toEqual([
    'format: ok',
    'schema: ok',
    'integrity: ok',
    'references: ok',
    'checksum: failed',
    'rows: ok',
    'contents: ok',
  ]);
  expect(checks[4]?.failure).toEqual({ code: 'checksum-differs', values: { path } });
  expect(await readFile(path)).toEqual(before);
});

test('A file with more behind it than it says is refused', async () => {
  const { path, folder } = await sentFile();
  await writeFile(path, Buffer.concat([await readFile(path), Buffer.alloc(4096)]));
  expect(await receive(path, folder)).toEqual({ code: 'damaged' });
});

test('A file that was left in the middle of a change is read as it was before it', async () => {
  const { path, folder, sent } = await sentFile();
  const left = join(folder, 'left.planverk');
  const database = new Database(path);
  database.pragma('cache_size = 1');
  database.pragma('cache_spill = 1');
  database.exec(
    "BEGIN IMMEDIATE; UPDATE measure SET text = 'Halvt'; UPDATE log_entry SET who = 'x'",
  );
  await copyFile(path, left);
  await copyFile(`${path}-journal`, `${left}-journal`);
  database.exec('ROLLBACK');
  database.close();
  expect(await receive(left, folder)).toEqual({ plan: sent });
});

test('A journal that names another file is not followed', async () => {
  const { path, folder } = await sentFile();
  const victim = join(folder, 'victim');
  await writeFile(victim, 'Noe viktig');
  const name = Buffer.from(victim);
  const end = Buffer.alloc(8);
  end.writeUInt32BE(name.length, 0);
  end.writeUInt32BE(
    name.reduce((sum, byte) => sum + byte, 0),
    4,
  );
  const mark = Buffer.from('d9d505f920a163d7', 'hex');
  const journal = Buffer.concat([mark, Buffer.alloc(504), name, end, mark]);
  await writeFile(`${path}-journal`, journal);
  expect(await receive(path, folder)).toEqual({ code: 'damaged' });
  expect(await readFile(victim, 'utf8')).toBe('Noe viktig');
});

test('A file that is too large is not read at all', async () => {
  const { path, person } = await sentFile();
  const { size } = await stat(path);
  const limits = { maximumInBytes: size - 1, timeoutInMilliseconds: 10_000 };
  await expect(receivePlan(path, person, limits)).rejects.toMatchObject({
    code: 'too-large',
    values: { path, sizeInBytes: size },
  });
});

test('Reading that takes too long is stopped, and leaves nothing behind', async () => {
  const { path, person } = await sentFile();
  const limits = { maximumInBytes: 1e9, timeoutInMilliseconds: 1 };
  await expect(receivePlan(path, person, limits)).rejects.toMatchObject({
    code: 'took-too-long',
    values: { path },
  });
  expect(await readdir(join(person.home, 'received'))).toEqual([]);
});

test('What a killed reader left is swept away after a day', async () => {
  const { path, person } = await sentFile();
  const old = join(person.home, 'received', 'old');
  await mkdir(old, { recursive: true });
  const now = () => new Date(Date.now() + 2 * 86_400_000);
  await readProjectFile(path, { ...person, now });
  expect(await readdir(join(person.home, 'received'))).toEqual([]);
});

test('Many readers at once don’t stumble over what the others take away', async () => {
  const { path, person, sent } = await sentFile();
  const read = Array.from({ length: 8 }, () => readProjectFile(path, person));
  for (const plan of await Promise.all(read)) expect(plan).toEqual(sent);
  // A name that leads nowhere is what stays of a folder that was taken away after it was listed.
  await symlink(join(person.home, 'gone'), join(person.home, 'received', 'gone'));
  expect(await readProjectFile(path, person)).toEqual(sent);
});

test('Where working copies can’t live it is that folder that is named, not the file', async () => {
  const { path, person, folder } = await sentFile();
  const home = join(folder, 'in-the-way');
  await writeFile(home, 'A file');
  const unusable = { ...person, home };
  const attempts = [readProjectFile, verifyProjectFile, ProjectFile.open];
  for (const attempt of attempts) {
    const failure = await attempt(path, unusable).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(PlanverkError);
    expect((failure as PlanverkError).values['path']).toContain(home);
  }
});

test('A stranger’s file that can’t be opened takes nothing from the working copy', async () => {
  const { path, person } = await sentFile();
  const file = await ProjectFile.open(path, person);
  file.apply({
    label: 'Mitt',
    changes: [updateOf('project', projectOf(file.plan), { name: 'Mitt' })],
  });
  await file.close({ publish: false });
  await writeFile(path, 'Ikke noe prosjekt');
  const again = await ProjectFile.open(path, person);
  expect(projectOf(again.plan).name).toBe('Mitt');
  await expect(again.close()).rejects.toMatchObject({ code: 'not-a-project-file' });
  expect(await readFile(path, 'utf8')).toBe('Ikke noe prosjekt');
});

import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { updateOf } from '../../../src-domain/change.ts';
import { projectOf } from '../../../src-domain/plan.ts';
import { readPlan } from '../../../src-domain/plan-json.ts';
import {
  ProjectFile,
  readProjectFile,
  verifyProjectFile,
} from '../../../src-main/store/project-file.ts';
import { repairProjectFile } from '../../../src-main/store/repair/repair.ts';
import { repairFile } from '../../../src-main/store/repair/repair-file.ts';
import { readRows } from '../../../src-main/store/rows.ts';
import { madeId, madePlan } from '../../fixtures/made-plan.ts';
import { numbersFrom } from '../../fixtures/numbers-from.ts';
import { personIn, temporaryFolder } from '../../fixtures/person.ts';

const plan = madePlan({ measures: 120 });
const pageSize = 4096;

/** A published file with a version, a change and an attachment, and who saves what is left of it. */
async function damagedBy(damage: (bytes: Buffer) => Buffer) {
  const folder = await temporaryFolder();
  const path = join(folder, 'skadet.planverk');
  const person = personIn(folder);
  const file = await ProjectFile.create(path, plan, person);
  file.freeze({ subprojectId: null, label: 'V1', note: '' }, 'Frosset');
  const changes = [updateOf('project', projectOf(file.plan), { client: 'Rådmannen' })];
  file.apply({ label: 'Klient', changes });
  const { plan: sent } = file;
  await file.close();
  const bytes = await readFile(path);
  const before = damage(bytes);
  await writeFile(path, before);
  const out = join(folder, 'reddet.planverk');
  const repair = () => repairProjectFile(path, out, person);
  return { folder, path, out, person, sent, before, repair };
}

const zeroed =
  (...pages: readonly number[]) =>
  (bytes: Buffer) => {
    for (const page of pages) bytes.fill(0, page * pageSize, (page + 1) * pageSize);
    return bytes;
  };

/** The pages on which a text stands, from 0. */
const pagesWith = (bytes: Buffer, text: string) => {
  const pages = new Set<number>();
  for (let at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, at + 1)) {
    pages.add(Math.floor(at / pageSize));
  }
  return [...pages];
};

test('Of a whole file all is saved, and said to be', async () => {
  const { out, person, sent, repair } = await damagedBy((bytes) => bytes);
  const { report, plan: saved } = await repair();
  expect(saved).toEqual(sent);
  expect(report).toMatchObject({ isWhole: true, savedEntryCount: 3, savedContentCount: 1 });
  expect(await readProjectFile(out, person)).toEqual(sent);
  expect((await verifyProjectFile(out, person)).ok).toBe(true);
});

test('Where the first page is gone, and with it what says which table is where, every row is found', async () => {
  const { sent, repair, path, before } = await damagedBy(zeroed(0));
  const { report, plan: saved } = await repair();
  expect(saved).toEqual(sent);
  expect(report).toMatchObject({ isWhole: true, leftOut: [], missing: [], unreadCount: 1 });
  expect(await readFile(path)).toEqual(before);
});

test('Rows on a damaged page are gone, and the rest stays; what refers to them is told of', async () => {
  const { sent, repair, out, person } = await damagedBy((bytes) =>
    zeroed(...pagesWith(bytes, 'Person 1').slice(0, 1))(bytes),
  );
  const { report, plan: saved } = await repair();
  expect(report.missing.length).toBeGreaterThan(0);
  expect(saved.rows.measure).toEqual(sent.rows.measure);
  expect((await verifyProjectFile(out, person)).ok).toBe(true);
});

test('A row that the history has is taken from there, and a value that differs is told', async () => {
  const added = {
    id: madeId(5, 999),
    milestoneId: madeId(4, 0),
    text: 'Lagt til siden',
    position: 'zz',
  };
  const folder = await temporaryFolder();
  const person = personIn(folder);
  const path = join(folder, 'a.planverk');
  const file = await ProjectFile.create(path, madePlan({ measures: 2 }), person);
  file.apply({ label: '', changes: [{ kind: 'insert', entity: 'measure', row: added }] });
  const changes = [updateOf('project', projectOf(file.plan), { client: 'Rådmannen' })];
  file.apply({ label: '', changes });
  await file.close();
  const database = new Database(path);
  database.pragma('foreign_keys = OFF');
  database.prepare('DELETE FROM measure WHERE id = ?').run(added.id);
  database.exec("UPDATE project SET client = 'Noen andre'");
  database.close();
  const { report, plan: saved } = await repairProjectFile(path, join(folder, 'b.planverk'), person);
  expect(saved.rows.measure.find(({ id }) => id === added.id)).toMatchObject(added);
  expect(report.restored).toEqual([{ entity: 'measure', id: added.id }]);
  const { id } = projectOf(saved);
  const values = { field: 'client', found: 'Noen andre', logged: 'Rådmannen' };
  expect(report.unlike).toEqual([{ entity: 'project', id, ...values }]);
});

test('A version whose content is damaged is named, and stays in the plan', async () => {
  const { repair, sent } = await damagedBy((bytes) => {
    const [page = 0] = pagesWith(bytes, '{"format":"planverk/1"');
    return zeroed(page)(bytes);
  });
  const { report, plan: saved } = await repair();
  const [version] = sent.rows.version;
  expect(report.lostContents).toEqual([{ entity: 'version', id: version?.id }]);
  expect(saved.rows.version).toEqual(sent.rows.version);
});

test('A file that lacks something is never taken for one that holds all that a working copy has', async () => {
  const { repair, out } = await damagedBy((bytes) =>
    zeroed(...pagesWith(bytes, 'Tiltak 9'))(bytes),
  );
  await repair();
  const saved = new Database(out, { readonly: true });
  expect(saved.prepare('SELECT * FROM copy_counter').all()).toEqual([]);
  saved.close();
});

test('What holds nothing of ours is refused, and nothing is written', async () => {
  const { repair, out, folder, person, path } = await damagedBy((bytes) => bytes.fill(0));
  await expect(repair()).rejects.toMatchObject({ code: 'nothing-to-save', values: { path } });
  expect(existsSync(out)).toBe(false);
  expect(await readdir(join(person.home, 'received'))).toEqual([]);
  expect(await readdir(folder)).toEqual(['kari', 'skadet.planverk']);
});

test('A file that is there is never written over, the damaged one least of all', async () => {
  const { path, person, before } = await damagedBy(zeroed(0));
  await expect(repairProjectFile(path, path, person)).rejects.toMatchObject({
    code: 'already-exists',
  });
  expect(await readFile(path)).toEqual(before);
});

test('A file of a newer form is left to a newer program', async () => {
  const { repair, path } = await damagedBy((bytes) => bytes);
  const database = new Database(path);
  database.exec('UPDATE meta SET file_format = 9; PRAGMA user_version = 9');
  database.close();
  const versions = { fileVersion: 9, programVersion: 1 };
  await expect(repair()).rejects.toMatchObject({ code: 'made-by-newer-version', values: versions });
});

test('Of 100 files damaged by chance each is saved from, and what comes out opens and holds', async () => {
  const { path, folder, before } = await damagedBy((bytes) => bytes);
  const next = numbersFrom(2009);
  for (let round = 0; round < 100; round += 1) {
    await writeFile(path, damagedByChance(before, round, next));
    const aside = await mkdtemp(join(folder, 'aside-'));
    const into = join(aside, 'saved.planverk');
    const newId = madeId(15, round);
    await repairFile({ path, aside, maximumInBytes: 1e9, into, newId });
    const saved = new Database(into, { readonly: true });
    const read = readPlan(readRows(saved));
    expect(read.kind).toBe('plan');
    expect(saved.pragma('integrity_check', { simple: true })).toBe('ok');
    saved.close();
    await rm(aside, { recursive: true });
  }
});

/** More and more of it, from round to round: single bytes, or runs of zeros or of 255. */
function damagedByChance(whole: Buffer, round: number, next: () => number): Buffer {
  const bytes = Buffer.from(whole);
  for (let hit = 0; hit <= round; hit += 1) {
    const at = Math.floor(next() * bytes.length);
    const end = Math.min(bytes.length, at + Math.floor(next() * 2000));
    if (round % 3 === 0) bytes[at] = Math.floor(next() * 256);
    else bytes.fill(round % 3 === 1 ? 0 : 255, at, end);
  }
  return bytes;
}

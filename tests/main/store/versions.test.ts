import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { updateOf } from '../../../src-domain/change.ts';
import { personMergeChanges } from '../../../src-domain/organisation/person-merge.ts';
import { findRow, type Plan, projectOf } from '../../../src-domain/plan.ts';
import { insertion } from '../../../src-domain/row-changes/insertion.ts';
import { planPart } from '../../../src-domain/versions/plan-part.ts';
import { ProjectDesk } from '../../../src-main/project-desk.ts';
import { ProjectFile } from '../../../src-main/store/project-file.ts';
import { numbersFrom } from '../../fixtures/numbers-from.ts';
import { personIn, temporaryFolder } from '../../fixtures/person.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';
import { startProcess } from '../../fixtures/working-process.ts';

const kills = 12;
const script = new URL('../../fixtures/freezer.ts', import.meta.url);
const [kari, ola, subproject, measure] = [idOf(1), idOf(2), idOf(3), idOf(5)];

const plan = planFrom({
  project: [{ name: 'Ny skole' }],
  person: [
    { id: kari, name: 'Kari Moe', email: 'kari@nordvik.example' },
    { id: ola, name: 'Ola Berg' },
  ],
  subproject: [{ id: subproject, letter: 'A', name: 'Kurs' }],
  body: [{ id: idOf(8), name: 'Formannskapet' }],
  milestone: [{ id: idOf(4), subprojectId: subproject }, { title: 'Utenfor' }],
  measure: [{ id: measure, milestoneId: idOf(4), text: 'Kurs', time: { text: 'Høst 07' } }],
  responsible: [
    { measureId: measure, personId: kari },
    { measureId: measure, personId: ola, text: 'rektor' },
  ],
});
const order = { subprojectId: null, label: 'Versjon 1', note: 'Til formannskapet' };

async function madeFile() {
  const folder = await temporaryFolder();
  const person = personIn(folder);
  const path = join(folder, 'plan.planverk');
  return { file: await ProjectFile.create(path, plan, person), path, person, folder };
}

const failing = (code: string, values: object = {}) =>
  expect.objectContaining({ code, values: expect.objectContaining(values) });

/** The id of the version that was frozen last. */
const latest = ({ rows }: Plan): string => rows.version.at(-1)?.id ?? '';

const rename = (file: ProjectFile, name: string) =>
  file.apply({ label: name, changes: [updateOf('project', projectOf(file.plan), { name })] });

const answering = (read: Plan) =>
  read.rows.responsible.map(({ personId }) => {
    const person = findRow(read, 'person', personId);
    return person?.removedOn === null ? person.name : 'removed';
  });

test('A frozen plan is what the plan was, whatever has been done since, here and in the file', async () => {
  const { file, path, person } = await madeFile();
  const before = planPart(file.plan, null);
  file.freeze(order, 'Frøs planen');
  expect(file.history().at(-1)).toMatchObject({ label: 'Frøs planen', kind: 'edit' });
  expect(file.plan.rows.version).toMatchObject([{ ...order, format: 'planverk/1' }]);
  rename(file, 'Ny barnehage');
  const id = latest(file.plan);
  expect(file.readVersion(id)).toEqual(before);
  expect(file.freezers()).toEqual({ [id]: 'kari' });
  await file.close();
  const again = await ProjectFile.open(path, person);
  expect(again.readVersion(id)).toEqual(before);
  await again.close();
});

test('A sub-project’s version has its own part, and the same plan is kept once', async () => {
  const { file } = await madeFile();
  file.freeze({ ...order, subprojectId: subproject }, 'A');
  expect(file.readVersion(latest(file.plan))).toEqual(planPart(plan, subproject));
  file.freeze({ ...order, subprojectId: subproject }, 'B');
  const [first, second] = file.plan.rows.version;
  expect(first?.hash).toBe(second?.hash);
  await file.close();
});

test('Freezing is done once for a token, and is not done where it is refused', async () => {
  const { file, person } = await madeFile();
  const desk = new ProjectDesk(file, person, () => {});
  desk.freeze(order, 'Frøs planen', 'token');
  desk.freeze(order, 'Frøs planen', 'token');
  expect(file.plan.rows.version).toHaveLength(1);
  expect(() => desk.freeze({ ...order, subprojectId: idOf(99) }, 'Frøs', 'other')).toThrow(
    failing('refused'),
  );
  expect(file.plan.rows.version).toHaveLength(1);
  await desk.close();
});

test('Freezing is undone and done again as long as nothing is decided on it', async () => {
  const { file } = await madeFile();
  file.freeze(order, 'Frøs planen');
  const id = latest(file.plan);
  file.undo();
  expect(file.plan.rows.version).toEqual([]);
  expect(() => file.readVersion(id)).toThrow(failing('unknown-version'));
  file.redo();
  expect(projectOf(file.readVersion(id)).name).toBe('Ny skole');
  const decision = { id: idOf(30), position: 'a0', versionId: id, bodyId: idOf(8) };
  file.apply({ label: 'Vedtak', changes: [insertion('decision', decision)] });
  const [version] = file.plan.rows.version;
  if (!version) throw new Error('There is a version');
  const takenBack = { kind: 'delete', entity: 'version', row: version } as const;
  expect(() => file.apply({ label: 'Tilbake', changes: [takenBack] })).toThrow(
    failing('refused', { problems: [expect.objectContaining({ kind: 'missing-reference' })] }),
  );
  await file.close();
});

test('A person who was merged into another since is that other, until that is undone', async () => {
  const { file } = await madeFile();
  file.freeze(order, 'Frøs planen');
  const id = latest(file.plan);
  file.apply({ label: 'Ett', changes: personMergeChanges(file.plan, kari, [ola], {}) });
  expect(answering(file.readVersion(id))).toEqual(['Kari Moe', 'Kari Moe']);
  file.undo();
  expect(answering(file.readVersion(id))).toEqual(['Kari Moe', 'Ola Berg']);
  await file.close();
});

test('A person who was deleted since is still named; one who was removed for good isn’t', async () => {
  const { file, path, person } = await madeFile();
  file.freeze(order, 'Frøs planen');
  const id = latest(file.plan);
  const gone = file.plan.rows.responsible.filter(({ personId }) => personId === ola);
  file.apply({
    label: 'Slettet',
    changes: [
      ...gone.map((row) => ({ kind: 'delete', entity: 'responsible', row }) as const),
      ...file.plan.rows.person
        .filter((row) => row.id === ola)
        .map((row) => ({ kind: 'delete', entity: 'person', row }) as const),
    ],
  });
  expect(answering(file.readVersion(id))).toEqual(['Kari Moe', 'Ola Berg']);
  file.removePerson(kari);
  expect(answering(file.readVersion(id))).toEqual(['removed', 'Ola Berg']);
  await file.close();
  const again = await ProjectFile.open(path, person);
  expect(answering(again.readVersion(id))).toEqual(['removed', 'Ola Berg']);
  await again.close();
});

test('Of a removed person neither the version’s content nor anything else in the file has the name', async () => {
  const { file, path } = await madeFile();
  file.freeze(order, 'Frøs planen');
  file.removePerson(kari);
  await file.publish();
  await file.close();
  const published = new Database(path, { readonly: true }).serialize();
  expect(published.includes('Kari Moe')).toBe(false);
  expect(published.includes('kari@nordvik')).toBe(false);
  expect(published.includes('Ola Berg')).toBe(true);
});

test.for([
  ['that a newer program has frozen', '{"format":"planverk/9","rows":{}}', 'version-too-new'],
  ['that isn’t a plan', 'plan', 'version-damaged'],
  [
    'with a row that doesn’t hold',
    '{"format":"planverk/1","rows":{"project":[]}}',
    'version-damaged',
  ],
] as const)('A version %s is told of, and the rest stands', async ([, content, code]) => {
  const { file } = await madeFile();
  const hash = file.putContent(Buffer.from(content));
  const version = { id: idOf(40), position: 'a0', label: 'Versjon 9', hash, sizeInBytes: 1 };
  file.apply({ label: 'Frøs', changes: [insertion('version', version)] });
  const before = file.plan;
  expect(() => file.readVersion(version.id)).toThrow(failing(code, { label: 'Versjon 9' }));
  expect(file.plan).toEqual(before);
  await file.close();
});

test('A version whose content is missing or was changed on the disk is told of', async () => {
  const { file } = await madeFile();
  const version = { id: idOf(40), position: 'a0', label: 'Versjon 9', hash: 'a'.repeat(64) };
  file.apply({
    label: 'Frøs',
    changes: [insertion('version', { ...version, sizeInBytes: 1 })],
  });
  expect(() => file.readVersion(version.id)).toThrow(failing('version-damaged'));
  await file.close();
});

test(`After ${kills} kills at random moments every version that was acknowledged can be read, and none is half`, async () => {
  const { file: made, path, person } = await madeFile();
  await made.close();
  const random = numbersFrom(5);
  const start = () => startProcess(script, path, person.home);
  let waiting = start();
  let versions = 0;
  for (let round = 0; round < kills; round += 1) {
    const freezer = waiting;
    await freezer.nextLine();
    waiting = start();
    freezer.say('go');
    const lines = 1 + Math.floor(random() * 6);
    for (let line = 0; line < lines; line += 1) await freezer.nextLine();
    const [since, pause] = [performance.now(), random() * 4];
    while (performance.now() - since < pause);
    await freezer.kill();
    while ((await freezer.nextLine()) !== undefined);
    const acknowledged = Number(freezer.lines.at(-1)) + 1;
    const file = await ProjectFile.open(path, person);
    versions = file.plan.rows.version.length;
    expect(versions).toBeGreaterThanOrEqual(acknowledged);
    for (const { id, label } of file.plan.rows.version) {
      expect(projectOf(file.readVersion(id)).name).toBe(label);
    }
    await file.close({ publish: round % 5 === 0 });
  }
  await waiting.kill();
  expect(versions).toBeGreaterThan(kills);
}, 120_000);

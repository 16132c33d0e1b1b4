import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { updateOf } from '../../src-domain/change.ts';
import { usualOrder } from '../../src-domain/document/document-order.ts';
import { allItems } from '../../src-domain/milestone-plan/item-filter.ts';
import { projectOf } from '../../src-domain/plan.ts';
import { ProjectDesk } from '../../src-main/project-desk.ts';
import { ProjectFile, readProjectFile } from '../../src-main/store/project-file.ts';
import type { ProgramEvent } from '../../src-preload/contract.ts';
import { patiently } from '../fixtures/patience.ts';
import { personIn, temporaryFolder } from '../fixtures/person.ts';
import { idOf, planFrom } from '../fixtures/small-plan.ts';

const plan = planFrom({
  project: [{ id: idOf(1), name: 'Ny skole' }],
  person: [{ id: idOf(2), name: 'Kari Moe', email: 'kari@verdal.no' }],
});
const noon = new Date('2026-11-21T12:00:00Z');

async function start() {
  const folder = await temporaryFolder();
  const surroundings = personIn(folder, 'kari', () => noon);
  const file = await ProjectFile.create(join(folder, 'skole.planverk'), plan, surroundings);
  const told: ProgramEvent[] = [];
  const desk = new ProjectDesk(file, surroundings, (event) => told.push(event));
  onTestFinished(() => desk.close({ publish: false }));
  const callIt = (name: string) =>
    desk.apply(
      { label: `Kalt ${name}`, changes: [updateOf('project', projectOf(file.plan), { name })] },
      crypto.randomUUID(),
    );
  return { folder, file, desk, told, callIt };
}

test('the status says what is unpublished, what undo would do, and who was here last', async () => {
  const { desk, callIt } = await start();
  const at = noon.toISOString();
  const before = {
    unpublishedCount: 0,
    publishedAt: at,
    publishing: { state: 'idle' },
    notices: [],
    changedLast: { who: 'kari', at },
    others: [],
    conflictCopies: [],
    undo: null,
    redo: null,
  };
  expect(desk.status).toEqual(before);
  callIt('A');
  expect(desk.status).toEqual({ ...before, unpublishedCount: 1, undo: 'Kalt A' });
  desk.undo('u');
  expect(desk.status).toEqual({ ...before, unpublishedCount: 2, redo: 'Kalt A' });
  expect(() => desk.undo('v')).toThrow(/^nothing-to-undo/);
  await desk.publish();
  expect(desk.status).toEqual({ ...before, redo: 'Kalt A' });
});

test('publishing is told from beginning to end', async () => {
  const { desk, callIt, told } = await start();
  callIt('A');
  told.length = 0;
  await desk.publish();
  expect(told).toMatchObject([
    {
      name: 'status-changed',
      value: { status: { publishing: { state: 'under-way' }, unpublishedCount: 1 } },
    },
    {
      name: 'status-changed',
      value: { status: { publishing: { state: 'idle' }, unpublishedCount: 0 } },
    },
  ]);
});

test('a copy has what is unpublished too, and the project goes on in its own file', async () => {
  const { desk, folder, callIt } = await start();
  callIt('A');
  const copy = join(folder, 'kopi.planverk');
  await desk.saveCopy(copy);
  expect(projectOf(await readProjectFile(copy, personIn(folder, 'ola'))).name).toBe('A');
  expect([desk.path, desk.name]).toEqual([join(folder, 'skole.planverk'), 'A']);
});

test('closing publishes unless told not to, stops documents that are being made, and is told no more', async () => {
  const { desk, file, folder, callIt, told } = await start();
  callIt('A');
  const job = desk.startDocument(usualOrder('prosjektplan', 'nb'));
  await desk.close();
  const read = await readProjectFile(file.path, personIn(folder, 'ola'));
  expect(projectOf(read).name).toBe('A');
  expect(desk.documents.find(job)).toBeUndefined();
  const statuses = told.filter(({ name }) => name === 'status-changed');
  expect(statuses).toEqual([]);
});

test('what comes twice with one token is made once: the first answer was lost', async () => {
  const { desk, file, told } = await start();
  const changes = [updateOf('project', projectOf(file.plan), { name: 'A' })];
  desk.apply({ label: 'Kalt A', changes }, 'a');
  desk.apply({ label: 'Kalt A', changes }, 'a');
  desk.undo('b');
  desk.undo('b');
  desk.redo('c');
  desk.redo('c');
  expect(file.history().map(({ kind }) => kind)).toEqual(['created', 'edit', 'undo', 'redo']);
  expect([told.length, desk.read().tokens]).toEqual([3, ['a', 'b', 'c']]);
});

test('a token that was refused may come again, and the latest thousand are remembered', async () => {
  const { desk, callIt } = await start();
  expect(() => desk.redo('again')).toThrow(/^nothing-to-redo/);
  callIt('A');
  desk.undo('u');
  desk.redo('again');
  for (let count = 0; count < 1000; count += 1) callIt('A');
  expect([desk.read().tokens.length, desk.read().tokens.includes('again')]).toEqual([1000, false]);
});

test('a person is removed once for a token: every page hears it, the file has it, and the answer says what was reached', async () => {
  const { desk, folder, told, callIt } = await start();
  callIt('A');
  expect(await desk.removalReach(idOf(2))).toEqual({
    entryCount: 0,
    backupCount: 1,
    setAsideCount: 0,
  });
  told.length = 0;
  const outcome = { notPublished: null, rewrittenCount: 1, left: [] };
  expect(await desk.removePerson(idOf(2), 't')).toEqual(outcome);
  expect(await desk.removePerson(idOf(2), 't')).toEqual({ ...outcome, rewrittenCount: 0 });
  const heard = told.filter(({ name }) => name === 'plan-changed');
  expect(heard).toMatchObject([
    {
      value: {
        kind: 'removal',
        label: '',
        changes: [{ kind: 'update', from: { name: 'Kari Moe' }, to: { name: '' } }],
        status: { undo: null, redo: null },
      },
    },
  ]);
  const read = await readProjectFile(desk.path, personIn(folder, 'ola'));
  expect(read.rows.person).toMatchObject([{ name: '', email: null, removedOn: '2026-11-21' }]);
});

test('a calendar is made of what a filter leaves in, at the time of its making', async () => {
  const { desk } = await start();
  const order = { filter: allItems, language: 'nb' } as const;
  const { fileName, bytes } = await desk.calendarFile(order);
  expect(fileName).toBe('Milepælplan – Ny skole.ics');
  expect(Buffer.from(bytes).toString()).toContain('PRODID:-//Planverk//Planverk//NB');
});

test('what is measured is a file for a spreadsheet, named after the project', async () => {
  const { desk } = await start();
  const { fileName, bytes } = await desk.measurementsFile({ language: 'nn' });
  expect(fileName).toBe('Målingar – Ny skole.csv');
  expect(Buffer.from(bytes).toString()).toBe('\ufeffMåltal;Kommune;Periode;Verdi;Merknad\r\n');
});

test('a document is made with the versions that it needs', async () => {
  const { desk, file } = await start();
  file.freeze({ subprojectId: null, label: 'Versjon 1', note: '' }, 'Frøs Versjon 1');
  const usual = usualOrder('milepelplan', 'nb');
  if (usual.document !== 'milepelplan') throw new Error('Another document');
  const versionId = file.plan.rows.version[0]?.id ?? '';
  const choices = { ...usual.choices, against: { kind: 'version', versionId } as const };
  const name = desk.startDocument({ ...usual, choices });
  const job = () => desk.documents.list()[0];
  await vi.waitFor(() => expect(job()).toMatchObject({ hasPreview: true }), patiently);
  const { document } = desk.documents.readPreview(name);
  expect(JSON.stringify(document)).toContain('Sammenlignet med «Versjon 1», frosset');
});

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Change, updateOf } from '../../../src-domain/change.ts';
import { projectOf } from '../../../src-domain/plan.ts';
import { ProjectFile } from '../../../src-main/store/project-file.ts';
import { undoStacks } from '../../../src-main/store/undo-stacks.ts';
import { madeId, madePlan } from '../../fixtures/made-plan.ts';
import { personIn, temporaryFolder } from '../../fixtures/person.ts';

const plan = madePlan({ measures: 3 });

async function madeFile() {
  const folder = await temporaryFolder();
  const path = join(folder, 'plan.planverk');
  const person = personIn(folder);
  const file = await ProjectFile.create(path, plan, person);
  return { folder, path, person, file };
}

const rename = (file: ProjectFile, name: string) =>
  file.apply({ label: name, changes: [updateOf('project', projectOf(file.plan), { name })] });

const nameIn = (file: ProjectFile) => projectOf(file.plan).name;

test.each([
  ['nothing', '', [], []],
  ['an edit can be undone', 'e1', ['e1'], []],
  ['making the project can’t', 'c0 e1', ['e1'], []],
  ['an undo can be redone', 'e1 e2 u3', ['e1'], ['u3']],
  ['undo after undo goes further back', 'e1 e2 u3 u4', [], ['u3', 'u4']],
  ['a redo is undone in its turn', 'e1 u2 r3', ['r3'], []],
  ['redo after redo goes further on', 'e1 e2 u3 u4 r5 r6', ['r5', 'r6'], []],
  ['an edit ends what could be redone', 'e1 u2 e3', ['e3'], []],
  ['nothing goes back beyond the removal of a person', 'e1 e2 u3 m4 e5', ['e5'], []],
] as const)('Undo and redo: %s', (_, history, done, undone) => {
  const kinds = { c: 'created', e: 'edit', u: 'undo', r: 'redo', m: 'removal' } as const;
  const entries = history
    .split(' ')
    .filter((id) => id !== '')
    .map((id) => ({ id, kind: kinds[id[0] as keyof typeof kinds] }));
  expect(undoStacks(entries)).toEqual({ done, undone });
});

test('Undo takes back the last change, and says in the log which', async () => {
  const { file } = await madeFile();
  const entry = rename(file, 'Nytt');
  expect(file.undo()).toMatchObject({ kind: 'undo', undoes: entry.id, label: 'Nytt', number: 3 });
  expect(file.plan).toEqual(plan);
  expect(file.redo()).toMatchObject({ kind: 'redo', label: 'Nytt', number: 4 });
  expect(nameIn(file)).toBe('Nytt');
  await file.close();
});

test('A row that was deleted with all that belongs to it comes back whole', async () => {
  const { file } = await madeFile();
  const measure = plan.rows.measure[1];
  const responsible = plan.rows.responsible[1];
  const changes = [
    { kind: 'delete', entity: 'measure', row: measure },
    { kind: 'delete', entity: 'responsible', row: responsible },
  ] as readonly Change[];
  file.apply({ label: 'Slett', changes });
  file.undo();
  expect(file.plan).toEqual(plan);
  await file.close();
});

test('Undo works on after a restart, and is itself durable', async () => {
  const { file, path, person } = await madeFile();
  rename(file, 'En');
  rename(file, 'To');
  await file.close();
  const again = await ProjectFile.open(path, person);
  again.undo();
  await again.close({ publish: false });
  const third = await ProjectFile.open(path, person);
  expect(nameIn(third)).toBe('En');
  third.undo();
  third.redo();
  third.redo();
  expect(nameIn(third)).toBe('To');
  await third.close();
});

test('There is nothing to undo in a project that was just made, or to redo before an undo', async () => {
  const { file } = await madeFile();
  expect(() => file.undo()).toThrowError(expect.objectContaining({ code: 'nothing-to-undo' }));
  expect(() => file.redo()).toThrowError(expect.objectContaining({ code: 'nothing-to-redo' }));
  rename(file, 'Nytt');
  expect(() => file.redo()).toThrowError(expect.objectContaining({ code: 'nothing-to-redo' }));
  await file.close();
});

test('Undo never passes the moment when a file was opened from what others wrote', async () => {
  const { file, path, person, folder } = await madeFile();
  rename(file, 'Karis');
  await file.close();
  const ola = await ProjectFile.open(path, personIn(folder, 'ola'));
  expect(() => ola.undo()).toThrowError(expect.objectContaining({ code: 'nothing-to-undo' }));
  rename(ola, 'Olas');
  ola.undo();
  expect(nameIn(ola)).toBe('Karis');
  expect(() => ola.undo()).toThrowError(expect.objectContaining({ code: 'nothing-to-undo' }));
  await ola.close();
  const kari = await ProjectFile.open(path, person);
  expect(() => kari.undo()).toThrowError(expect.objectContaining({ code: 'nothing-to-undo' }));
  await kari.close();
});

test('Undo of what is locked since is refused with the reason, and nothing moves', async () => {
  const { file } = await madeFile();
  const hash = 'a'.repeat(64);
  const row = { id: madeId(9, 1), hash, metadataHash: hash, sizeInBytes: 1 };
  file.apply({ label: 'Sendt', changes: [{ kind: 'insert', entity: 'issuedDocument', row }] });
  const { plan: sent } = file;
  expect(() => file.undo()).toThrowError(
    expect.objectContaining({
      code: 'refused',
      values: { problems: [{ kind: 'locked', entity: 'issuedDocument', id: row.id }] },
    }),
  );
  expect(file.plan).toEqual(sent);
  expect(file.history()).toHaveLength(2);
  await file.close();
});

import { access, rename as moveFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type Change, updateOf } from '../../src-domain/change.ts';
import { projectOf } from '../../src-domain/plan.ts';
import { Office } from '../../src-main/office.ts';
import { readProjectFile } from '../../src-main/store/project-file.ts';
import type { Events, HistoryEntry, ProgramEvent } from '../../src-preload/contract.ts';
import { personIn, temporaryFolder } from '../fixtures/person.ts';
import { idOf, planFrom } from '../fixtures/small-plan.ts';

const plan = planFrom({ project: [{ id: idOf(1), name: 'Ny skole' }] });

/** The office of somebody at a machine of their own. */
async function officeOf(folder: string, who = 'kari'): Promise<Office> {
  const office = await Office.start(personIn(folder, who));
  onTestFinished(() => office.closeAll().catch(() => {}));
  return office;
}

async function made() {
  const folder = await temporaryFolder();
  const path = join(folder, 'skole.planverk');
  const office = await officeOf(folder);
  const project = await office.create(path, plan);
  return { folder, path, office, project };
}

const nameIn = (office: Office, project: string) =>
  projectOf(office.desk(project).read().plan).name;

function rename(
  office: Office,
  project: string,
  name: string,
  token: string = crypto.randomUUID(),
): void {
  const standing = projectOf(office.desk(project).read().plan);
  const changes: readonly Change[] = [updateOf('project', standing, { name })];
  office.calls['apply-changes']({ project, token, label: `Kalt ${name}`, changes });
}

/** All that an office tells of one kind, as it comes. */
function heard<Name extends keyof Events>(office: Office, name: Name): readonly Events[Name][] {
  const values: Events[Name][] = [];
  office.listen((event: ProgramEvent) => {
    if (event.name === name) values.push(event.value as Events[Name]);
  });
  return values;
}

const stateOf = async (office: Office) =>
  (await office.calls['list-projects']({})).map(({ name, state, unpublishedCount }) => ({
    name,
    state,
    unpublishedCount,
  }));

test('every change is told to all who listen, in order, with its version and whose it is', async () => {
  const { office, project } = await made();
  const [one, other] = [heard(office, 'plan-changed'), heard(office, 'plan-changed')];
  rename(office, project, 'A', 'first');
  rename(office, project, 'B', 'second');
  office.calls.undo({ project, token: 'third' });
  office.calls.redo({ project, token: 'fourth' });
  expect(
    one.map(({ version, token, kind, label, status }) => [
      version,
      token,
      kind,
      label,
      status.unpublishedCount,
    ]),
  ).toEqual([
    [1, 'first', 'edit', 'Kalt A', 1],
    [2, 'second', 'edit', 'Kalt B', 2],
    [3, null, 'undo', 'Kalt B', 3],
    [4, null, 'redo', 'Kalt B', 4],
  ]);
  expect(other).toEqual(one);
  expect(one[2]?.changes).toEqual([
    { kind: 'update', entity: 'project', id: idOf(1), from: { name: 'B' }, to: { name: 'A' } },
  ]);
  const { version } = await office.calls['read-project']({ project });
  expect(version).toBe(4);
});

test('a change that changes nothing is told as well: who made it waits to hear', async () => {
  const { office, project } = await made();
  const told = heard(office, 'plan-changed');
  rename(office, project, 'Ny skole', 'same');
  expect(told).toMatchObject([{ version: 1, token: 'same', changes: [] }]);
});

test('a change that is refused is not told, and nothing is changed', async () => {
  const { office, project } = await made();
  const told = heard(office, 'plan-changed');
  const change: Change = {
    kind: 'update',
    entity: 'project',
    id: idOf(1),
    from: { name: 'Noe annet' },
    to: { name: 'A' },
  };
  const sent = { project, token: 't', label: 'Kalt A', changes: [change] };
  expect(() => office.calls['apply-changes'](sent)).toThrow(/^refused/);
  expect([told, nameIn(office, project)]).toEqual([[], 'Ny skole']);
});

test('the history comes in pages, the newest first, each entry once', async () => {
  const { office, project } = await made();
  const count = 420;
  for (let made = 1; made <= count; made += 1) rename(office, project, String(made));
  const pages: HistoryEntry[][] = [];
  let before: string | null = null;
  let isAll = false;
  while (!isAll) {
    const page: { entries: readonly HistoryEntry[]; isAll: boolean } = await office.calls[
      'read-history'
    ]({ project, before });
    pages.push([...page.entries]);
    ({ isAll } = page);
    before = page.entries.at(-1)?.id ?? null;
  }
  expect(pages.map(({ length }) => length)).toEqual([200, 200, 21]);
  expect(pages.flat().map(({ kind, label }) => (kind === 'created' ? kind : label))).toEqual([
    ...Array.from({ length: count }, (_, index) => `Kalt ${count - index}`),
    'created',
  ]);
});

test('the history calls the user what the settings say, from the next change on', async () => {
  const { office, project, folder } = await made();
  const told = heard(office, 'settings-changed');
  rename(office, project, 'A');
  const settings = { name: 'Kari Nordmann', language: null, colorScheme: null };
  await office.calls['change-settings'](settings);
  rename(office, project, 'B');
  const { entries } = await office.calls['read-history']({ project, before: null });
  expect(entries.map(({ who }) => who)).toEqual(['Kari Nordmann', 'kari', 'kari']);
  expect(told).toEqual([settings]);
  expect((await officeOf(folder)).settings).toEqual(settings);
});

test('closing puts everything into the file, for the next who opens it', async () => {
  const { office, project, path, folder } = await made();
  rename(office, project, 'Ungdomsskole');
  await office.calls['close-project']({ project });
  expect(() => office.desk(project)).toThrow(/^project-closed/);
  const ola = await officeOf(folder, 'ola');
  expect(nameIn(ola, await ola.open(path))).toBe('Ungdomsskole');
});

test('two people work at once: the work of the one is taken in where the other publishes, and told', async () => {
  const { office, project, path, folder } = await made();
  const ola = await officeOf(folder, 'ola');
  const theirs = await ola.open(path);
  expect(theirs).toBe(project);
  rename(ola, theirs, 'Olas');
  await ola.close(theirs);
  const changed = heard(office, 'plan-changed');
  const taken = heard(office, 'work-taken-in');
  rename(office, project, 'Karis');
  await office.calls.publish({ project });
  expect(taken).toEqual([{ project, entryCount: 1, who: ['ola'], collisionCount: 1 }]);
  expect(changed.at(-1)).toMatchObject({ kind: 'merge', changes: [{ entity: 'collision' }] });
  expect(office.desk(project).status).toMatchObject({
    unpublishedCount: 0,
    publishing: { state: 'idle' },
  });
  await office.close(project);
  await expect
    .poll(() => stateOf(office))
    .toEqual([{ name: 'Karis', state: 'there', unpublishedCount: 0 }]);
  expect(nameIn(office, await office.open(path))).toBe('Karis');
});

test('what others publish is seen within seconds, also where nobody here does anything', async () => {
  const { office, project, path, folder } = await made();
  const ola = await officeOf(folder, 'ola');
  const theirs = await ola.open(path);
  const changed = heard(office, 'plan-changed');
  rename(ola, theirs, 'Olas');
  await ola.calls.publish({ project: theirs });
  await expect.poll(() => changed, { timeout: 20_000 }).toMatchObject([{ kind: 'merge' }]);
  expect(nameIn(office, project)).toBe('Olas');
  await ola.close(theirs);
});

test('a project that another process of the same user has open says so', async () => {
  const { path, folder } = await made();
  const second = await officeOf(folder);
  await expect(second.open(path)).rejects.toMatchObject({ code: 'open-elsewhere' });
});

test('a project is opened once however many ask, by whatever path', async () => {
  const { office, project, path, folder } = await made();
  await office.close(project);
  const opened = await Promise.all([
    office.open(path),
    office.open(join(folder, '.', 'skole.planverk')),
    Promise.resolve(office.calls['read-project']({ project })).then((read) => read.project),
  ]);
  expect(opened).toEqual([project, project, project]);
  expect(office.openProjects).toHaveLength(1);
});

test('after a restart a project that is known is opened by asking for it, and others are not', async () => {
  const { office, project, path, folder } = await made();
  await office.closeAll();
  const again = await officeOf(folder);
  const read = await again.calls['read-project']({ project });
  expect(read).toMatchObject({ project, path, version: 0, plan });
  await expect(again.calls['read-project']({ project: '0'.repeat(16) })).rejects.toMatchObject({
    code: 'project-not-known',
  });
  expect(() => again.calls.undo({ project: '0'.repeat(16), token: 't' })).toThrow(
    /^project-closed/,
  );
});

test('what was asked for before a project was closed is not done again when it is open again', async () => {
  const { folder, path, office, project } = await made();
  rename(office, project, 'A', 'first');
  rename(office, project, 'B', 'second');
  office.calls.undo({ project, token: 'third' });
  await office.calls['close-project']({ project });
  await office.open(path);
  office.calls.undo({ project, token: 'third' });
  expect(nameIn(office, project)).toBe('A');
  await office.closeAll();
  const later = await officeOf(folder);
  const { tokens } = await later.calls['read-project']({ project });
  expect(tokens).toEqual(['first', 'second', 'third']);
  later.calls.undo({ project, token: 'third' });
  expect(nameIn(later, project)).toBe('A');
  later.calls.undo({ project, token: 'fourth' });
  expect(nameIn(later, project)).toBe('Ny skole');
});

test('the list says how it is with each project, and follows what happens', async () => {
  const { office, project, path, folder } = await made();
  const told = heard(office, 'projects-changed');
  rename(office, project, 'Ungdomsskole');
  expect(await stateOf(office)).toEqual([
    { name: 'Ungdomsskole', state: 'open', unpublishedCount: 1 },
  ]);
  await office.close(project);
  await expect
    .poll(() => stateOf(office))
    .toEqual([{ name: 'Ungdomsskole', state: 'there', unpublishedCount: 0 }]);
  await moveFile(path, join(folder, 'flyttet.planverk'));
  await expect
    .poll(() => stateOf(office))
    .toEqual([{ name: 'Ungdomsskole', state: 'missing', unpublishedCount: 0 }]);
  await expect(office.open(path)).rejects.toMatchObject({ code: 'file-not-found' });
  await office.open(join(folder, 'flyttet.planverk'));
  expect((await stateOf(office)).map(({ state }) => state)).toEqual(['open', 'missing']);
  await office.calls['forget-project']({ project });
  expect((await stateOf(office)).map(({ state }) => state)).toEqual(['open']);
  // That it was closed, that the file has gone, that another was opened, and that the first was forgotten.
  await expect.poll(() => told.length).toBe(4);
});

test('a drive that never answers holds nobody up: what is safe here is said at once', async () => {
  const { office, project, path, folder } = await made();
  rename(office, project, 'A');
  await office.close(project, { publish: false });
  await office.closeAll();
  const asked: string[] = [];
  const again = await Office.start(personIn(folder), (one) => {
    asked.push(one);
    return new Promise(() => {});
  });
  expect(await stateOf(again)).toEqual([{ name: 'A', state: 'looking', unpublishedCount: 1 }]);
  expect(await stateOf(again)).toHaveLength(1);
  expect(asked).toEqual([path]);
});

test('a project that was taken out of the list is in it again when it is opened', async () => {
  const { office, project, path } = await made();
  await office.calls['forget-project']({ project });
  await access(path);
  expect(await stateOf(office)).toEqual([]);
  await office.open(path);
  expect(await stateOf(office)).toHaveLength(1);
});

test('no file takes another’s place', async () => {
  const { office, path } = await made();
  await expect(office.create(path, plan)).rejects.toMatchObject({ code: 'already-exists' });
});

test('one project that can not be published keeps none of the others open', async () => {
  const { office, project, path, folder } = await made();
  const other = await office.create(join(folder, 'annen.planverk'), plan);
  rename(office, project, 'A');
  rename(office, other, 'B');
  await rm(path);
  await expect(office.closeAll()).rejects.toMatchObject({ code: 'target-gone' });
  expect(office.openProjects).toEqual([]);
  const read = await readProjectFile(join(folder, 'annen.planverk'), personIn(folder, 'ola'));
  expect(projectOf(read).name).toBe('B');
});

test('what can not be opened is said by what is wrong with it, and the office goes on', async () => {
  const { office, project, folder } = await made();
  const path = join(folder, 'tekst.planverk');
  await writeFile(path, 'Dette er en tekst.');
  await expect(office.open(path)).rejects.toMatchObject({ code: 'not-a-project-file' });
  rename(office, project, 'A');
  expect(nameIn(office, project)).toBe('A');
});

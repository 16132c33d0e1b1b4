import { copyFile, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../../../src-domain/apply.ts';
import { type Change, updateOf } from '../../../../src-domain/change.ts';
import { holdersOn } from '../../../../src-domain/organisation/seats.ts';
import { findRow, type Plan } from '../../../../src-domain/plan.ts';
import { brokenFolderOf, copyFolderOf } from '../../../../src-main/store/home.ts';
import {
  ProjectFile,
  readProjectFile,
  type Surroundings,
  verifyProjectFile,
} from '../../../../src-main/store/project-file.ts';
import { numbersFrom } from '../../../fixtures/numbers-from.ts';
import { personIn, temporaryFolder } from '../../../fixtures/person.ts';
import { idOf, planFrom } from '../../../fixtures/small-plan.ts';
import { startProcess } from '../../../fixtures/working-process.ts';

const [seat, gone, other] = [idOf(11), idOf(21), idOf(22)];
const [name, formerName] = ['Torbjørg Vuolab Krågli', 'Torbjørg Vuolab Skjefte'];
const [email, telephone] = ['tvk@nordvik.example', '+47 918 27 364'];
const planted = [name, formerName, email, telephone, 'Krågli', 'Vuolab', '918 27'];

const plan = planFrom({
  project: [{ name: 'Ny skole' }],
  body: [{ id: idOf(1), name: 'Prosjektgruppe' }],
  seat: [{ id: seat, bodyId: idOf(1), title: 'Leder' }],
  person: [{ id: other, name: 'Ola Berg', email: 'ola@nordvik.example' }],
});

/** A clock that has moved on by a second whenever it is looked at. */
function clock(): () => Date {
  let moment = new Date('2026-11-22T12:00:00.000Z').getTime();
  return () => {
    moment += 1000;
    return new Date(moment);
  };
}

/** A project in whose history a person has come, changed name, been called by it, gone and come back. */
async function madeFile(folder: string, person: Surroundings) {
  const path = join(folder, 'plan.planverk');
  const file = await ProjectFile.create(path, plan, person);
  const row = { id: gone, name: formerName, email: null, telephone: null, removedOn: null };
  const apply = (label: string, ...changes: readonly Change[]) => file.apply({ label, changes });
  apply(`La til personen «${formerName}»`, { kind: 'insert', entity: 'person', row });
  await file.publish();
  apply(`Endret navn på ${formerName.toUpperCase()}`, updateOf('person', row, { name, email }));
  apply('Endret telefon', updateOf('person', { ...row, name, email }, { telephone }));
  const holding = { id: idOf(31), seatId: seat, personId: gone, from: '2007-09-01', to: null };
  apply(`${name}s plass`, { kind: 'insert', entity: 'holding', row: holding });
  await file.publish();
  const standing = findRow(file.plan, 'person', gone);
  if (!standing) throw new Error('The person stands in the plan');
  apply(
    'Slett',
    { kind: 'delete', entity: 'holding', row: holding },
    {
      kind: 'delete',
      entity: 'person',
      row: standing,
    },
  );
  file.undo();
  await file.publish();
  return { path, file };
}

/** The files under a folder in whose bytes one of these texts stands, whatever kind of file it is. */
async function filesWith(folder: string, texts: readonly string[]): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true });
  const found = await Promise.all(
    names.map(async (each) => {
      const path = join(folder, each);
      if (!(await stat(path)).isFile()) return [];
      const bytes = await readFile(path);
      return texts.some((text) => bytes.includes(text)) ? [each] : [];
    }),
  );
  return found.flat();
}

const backupsIn = async (home: string): Promise<readonly string[]> => {
  const names = await readdir(join(home, 'backups'), { recursive: true });
  return names
    .filter((each) => each.endsWith('.planverk'))
    .map((each) => join(home, 'backups', each));
};

async function start() {
  const folder = await temporaryFolder();
  const person = personIn(folder, 'kari', clock());
  return { folder, person, ...(await madeFile(folder, person)) };
}

const refusedFor = (kind: string) =>
  expect.objectContaining({
    code: 'refused',
    values: { problems: expect.arrayContaining([{ kind, entity: 'person', id: gone }]) },
  });

describe('removing a person', () => {
  test('leaves nothing of them in any byte of the file, the working copy, the backups and all beside', async () => {
    const { folder, file, path, person } = await start();
    expect(await filesWith(folder, planted)).not.toEqual([]);
    const backups = await backupsIn(person.home);
    file.removePerson(gone);
    await file.publish();
    expect(await file.forgetRemoved()).toEqual({ rewrittenCount: 3, left: [] });
    expect(await filesWith(folder, planted)).toEqual([]);
    await file.close();
    expect(await filesWith(folder, planted)).toEqual([]);
    expect(await backupsIn(person.home)).toEqual(expect.arrayContaining([...backups]));
    for (const each of [path, ...(await backupsIn(person.home))]) {
      expect(await verifyProjectFile(each, person)).toMatchObject({ ok: true });
    }
    const oldest = await readProjectFile(backups.toSorted()[1] ?? '', person);
    expect(findRow(oldest, 'person', gone)).toMatchObject({ name: '', removedOn: '2026-11-22' });
  });

  test('leaves their row as a marker, what refers to them as it was, and the seat vacant', async () => {
    const { file, path, person } = await start();
    file.removePerson(gone);
    const expected = { id: gone, name: '', email: null, telephone: null, removedOn: '2026-11-22' };
    expect(findRow(file.plan, 'person', gone)).toEqual(expected);
    expect(findRow(file.plan, 'person', other)?.name).toBe('Ola Berg');
    expect(holdersOn(file.plan, seat, '2026-11-21')).toEqual([expected]);
    expect(holdersOn(file.plan, seat, '2026-11-22')).toEqual([]);
    await file.close();
    expect(await readProjectFile(path, person)).toEqual(file.plan);
  });

  test('leaves a history that still tells what was done, and leads to the plan', async () => {
    const { file, path, person } = await start();
    const before = file.history();
    file.removePerson(gone);
    const { plan: after } = file;
    await file.close();
    const again = await ProjectFile.open(path, person);
    const history = again.history();
    expect(history.map(({ id, kind }) => [id, kind])).toEqual([
      ...before.map(({ id, kind }) => [id, kind]),
      [expect.any(String), 'removal'],
    ]);
    expect(history.map(({ label }) => label)).toEqual([
      '',
      'La til personen «fjernet person»',
      'Endret navn på fjernet person',
      'Endret telefon',
      'fjernet persons plass',
      'Slett',
      'Slett',
      '',
    ]);
    expect(history.at(-1)?.changes).toEqual([
      {
        kind: 'update',
        entity: 'person',
        id: gone,
        from: { removedOn: null },
        to: { removedOn: '2026-11-22' },
      },
    ]);
    let replayed: Plan = plan;
    for (const { changes } of history) {
      const applied = applyChanges(replayed, changes);
      if (applied.kind === 'refused') throw new Error(JSON.stringify(applied.problems));
      replayed = applied.plan;
    }
    expect(replayed).toEqual(after);
    await again.close();
  });

  test('can’t be undone, nor anything that was done before; what is done after it can', async () => {
    const { file } = await start();
    file.removePerson(gone);
    expect(file.nextSteps).toEqual({ undo: null, redo: null });
    expect(() => file.undo()).toThrowError(expect.objectContaining({ code: 'nothing-to-undo' }));
    expect(() => file.redo()).toThrowError(expect.objectContaining({ code: 'nothing-to-redo' }));
    const ola = findRow(file.plan, 'person', other);
    if (!ola) throw new Error('Ola stands in the plan');
    file.apply({ label: 'Nytt navn', changes: [updateOf('person', ola, { name: 'Ola By' })] });
    file.undo();
    expect(file.nextSteps).toEqual({ undo: null, redo: 'Nytt navn' });
    await file.close();
  });

  test('is kept by the door: the name can’t come back, and the marker can’t go', async () => {
    const { file } = await start();
    const before = findRow(file.plan, 'person', gone);
    file.removePerson(gone);
    const marker = findRow(file.plan, 'person', gone);
    if (!before || !marker) throw new Error('The row stays');
    const attempts: readonly Change[] = [
      updateOf('person', marker, { name }),
      updateOf('person', marker, { removedOn: null }),
      updateOf('person', marker, before),
      { kind: 'delete', entity: 'person', row: marker },
    ];
    for (const change of attempts) {
      expect(() => file.apply({ label: '', changes: [change] })).toThrowError(refusedFor('locked'));
    }
    expect(() =>
      file.apply({ label: '', changes: [{ kind: 'insert', entity: 'person', row: before }] }),
    ).toThrowError(refusedFor('already-there'));
    await file.close();
  });

  test('twice is once, and of nobody is refused', async () => {
    const { file } = await start();
    const { number } = file.removePerson(gone);
    const { plan: once } = file;
    expect(file.removePerson(gone)).toMatchObject({ number: 0, changes: [] });
    expect([file.plan, file.history().length]).toEqual([once, number]);
    expect(() => file.removePerson(idOf(99))).toThrowError(
      expect.objectContaining({ code: 'refused' }),
    );
    await file.close();
  });

  test('reaches who they were before two rows became one, and whoever made changes under their name', async () => {
    const folder = await temporaryFolder();
    const path = join(folder, 'plan.planverk');
    const [twin, nick] = [idOf(23), idOf(24)];
    const doubled = planFrom({
      ...plan.rows,
      person: [
        { id: gone, name, email },
        { id: twin, name: ` ${name.toLowerCase()}`, telephone },
        { id: nick, name: 'Tobba V', email: 'tobba@nordvik.example' },
        { id: other, name: 'Ola Berg' },
      ],
      holding: [{ id: idOf(31), seatId: seat, personId: nick }],
    });
    const file = await ProjectFile.create(path, doubled, personIn(folder, name));
    const [holding] = file.plan.rows.holding;
    if (!holding) throw new Error('Somebody holds the seat');
    const away = (id: string): Change => {
      const row = findRow(file.plan, 'person', id);
      if (!row) throw new Error('The person stands in the plan');
      return { kind: 'delete', entity: 'person', row };
    };
    file.apply({
      label: `Slo sammen Tobba V med ${name}`,
      changes: [updateOf('holding', holding, { personId: gone }), away(nick)],
    });
    file.apply({ label: 'Slettet den andre', changes: [away(twin)] });
    await file.publish();
    file.removePerson(gone);
    await file.close();
    const again = await ProjectFile.open(path, personIn(folder, name));
    await again.close();
    const marks = [name, name.toLowerCase(), email, telephone, 'Tobba', 'tobba'];
    expect(await filesWith(folder, marks)).toEqual([]);
  });
});

describe('what is kept on this machine', () => {
  test('a backup that is damaged is told of with the reason at each opening, and stands as it was', async () => {
    const { file, path, person } = await start();
    const [, second = ''] = (await backupsIn(person.home)).toSorted();
    const bytes = await readFile(second);
    bytes.write('Gml', bytes.indexOf('Ny skole'));
    await writeFile(second, bytes);
    file.removePerson(gone);
    await file.publish();
    const { left, rewrittenCount } = await file.forgetRemoved();
    expect([rewrittenCount, left]).toEqual([
      2,
      [{ path: second, failure: { code: 'checksum-differs', values: { path: second } } }],
    ]);
    const notice = { kind: 'name-left', path: second };
    expect(file.status.notices).toMatchObject([notice]);
    expect(await readFile(second)).toEqual(bytes);
    await file.close();
    const again = await ProjectFile.open(path, person);
    expect(again.status.notices).toMatchObject([notice]);
    await again.close();
    await rm(second);
    const third = await ProjectFile.open(path, person);
    expect(third.status.notices).toEqual([]);
    await third.close();
  });

  test('a working copy that was set aside is rewritten too', async () => {
    const { file, path, person, folder } = await start();
    await file.close();
    const copies = copyFolderOf(person.home, file.path);
    const [database = ''] = (await readdir(copies)).filter((each) =>
      /^[0-9a-f-]+\.sqlite$/.test(each),
    );
    const shelf = join(brokenFolderOf(person.home, file.path), 'aside');
    await mkdir(shelf, { recursive: true });
    await copyFile(join(copies, database), join(shelf, database));
    const again = await ProjectFile.open(path, person);
    expect(await again.removalReach(gone)).toMatchObject({ setAsideCount: 1, entryCount: 6 });
    again.removePerson(gone);
    await again.publish();
    expect(await again.forgetRemoved()).toMatchObject({ left: [] });
    await again.close();
    expect(await filesWith(folder, planted)).toEqual([]);
  });

  test('is cleaned on another machine when that opens the file with the marker', async () => {
    const { file, path, folder } = await start();
    await file.close();
    const ola = personIn(folder, 'ola', clock());
    const theirs = await ProjectFile.open(path, ola);
    const row = findRow(theirs.plan, 'project', theirs.plan.rows.project[0]?.id ?? '');
    if (!row) throw new Error('There is a project');
    theirs.apply({ label: '', changes: [updateOf('project', row, { name: 'Olas' })] });
    await theirs.close();
    expect(await filesWith(join(folder, 'ola'), planted)).not.toEqual([]);
    const kari = await ProjectFile.open(path, personIn(folder, 'kari', clock()));
    kari.removePerson(gone);
    await kari.close();
    const back = await ProjectFile.open(path, ola);
    expect(back.status.notices).toEqual([]);
    await back.close();
    expect(await filesWith(join(folder, 'ola'), planted)).toEqual([]);
  });
});

const removerScript = new URL('../../../fixtures/remover.ts', import.meta.url);
const kills = 16;

test(`After each of ${kills} kills in the middle of a removal, the next opening ends what was begun`, async () => {
  const next = numbersFrom(7);
  const reached = new Set<string>();
  for (let round = 0; round < kills; round += 1) {
    const folder = await temporaryFolder();
    const person = personIn(folder, 'kari', clock());
    const { path, file } = await madeFile(folder, person);
    await file.close();
    const remover = startProcess(removerScript, path, person.home, gone);
    await remover.nextLine();
    remover.say('go');
    const lines = 1 + (round % 4);
    for (let line = 0; line < lines; line += 1) await remover.nextLine();
    const begun = performance.now();
    const pause = next() * (lines === 3 ? 250 : 15);
    while (performance.now() - begun < pause);
    await remover.kill();
    while ((await remover.nextLine()) !== undefined);
    const said = remover.lines.at(-1) ?? '';
    reached.add(said);
    const again = await ProjectFile.open(path, person);
    const row = findRow(again.plan, 'person', gone);
    if (said !== 'open') expect(row?.removedOn).not.toBeNull();
    if (row?.removedOn === null) expect(row).toMatchObject({ name, email, telephone });
    else expect(row).toMatchObject({ name: '', email: null, telephone: null });
    await again.close();
    if (row?.removedOn !== null) expect(await filesWith(folder, planted)).toEqual([]);
  }
  expect(reached.has('removed') && reached.has('published')).toBe(true);
}, 240_000);

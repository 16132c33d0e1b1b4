import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { planOf } from '../../../../src-domain/plan.ts';
import { isNoteName } from '../../../../src-main/sharing/presence-note.ts';
import { ProjectFile, readProjectFile } from '../../../../src-main/store/project-file.ts';
import { uploadLimitInBytes } from '../../../../src-preload/contract.ts';
import { patiently } from '../../../fixtures/patience.ts';
import { personIn, temporaryFolder } from '../../../fixtures/person.ts';
import { idOf, planFrom } from '../../../fixtures/small-plan.ts';
import { type Served, serveProgram } from './served.ts';

const plan = planFrom({ project: [{ id: idOf(1), name: 'Ny skole' }] });

async function start(file?: string): Promise<Served> {
  const served = await serveProgram(file);
  onTestFinished(() => served.end());
  return served;
}

/** A project file that somebody else has made. */
async function madeFile(name = 'skole.planverk', of = plan): Promise<string> {
  const folder = await temporaryFolder();
  const file = await ProjectFile.create(join(folder, name), planOf(of.rows), personIn(folder));
  await file.close();
  return file.path;
}

async function upload(served: Served, name: string, body: Uint8Array | string) {
  const answered = await served.ask({
    method: 'POST',
    path: `${served.basePath}library/${encodeURIComponent(name)}`,
    headers: {
      Cookie: served.cookie,
      Origin: served.origin,
      'Content-Type': 'application/octet-stream',
    },
    body,
  });
  return JSON.parse(answered.body);
}

const take = ({ basePath, cookie, ask }: Served, address: string) =>
  ask({ path: `${basePath}${address}`, headers: { Cookie: cookie } });

/** Calls the only open project something else, and gives its name among projects. */
async function renameProject(served: Served): Promise<string> {
  const known = await served.call('list-projects', {});
  const project = (known.kind === 'done' && known.value[0]?.project) || '';
  await served.call('apply-changes', {
    project,
    token: 't',
    label: 'Nytt navn',
    changes: [
      {
        kind: 'update',
        entity: 'project',
        id: idOf(1),
        from: { name: 'Ny skole' },
        to: { name: 'Ny ungdomsskole' },
      },
    ],
  });
  return project;
}

const libraryIn = ({ home }: Served) => join(home, 'Prosjekter');
/** The files of the library, without the notes of who has them open. */
const listed = async (served: Served) =>
  (await readdir(libraryIn(served))).filter((name) => !isNoteName(name)).toSorted();

test('a file that is sent lies in the library under its name or one like it, and is open', async () => {
  const served = await start();
  const bytes = await readFile(await madeFile());
  const answers = [
    await upload(served, 'Skole på høyden.planverk', bytes),
    await upload(served, 'Skole på høyden.planverk', bytes),
  ];
  expect(answers).toEqual([1, 2].map(() => ({ kind: 'done', value: expect.anything() })));
  const fileNames = ['Skole på høyden (2).planverk', 'Skole på høyden.planverk'];
  expect(await listed(served)).toEqual(fileNames);
  const library = await served.call('list-library', {});
  expect(library.kind === 'done' && library.value).toHaveLength(2);
  expect(library).toMatchObject({
    value: expect.arrayContaining(
      fileNames.map((fileName) =>
        expect.objectContaining({ fileName, isOpen: true, sizeInBytes: bytes.length }),
      ),
    ),
  });
});

test('a file stays in the library whatever it is sent as', async () => {
  const served = await start();
  const bytes = await readFile(await madeFile());
  for (const name of ['../../ut.planverk', '..\\..\\.skjult.planverk', '.planverk']) {
    expect(await upload(served, name, bytes)).toMatchObject({ kind: 'done' });
  }
  expect(await listed(served)).toEqual(['Prosjekt.planverk', 'skjult.planverk', 'ut.planverk']);
});

test.each([
  ['no project file', 'tekst.planverk', 'Dette er en tekst.', 'not-a-project-file'],
  ['nothing at all', 'tom.planverk', '', 'file-empty'],
])('what is sent and holds %s is refused by its own name, and leaves nothing', async (...row) => {
  const [, name, body, code] = row;
  const served = await start();
  expect(await upload(served, name, body)).toMatchObject({
    kind: 'failed',
    failure: { code, values: { path: name } },
  });
  expect(await listed(served)).toEqual([]);
  expect(await served.call('list-projects', {})).toEqual({ kind: 'done', value: [] });
});

test('a damaged file is refused, and leaves nothing', async () => {
  const served = await start();
  const bytes = await readFile(await madeFile());
  bytes.fill(0, 4096, 12_288);
  const answer = await upload(served, 'skole.planverk', bytes);
  expect(answer).toMatchObject({ kind: 'failed', failure: { values: { path: 'skole.planverk' } } });
  expect(await listed(served)).toEqual([]);
});

test('a file that is sent half leaves nothing', async () => {
  const served = await start();
  const { hostname, port } = new URL(served.origin);
  const socket = connect(Number(port), hostname);
  const head = [
    `POST ${served.basePath}library/halv.planverk HTTP/1.1`,
    `Host: ${hostname}:${port}`,
    `Origin: ${served.origin}`,
    `Cookie: ${served.cookie}`,
    'Content-Type: application/octet-stream',
    'Content-Length: 100000',
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n${'x'.repeat(5000)}`);
  await vi.waitUntil(async () => (await listed(served)).length === 1, patiently);
  socket.destroy();
  await vi.waitUntil(async () => (await listed(served)).length === 0, patiently);
});

test('more than the limit is refused', async () => {
  const served = await start();
  const answer = await upload(served, 'stor.planverk', new Uint8Array(uploadLimitInBytes + 1));
  expect(answer).toMatchObject({
    failure: { code: 'too-large', values: { path: 'stor.planverk' } },
  });
  expect(await listed(served)).toEqual([]);
});

test('a page can open what lies in the library and what the program was started with, and nothing else', async () => {
  const given = await madeFile();
  const other = await madeFile('annen.planverk');
  const served = await start(given);
  await mkdir(join(libraryIn(served), 'mappe'), { recursive: true });
  await writeFile(join(libraryIn(served), 'lagt.planverk'), await readFile(given));
  await symlink(other, join(libraryIn(served), 'lenke.planverk'));
  const open = async (path: string) => {
    const answer = await served.call('open-project', { path });
    return answer.kind === 'done' ? 'open' : answer.failure.code;
  };
  expect([
    await open(given),
    await open(join(libraryIn(served), 'lagt.planverk')),
    await open(other),
    await open(join(libraryIn(served), '..', '..', 'x.planverk')),
    await open(join(libraryIn(served), 'lenke.planverk')),
    await open('/etc/passwd'),
  ]).toEqual([
    'open',
    'open',
    'project-not-known',
    'project-not-known',
    'project-not-known',
    'project-not-known',
  ]);
});

test('a copy of an open project is the file, with what was just changed in it', async () => {
  const served = await start(await madeFile());
  const project = await renameProject(served);
  const saved = await served.call('save-copy', { project });
  expect(saved).toEqual({
    kind: 'done',
    value: { kind: 'download', address: `project/${project}`, fileName: 'skole.planverk' },
  });
  const { status, headers } = await take(served, `project/${project}`);
  expect({ status, as: headers['content-disposition'] }).toEqual({
    status: 200,
    as: "attachment; filename*=UTF-8''skole.planverk",
  });
});

test('where the file is no longer the one that was opened, the copy lies in the library and is given from there', async () => {
  const path = await madeFile();
  const served = await start(path);
  const project = await renameProject(served);
  await writeFile(path, await readFile(await madeFile('annen.planverk')));
  const saved = await served.call('save-copy', { project });
  expect(saved).toEqual({
    kind: 'done',
    value: {
      kind: 'download',
      address: 'library/Ny%20ungdomsskole.planverk',
      fileName: 'Ny ungdomsskole.planverk',
    },
  });
  const copy = join(libraryIn(served), 'Ny ungdomsskole.planverk');
  const read = await readProjectFile(copy, personIn(await temporaryFolder()));
  expect(read.rows.project[0]?.name).toBe('Ny ungdomsskole');
  expect((await take(served, 'library/Ny%20ungdomsskole.planverk')).status).toBe(200);
});

test.each([
  'library/..%2Fsettings.json',
  'library/%00.planverk',
  'library/%E0%A4%A',
  'project/xyz',
])('nothing is given at %s', async (address) => {
  const served = await start();
  await served.call('change-settings', { name: 'Kari', language: null, colorScheme: null });
  expect(existsSync(join(served.home, 'settings.json'))).toBe(true);
  expect((await take(served, address)).status).toBe(404);
});

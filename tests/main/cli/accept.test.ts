import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openTerminal } from '../../fixtures/planverk.ts';

/** Changes a text in the bytes of a file, as no program that knows the format does. */
async function overwrite(path: string, from: string, to: string): Promise<Buffer> {
  const bytes = await readFile(path);
  const text = bytes.toString('latin1');
  expect(text).toContain(from);
  const changed = Buffer.from(text.replaceAll(from, to), 'latin1');
  await writeFile(path, changed);
  return changed;
}

async function doubtfulFile() {
  const terminal = await openTerminal();
  await terminal.run('new', 'a.planverk', '--template');
  const path = join(terminal.folder, 'a.planverk');
  const { rows } = JSON.parse((await terminal.run('dump', 'a.planverk')).stdout);
  const [{ id, name }] = rows.project;
  const changes = [
    { kind: 'update', entity: 'project', id, from: { name }, to: { name: 'Kvalitet' } },
  ];
  await writeFile(join(terminal.folder, 'c.json'), JSON.stringify([{ label: 'Navn', changes }]));
  await terminal.run('apply', 'a.planverk', 'c.json');
  const bytes = await overwrite(path, 'Kvalitet', 'Kvalikat');
  return { ...terminal, path, bytes };
}

test('a file that was changed outside the program is held against the last known, and accepted as it stands', async () => {
  const { run, path, bytes } = await doubtfulFile();
  expect((await run('dump', 'a.planverk')).stderr).toContain('stemmer ikke med kontrollsummen');
  const compared = await run('accept', 'a.planverk', '--compare');
  expect(compared).toMatchObject({ exitCode: 0, stderr: '' });
  expect(compared.stdout).toContain('sist var åpen på denne maskinen');
  expect(compared.stdout).toContain('«Kvalikat» (var «Kvalitet»)');
  expect(await readFile(path)).toEqual(bytes);

  const accepted = await run('accept', 'a.planverk');
  expect(accepted).toMatchObject({ exitCode: 0, stderr: '' });
  expect((await run('verify', 'a.planverk')).exitCode).toBe(0);
  expect((await run('history', 'a.planverk')).stdout).toContain('Godtok filen slik den sto');
  expect((await run('accept', 'a.planverk')).stdout).toContain('ingenting å godta');
});

test('where the working copy is gone, it is held against the latest backup; where nothing is known, nothing is listed', async () => {
  const { run, folder } = await doubtfulFile();
  await rm(join(folder, 'home', 'copies'), { recursive: true, force: true });
  expect((await run('accept', 'a.planverk', '--compare')).stdout).toContain(
    'Dette er annerledes enn i sikkerhetskopien fra',
  );
  await rm(join(folder, 'home'), { recursive: true, force: true });
  const told = JSON.parse((await run('accept', 'a.planverk', '--json')).stdout);
  expect(told).toEqual({ isAccepted: true, known: null, changes: [] });
});

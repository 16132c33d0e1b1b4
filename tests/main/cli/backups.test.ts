import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openTerminal } from '../../fixtures/planverk.ts';

test('backups are listed with what was done since, held against now, and put back as a new file', async () => {
  const { run, folder } = await openTerminal();
  await run('new', 'a.planverk', '--template');
  await run('freeze', 'a.planverk', '--label', 'Første');
  const before = await readFile(join(folder, 'a.planverk'));

  const listed = JSON.parse((await run('backups', 'a.planverk', '--json')).stdout);
  expect(listed).toMatchObject([
    { number: 1, changesSince: 0 },
    { number: 2, changesSince: 1 },
  ]);
  const compared = await run('backups', 'a.planverk', '--compare', '2');
  expect(compared.stdout).toContain('La til versjonen «Første»');
  const restored = await run('backups', 'a.planverk', '--restore', '2', '--out', 'b.planverk');
  expect(restored).toMatchObject({ exitCode: 0, stderr: '' });
  expect((await run('versions', 'b.planverk')).stdout).not.toContain('Første');
  expect(await readFile(join(folder, 'a.planverk'))).toEqual(before);

  const again = await run('backups', 'a.planverk', '--restore', '1', '--out', 'b.planverk');
  expect(again.exitCode).toBe(1);
  expect(again.stderr).toContain('Det finnes allerede en fil');
  expect(await run('backups', 'a.planverk', '--restore', '1')).toMatchObject({ exitCode: 2 });
  expect(await run('backups', 'a.planverk', '--compare', '7')).toMatchObject({ exitCode: 2 });
});

test('the backups of a file are there when the file itself is damaged or gone', async () => {
  const { run, folder } = await openTerminal();
  const path = join(folder, 'a.planverk');
  await run('new', 'a.planverk', '--template');
  const whole = await readFile(path);
  await writeFile(path, whole.subarray(0, whole.length / 2));
  const damaged = await run('backups', 'a.planverk');
  expect(damaged.exitCode).toBe(0);
  expect(damaged.stderr).toContain('Filen lar seg ikke åpne.');
  expect(damaged.stdout).toContain('ingen endringer siden');
  await rm(path);
  await run('backups', 'a.planverk', '--restore', '1', '--out', 'b.planverk');
  expect((await run('verify', 'b.planverk')).exitCode).toBe(0);
});

test('of a file that was never open here the failure is told', async () => {
  const { run } = await openTerminal();
  const { exitCode, stderr } = await run('backups', 'nowhere.planverk');
  expect(exitCode).toBe(1);
  expect(stderr).toContain('Finner ikke filen');
});

test('rows are put back from a backup as they were, as one change that can be undone', async () => {
  const { run, folder } = await openTerminal();
  await run('new', 'a.planverk', '--template');
  const original = JSON.parse((await run('dump', 'a.planverk')).stdout);
  const [project] = original.rows.project;
  const changes = [
    {
      kind: 'update',
      entity: 'project',
      id: project.id,
      from: { name: project.name },
      to: { name: 'Ny' },
    },
    ...original.rows.textSection
      .filter(({ parentId }: { parentId: string | null }) => parentId !== null)
      .slice(0, 1)
      .map((row: unknown) => ({ kind: 'delete', entity: 'textSection', row })),
  ];
  await writeFile(join(folder, 'c.json'), JSON.stringify([{ label: 'Endret', changes }]));
  expect((await run('apply', 'a.planverk', 'c.json')).stderr).toBe('');

  const taken = await run('backups', 'a.planverk', '--take', '2', '--row', `project:${project.id}`);
  expect(taken).toMatchObject({ exitCode: 0, stderr: '' });
  expect(taken.stdout).toContain('Hentet tilbake:');
  const renamed = JSON.parse((await run('dump', 'a.planverk')).stdout);
  expect(renamed.rows.project).toEqual(original.rows.project);
  expect(renamed.rows.textSection).toHaveLength(
    original.rows.textSection.length - (changes.length - 1),
  );
  const history = (await run('history', 'a.planverk')).stdout;
  expect(history).toContain('Hentet fra sikkerhetskopi fra');

  const all = JSON.parse(
    (await run('backups', 'a.planverk', '--take', '3', '--all', '--json')).stdout,
  );
  expect(all.left).toEqual([]);
  expect(JSON.parse((await run('dump', 'a.planverk')).stdout)).toEqual(original);
  const again = await run('backups', 'a.planverk', '--take', '1', '--all');
  expect(again.stdout).toContain('Radene er slik de var da.');

  expect(await run('backups', 'a.planverk', '--take', '1')).toMatchObject({ exitCode: 2 });
  expect(await run('backups', 'a.planverk', '--take', '1', '--row', 'tull')).toMatchObject({
    exitCode: 2,
  });
});

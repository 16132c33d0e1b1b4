import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openTerminal } from '../../fixtures/planverk.ts';

test('document writes a Word file and says how large it is', async () => {
  const { run, folder } = await openTerminal();
  await run('new', 'a.planverk', '--sample');
  const { exitCode, stdout } = await run(
    'document',
    'a.planverk',
    'prosjektplan',
    '--out',
    'a.docx',
  );
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^Skrev «a\.docx» \(\d+ kB\)\.$/m);
  const bytes = await readFile(join(folder, 'a.docx'));
  expect(bytes.subarray(0, 2).toString()).toBe('PK');
});

test('document leaves nothing half-written where it fails', async () => {
  const { run, folder } = await openTerminal();
  await run('new', 'a.planverk', '--sample');
  const before = await readdir(folder);
  expect(await run('document', 'a.planverk', 'ukjent', '--out', 'a.docx')).toMatchObject({
    exitCode: 1,
    stderr: 'Ukjent dokument «ukjent».\n',
  });
  expect(
    await run('document', 'a.planverk', 'prosjektplan', '--out', 'nowhere/a.docx'),
  ).toMatchObject({ exitCode: 1, stderr: 'Finner ikke filen «nowhere/a.docx».\n' });
  expect(await run('document', 'a.planverk', 'prosjektplan')).toMatchObject({ exitCode: 2 });
  expect(await readdir(folder)).toEqual(before);
});

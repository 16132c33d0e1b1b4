import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openTerminal } from '../../fixtures/planverk.ts';
import { samplePlanFile } from '../../fixtures/sample-plan.ts';
import { partsOf } from '../documents/word-lint.ts';
import { readXml, visibleText } from '../documents/xml-tree.ts';

test('document writes a Word file and says how large it is', async () => {
  const { run, folder } = await openTerminal();
  await run('import', 'a.planverk', samplePlanFile);
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
  await run('import', 'a.planverk', samplePlanFile);
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

test('document shows who sat where on a day that is asked for, and refuses what is no day', async () => {
  const { run, folder } = await openTerminal();
  await run('import', 'a.planverk', samplePlanFile);
  const made = (day: string) =>
    run('document', 'a.planverk', 'prosjektplan', '--as-of', day, '--out', 'a.docx');
  expect(await made('2007-08-31')).toMatchObject({ exitCode: 0 });
  const parts = partsOf(await readFile(join(folder, 'a.docx')));
  expect(visibleText(readXml(parts['word/document.xml'] ?? ''))).toContain('31. august 2007');
  expect(await made('2007-02-30')).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('«2007-02-30» er ikke en dag.'),
  });
});

test('document tells what was cleaned from the text, and leaves the plan as it is', async () => {
  const { run, pipe } = await openTerminal();
  await run('import', 'a.planverk', samplePlanFile);
  const [project] = JSON.parse((await run('dump', 'a.planverk')).stdout).rows.project;
  const from = { client: project.client };
  const to = { client: `${project.client}\u202e\u0007` };
  const change = { kind: 'update', entity: 'project', id: project.id, from, to };
  await pipe(JSON.stringify([{ label: 'x', changes: [change] }]), 'apply', 'a.planverk', '-');
  const { stdout } = await run('document', 'a.planverk', 'prosjektplan', '--out', 'a.docx');
  expect(stdout).toContain('er fjernet fra dokumentet (planen er ikke endret)');
  expect(stdout).toContain('U+202E × 1, U+0007 × 1');
  const [after] = JSON.parse((await run('dump', 'a.planverk')).stdout).rows.project;
  expect(after.client).toBe(to.client);
});

test('a document is never written over a project', async () => {
  const { run } = await openTerminal();
  await run('import', 'a.planverk', samplePlanFile);
  expect(await run('document', 'a.planverk', 'prosjektplan', '--out', 'a.planverk')).toEqual({
    exitCode: 2,
    stdout: '',
    stderr: 'Et Word-dokument må ha et navn som slutter på .docx.\n',
  });
  expect(await run('verify', 'a.planverk')).toMatchObject({ exitCode: 0 });
});

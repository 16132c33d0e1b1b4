import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openTerminal } from '../../fixtures/planverk.ts';
import { samplePlanFile } from '../../fixtures/sample-plan.ts';

test('a project is closed, read, packed for the archive, and opened again', async () => {
  const { run, pipe, folder } = await openTerminal();
  await run('import', 'a.planverk', samplePlanFile);
  await run(
    ...['issue', 'a.planverk', 'organisasjonskart', '--recipient', 'Verdal kommune'],
    ...['--out', 'kart.docx', '--accept-findings', 'Kjent'],
  );
  const closed = await run('close', 'a.planverk', '--on', '2009-12-31');
  expect(closed).toMatchObject({ exitCode: 0, stderr: '' });
  expect(closed.stdout).toContain('Prosjektet er avsluttet 31.12.2009.');
  expect(closed.stdout).toContain('Prosjektet har ingen levert sluttrapport.');
  const change = { kind: 'insert', entity: 'focusArea', row: { position: 'a9' } };
  const row = { ...change.row, id: '01148212-0000-7000-8000-000000000001' };
  const changes = JSON.stringify([{ label: 'Nytt', changes: [{ ...change, row }] }]);
  const refused = await pipe(changes, 'apply', 'a.planverk', '-');
  expect(refused.stderr).toContain('prosjektet er avsluttet og kan bare leses');
  await run('archive', 'a.planverk', '--out', 'a.zip');
  const parts = unzipSync(await readFile(join(folder, 'a.zip')));
  expect(Object.keys(parts).toSorted()).toEqual([
    'a.planverk',
    'plan.json',
    expect.stringMatching(/^utsendt\/Organisasjonskart.*\.docx$/),
    expect.stringMatching(/^utsendt\/Organisasjonskart.*\.json$/),
    expect.stringMatching(/^utsendt\/Organisasjonskart.*\.xml$/),
  ]);
  expect(strFromU8(parts['plan.json'] ?? new Uint8Array())).toContain('"closedOn":"2009-12-31"');
  expect((await run('reopen', 'a.planverk')).stdout).toBe('Prosjektet er åpent igjen.\n');
  expect((await pipe(changes, 'apply', 'a.planverk', '-')).exitCode).toBe(0);
});

test('a project isn’t closed before it began', async () => {
  const { run } = await openTerminal();
  await run('import', 'a.planverk', samplePlanFile);
  const refused = await run('close', 'a.planverk', '--on', '2007-01-01');
  expect(refused.exitCode).not.toBe(0);
  expect(refused.stderr).toContain('før det begynte (01.09.2007)');
});

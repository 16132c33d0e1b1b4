import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openTerminal } from '../../fixtures/planverk.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const plan = planFrom({
  project: [{ name: 'Ny skole' }],
  person: [
    { id: idOf(1), name: 'Torbjørg Krågli', email: 'tk@nordvik.example' },
    { id: idOf(2), name: 'Ola Berg' },
    { id: idOf(3), name: 'ola  berg' },
  ],
  textSection: [{ id: idOf(4), heading: 'Mandat', body: 'Torbjørg Krågli leder arbeidet.' }],
});

async function made() {
  const terminal = await openTerminal();
  await terminal.pipe(JSON.stringify(plan), 'import', 'a.planverk', '-');
  return terminal;
}

const command = ['remove-person', 'a.planverk'];

test('remove-person tells what it reaches and does nothing until it is told to', async () => {
  const { run, folder } = await made();
  const before = await readFile(join(folder, 'a.planverk'));
  const told = await run(...command, 'torbjørg krågli');
  expect(told).toMatchObject({ exitCode: 1, stderr: '' });
  expect(told.stdout).toContain('Navnet i sikkerhetskopien på denne maskinen.');
  expect(told.stdout).toContain('Avsnittet «Mandat», ');
  expect(told.stdout).toContain('Ingenting er gjort. Legg til --yes for å gjøre det.\n');
  expect(JSON.parse((await run(...command, idOf(1), '--json')).stdout)).toMatchObject({
    removed: false,
    personId: idOf(1),
    entryCount: 0,
    backupCount: 1,
    setAsideCount: 0,
    texts: [{ entity: 'textSection', id: idOf(4) }],
  });
  expect(await readFile(join(folder, 'a.planverk'))).toEqual(before);
});

test('remove-person removes a person from the file for good, and says where the name is left', async () => {
  const { run, folder } = await made();
  const { exitCode, stdout } = await run(...command, 'Torbjørg Krågli', '--yes', '--json');
  expect(exitCode).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ removed: true, rewrittenCount: 1, left: [] });
  const bytes = await readFile(join(folder, 'a.planverk'));
  expect(bytes.includes('tk@nordvik.example')).toBe(false);
  expect((await run('history', 'a.planverk')).stdout).toContain('Fjernet en person for godt');
  expect(await run('undo', 'a.planverk')).toMatchObject({ exitCode: 1 });
  expect(await run(...command, 'Torbjørg Krågli', '--yes')).toMatchObject({
    exitCode: 1,
    stderr: 'Prosjektet har ingen person «Torbjørg Krågli».\n',
  });
});

test('remove-person asks for the id where several have the name', async () => {
  const { run } = await made();
  expect(await run(...command, 'OLA BERG', '--yes')).toEqual({
    exitCode: 1,
    stdout: '',
    stderr: `Prosjektet har flere personer «OLA BERG». Bruk id-en: ${[2, 3].map(idOf).join(', ')}\n`,
  });
});

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openTerminal } from '../../fixtures/planverk.ts';

const pageSize = 4096;
const planWithoutHistory = fileURLToPath(
  new URL('../../../resources/sample/kvalitetskommune.json', import.meta.url),
);

test('repair saves what can be read into a new file, and tells what it couldn’t, in words and as data', async () => {
  const { run, folder } = await openTerminal();
  await run('import', 'a.planverk', planWithoutHistory);
  const bytes = await readFile(join(folder, 'a.planverk'));
  const page = Math.floor(bytes.indexOf('Regionale veiledere') / pageSize);
  bytes.fill(0, page * pageSize, (page + 1) * pageSize);
  await writeFile(join(folder, 'skadet.planverk'), bytes);

  const { exitCode, stdout, stderr } = await run(
    'repair',
    'skadet.planverk',
    '--out',
    'b.planverk',
  );
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(stdout).toContain('Det som lot seg lese av «skadet.planverk», er i «b.planverk»: ');
  expect(stdout).toContain('Ett sted i filen lot seg ikke lese.');
  expect(stdout).toContain('Se gjennom planen.');
  expect(await run('verify', 'b.planverk')).toMatchObject({ exitCode: 0 });
  expect(await readFile(join(folder, 'skadet.planverk'))).toEqual(bytes);

  const asData = await run('repair', 'skadet.planverk', '--out', 'c.planverk', '--json');
  expect(JSON.parse(asData.stdout)).toMatchObject({ isWhole: false, unreadCount: 1 });

  const again = await run('repair', 'skadet.planverk', '--out', 'b.planverk');
  expect(again.exitCode).toBe(1);
  expect(again.stderr).toContain('Det finnes allerede en fil');
});

test('repair of a whole file says so, and of what is none of ours that there is nothing to save', async () => {
  const { run, folder } = await openTerminal();
  await run('new', 'a.planverk', '--sample');
  const whole = await run('repair', 'a.planverk', '--out', 'b.planverk');
  expect(whole.stdout).toContain('kontrollsummen stemmer');
  expect((await run('diff', 'a.planverk', 'b.planverk')).stdout).toBe('[]\n');
  await writeFile(join(folder, 'tekst.planverk'), 'Dette er ingen prosjektfil');
  const none = await run('repair', 'tekst.planverk', '--out', 'c.planverk');
  expect(none.exitCode).toBe(1);
  expect(none.stderr).toContain('Det finnes ingenting å redde');
});

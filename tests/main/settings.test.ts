import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSettings, settingsSchema, writeSettings } from '../../src-main/settings.ts';
import { temporaryFolder } from '../fixtures/person.ts';

const none = { name: null, language: null, colorScheme: null };

test('a user who has chosen nothing has it as the system has it', async () => {
  expect(await readSettings(await temporaryFolder())).toEqual(none);
});

test('what the user chose is there the next time', async () => {
  const home = await temporaryFolder();
  const chosen = { name: 'Kari Nordmann', language: 'nn', colorScheme: 'dark' } as const;
  await writeSettings(home, chosen);
  expect(await readSettings(home)).toEqual(chosen);
});

test('settings that another version wrote count as none', async () => {
  const home = await temporaryFolder();
  await writeFile(join(home, 'settings.json'), JSON.stringify({ ...none, colorScheme: 'sepia' }));
  expect(await readSettings(home)).toEqual(none);
});

test.each([
  { ...none, name: ' ' },
  { ...none, name: 'x'.repeat(201) },
  { ...none, language: 'en' },
  { ...none, more: 1 },
  { name: null },
])('%j are no settings', (settings) => {
  expect(settingsSchema.safeParse(settings).success).toBe(false);
});

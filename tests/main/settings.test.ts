import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { settingsFileIn, settingsSchema } from '../../src-main/settings.ts';
import { temporaryFolder } from '../fixtures/person.ts';

const none = { name: null, language: null, colorScheme: null };

test('a user who has chosen nothing has it as the system has it', async () => {
  expect(await settingsFileIn(await temporaryFolder()).read()).toEqual(none);
});

test('what the user chose is there the next time', async () => {
  const home = await temporaryFolder();
  const chosen = { name: 'Kari Nordmann', language: 'nn', colorScheme: 'dark' } as const;
  await settingsFileIn(home).write(chosen);
  expect(await settingsFileIn(home).read()).toEqual(chosen);
});

test.each([
  [{ name: 'Kari', language: 'nn', colorScheme: 'sepia' }],
  [{ name: 'Kari', language: 'nn' }],
  [{ name: 'Kari', language: 'nn', colorScheme: null, more: 1 }],
])('of what another version wrote is taken what is understood: %j', async (written) => {
  const home = await temporaryFolder();
  await writeFile(join(home, 'settings.json'), JSON.stringify(written));
  expect(await settingsFileIn(home).read()).toEqual({ ...none, name: 'Kari', language: 'nn' });
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

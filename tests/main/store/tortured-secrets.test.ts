import { expect, test } from 'vitest';
import { tortureHandedOutSecrets } from '../../torture/planted-secrets/handed-out-secrets.ts';
import { torturePlantedSecrets } from '../../torture/planted-secrets/planted-secrets.ts';
import { failuresOf } from '../../torture/table.ts';

test('Of 60 planted secrets none is left of removed persons or deleted rows, and none that is withheld goes out', async () => {
  const tried = await torturePlantedSecrets(60);
  expect(failuresOf(tried)).toEqual([]);
  expect(tried.every(({ cases }) => cases >= 20)).toBe(true);
}, 180_000);

test('A hand-out has none of the words that stay at home, wherever they were planted, and all that are to be worked in', async () => {
  const tried = await tortureHandedOutSecrets(500);
  expect(failuresOf(tried)).toEqual([]);
  expect(tried.every(({ cases }) => cases >= 500)).toBe(true);
}, 180_000);

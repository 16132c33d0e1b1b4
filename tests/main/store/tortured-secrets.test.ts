import { expect, test } from 'vitest';
import { torturePlantedSecrets } from '../../torture/planted-secrets/planted-secrets.ts';
import { failuresOf } from '../../torture/table.ts';

test('Of 60 planted secrets none is left of removed persons or deleted rows, and none that is withheld goes out', async () => {
  const tried = await torturePlantedSecrets(60);
  expect(failuresOf(tried)).toEqual([]);
  expect(tried.every(({ cases }) => cases >= 20)).toBe(true);
});

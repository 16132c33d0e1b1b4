import { expect, test } from 'vitest';
import { startHere } from '../../fixtures/start-here.ts';
import { tortureDamagedFiles } from '../../torture/damaged-files.ts';
import { tortureHostileFiles } from '../../torture/hostile-files.ts';
import { hostileKinds, largeKinds } from '../../torture/hostile-kinds.ts';
import { failuresOf } from '../../torture/table.ts';

test('Of 360 damaged files none is read as another plan than was sent, none is changed, and none takes long', async () => {
  const tried = await tortureDamagedFiles(360);
  expect(failuresOf(tried)).toEqual([]);
  expect(tried.every(({ cases }) => cases >= 40)).toBe(true);
});

test('Files that somebody has made to do harm are refused, or do none', async () => {
  const quick = Object.keys(hostileKinds).filter((name) => !largeKinds.includes(name));
  const tried = await tortureHostileFiles(quick, { startIsolated: startHere });
  expect(failuresOf(tried)).toEqual([]);
  expect(tried.every(({ cases }) => cases >= 40)).toBe(true);
});

import { expect, test } from 'vitest';
import { tortureHostileTexts } from '../../torture/hostile-texts/hostile-texts.ts';
import { failuresOf } from '../../torture/table.ts';

test('Hostile text in every field of 60 plans is only text, in every document, page, calendar, spreadsheet and file', async () => {
  const tried = await tortureHostileTexts(60);
  expect(failuresOf(tried)).toEqual([]);
  expect(tried.map(({ cases }) => cases)).toEqual([60, 60, 60, 60, 60, 3]);
});

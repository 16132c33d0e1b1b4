import { expect, test } from 'vitest';
import { dayText, fetchLanguage } from '../../src-renderer/language.ts';

test.each([
  ['2007-09-01', 'nb', '1. september 2007'],
  ['2009-12-31', 'nn', '31. desember 2009'],
  ['2026-03-29', 'nb', '29. mars 2026'],
] as const)('a day is written as Norwegians write it: %s (%s)', (day, language, text) => {
  expect(dayText(day, language)).toBe(text);
});

test.each([
  [1, '1 advarsel', '1 åtvaring'],
  [2, '2 advarsler', '2 åtvaringar'],
])('%i finding has its own form of the word in each language', async (count, bokmål, nynorsk) => {
  const [nb, nn] = await Promise.all([fetchLanguage('nb'), fetchLanguage('nn')]);
  expect([
    nb.translate('overview:severity-warning', { count }),
    nn.translate('overview:severity-warning', { count }),
  ]).toEqual([bokmål, nynorsk]);
});

test('the texts of a language are fetched once', () => {
  expect(fetchLanguage('nn')).toBe(fetchLanguage('nn'));
});

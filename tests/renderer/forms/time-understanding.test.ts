import { expect, onTestFinished, test, vi } from 'vitest';
import { localesOf } from '../../../src-domain/locales.ts';
import { translatorFor } from '../../../src-domain/messages/translate.ts';
import { timeUnderstanding } from '../../../src-renderer/forms/time-understanding.ts';

const understood = (text: string, language: 'nb' | 'nn' = 'nb') =>
  timeUnderstanding({ text, spans: null }, translatorFor(language), language);

test.each([
  ['', ''],
  ['1. august 2007', 'Forstått som 1. august 2007.'],
  ['August 2007', 'Forstått som 1.–31. august 2007.'],
  ['Januar 08 og juni 08', 'Forstått som 1.–31. januar 2008 og 1.–30. juni 2008.'],
  ['mai/juni 08', 'Forstått som 1. mai–30. juni 2008.'],
  ['innen utgangen av 2009', 'Forstått som til og med 31. desember 2009.'],
  ['fra 1. august 2007', 'Forstått som fra og med 1. august 2007.'],
  ['desember', 'Skriv året også, så kan dagene regnes ut.'],
  ['Kontinuerlig', 'Forstått som noe som pågår hele tiden.'],
  [
    'vinter 2008',
    'Forstått som 1. desember 2008–28. februar 2009. Vinteren kan også være tidlig på året.',
  ],
  ['uke 99', 'Teksten står som du skrev den, men dagene lar seg ikke lese. Du kan sette dem.'],
])('what the program makes of a time is told in words: %s', (text, expected) => {
  expect(understood(text)).toBe(expected);
});

test('days that a person has set are told instead of the text', () => {
  const translate = translatorFor('nb');
  const spans = [{ from: '2008-01-01', to: '2008-01-07' }];
  expect(timeUnderstanding({ text: 'etter nyttår', spans }, translate, 'nb')).toBe(
    'Dagene er satt: 1.–7. januar 2008.',
  );
  expect(timeUnderstanding({ text: 'etter nyttår', spans: [] }, translate, 'nb')).toBe(
    'Det er satt at tiden ikke har dager.',
  );
});

test('nynorsk has its own words', () => {
  expect(understood('fra 1. august 2007', 'nn')).toBe('Forstått som frå og med 1. august 2007.');
});

test('nynorsk takes its days from where the program looks them up', () => {
  const formats = vi.spyOn(Intl, 'DateTimeFormat');
  onTestFinished(() => formats.mockRestore());
  expect(understood('Januar 08 og juni 08', 'nn')).toContain('2008 og 1.');
  expect(formats.mock.calls.map(([locales]) => locales)).toEqual([localesOf.nn]);
});

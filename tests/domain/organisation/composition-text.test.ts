import { expect, test } from 'vitest';
import { missingText, ruleText } from '../../../src-domain/messages/composition-text.ts';
import { translatorFor } from '../../../src-domain/messages/translate.ts';

const nb = translatorFor('nb');
const nn = translatorFor('nn');

test.for([
  [['mayor'], 1, 'Ordfører', 'Ordførar'],
  [['chief-union-representative'], 2, 'To hovedtillitsvalgte', 'To hovudtillitsvalde'],
  [
    ['deputy-mayor', 'committee-leader'],
    1,
    'Varaordfører eller komitéleder',
    'Varaordførar eller komitéleiar',
  ],
  [['safety-representative'], 13, '13 verneombud', '13 verneombod'],
  [[], 2, '', ''],
] as const)('%j and %i are called %s', ([offices, count, bokmål, nynorsk]) => {
  const rule = { text: ' ', offices: [...offices], count };
  expect(ruleText(rule, nb)).toBe(bokmål);
  expect(ruleText(rule, nn)).toBe(nynorsk);
});

test('what somebody has written goes before what is proposed', () => {
  expect(ruleText({ text: 'Rådmann', offices: ['chief-executive'], count: 1 }, nb)).toBe('Rådmann');
});

test('what lacks is named with where it is to be from', () => {
  expect(missingText(['mayor'], 'Verdal', nb)).toBe('ordfører, Verdal');
  expect(missingText(['deputy-mayor', 'committee-leader'], null, nb)).toBe(
    'varaordfører eller komitéleder',
  );
});

import { expect, test } from 'vitest';
import { translatorFor } from '../../../src-domain/messages/translate.ts';
import { targetText } from '../../../src-main/documents/prosjektplan/target-text.ts';

const none = { unit: '', operator: null, target: null, targetTo: null };

test.for([
  [{ unit: '%', operator: '<=', targetTo: 10 }, 'høyst 10 %', 'høgst 10 %'],
  [{ unit: '%', target: 5, targetTo: 10 }, '5–10 %', '5–10 %'],
  [{ unit: 'ansatte', operator: 'between', target: 900, targetTo: 1000 }, '900–1000 ansatte'],
  [{ unit: 'kroner', operator: 'between', target: 10000 }, 'minst 10 000 kroner'],
  [{ unit: '%', operator: '<', target: 6.5 }, 'under 6,5 %'],
  [{ unit: 'poeng', operator: '>', target: 4.5 }, 'over 4,5 poeng'],
  [{ operator: '>=', target: 0 }, 'minst 0'],
  [{ unit: 'piloter', operator: '=', target: 2 }, '2 piloter'],
  [{ operator: 'achieved' }, 'gjennomført'],
  [{ unit: '%', operator: '<=' }, ''],
] as const)('%o is read «%s»', ([fields, nb, nn = nb]) => {
  const words = (language: 'nb' | 'nn') =>
    targetText({ language, label: translatorFor(language) }, { ...none, ...fields });
  const plainSpaces = (text: string) => text.replaceAll('\u00a0', ' ');
  expect([words('nb'), words('nn')].map(plainSpaces)).toEqual([nb, nn]);
});

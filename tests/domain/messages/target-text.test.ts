import { expect, test } from 'vitest';
import { targetText } from '../../../src-domain/messages/target-text.ts';
import { translatorFor } from '../../../src-domain/messages/translate.ts';
import type { TargetFields } from '../../../src-domain/target.ts';

const none: TargetFields = { unit: '', operator: null, target: null, targetTo: null };
const plainSpaces = (text: string) => text.replaceAll('\u00a0', ' ');

test.for<[Partial<TargetFields>, string, string, string]>([
  [{ unit: '%', operator: '<=', targetTo: 10 }, 'høyst 10 %', 'høgst 10 %', '≤ 10 %'],
  [{ unit: '%', target: 5, targetTo: 10 }, '5–10 %', '5–10 %', '5–10 %'],
  [
    { unit: 'ansatte', operator: 'between', target: 900, targetTo: 1000 },
    '900–1000 ansatte',
    '900–1000 ansatte',
    '900–1000 ansatte',
  ],
  [
    { unit: 'kroner', operator: 'between', target: 10000 },
    'minst 10 000 kroner',
    'minst 10 000 kroner',
    '≥ 10 000 kroner',
  ],
  [{ unit: '%', operator: '<', target: 6.5 }, 'under 6,5 %', 'under 6,5 %', '< 6,5 %'],
  [
    { unit: 'poeng', operator: '>', target: 4.5 },
    'over 4,5 poeng',
    'over 4,5 poeng',
    '> 4,5 poeng',
  ],
  [{ operator: '>=', target: 0 }, 'minst 0', 'minst 0', '≥ 0'],
  [{ unit: 'piloter', operator: '=', target: 2 }, '2 piloter', '2 piloter', '2 piloter'],
  [{ operator: 'achieved' }, 'gjennomført', 'gjennomført', 'gjennomført'],
  [{ unit: '%', operator: '<=' }, '', '', ''],
])('%o is read «%s», in nynorsk «%s», in a table «%s»', ([fields, nb, nn, sign]) => {
  const whole = { ...none, ...fields };
  const texts = [
    targetText(whole, 'word', 'nb', translatorFor('nb')),
    targetText(whole, 'word', 'nn', translatorFor('nn')),
    targetText(whole, 'sign', 'nb', translatorFor('nb')),
  ];
  expect(texts.map(plainSpaces)).toEqual([nb, nn, sign]);
});

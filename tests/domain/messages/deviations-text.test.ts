import { expect, test } from 'vitest';
import { deviationsText } from '../../../src-domain/messages/deviations-text.ts';
import { translatorFor } from '../../../src-domain/messages/translate.ts';

test.for([
  [0, 0, 'ingen', 'ingen'],
  [1, 0, '1 åpent', '1 ope'],
  [2, 1, '2 åpne, 1 lukket', '2 opne, 1 lukka'],
  [0, 3, '3 lukkede', '3 lukka'],
] as const)('%i open and %i closed: %s', ([open, closed, nb, nn]) => {
  expect(deviationsText({ open, closed }, translatorFor('nb'))).toBe(nb);
  expect(deviationsText({ open, closed }, translatorFor('nn'))).toBe(nn);
});

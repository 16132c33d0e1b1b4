import { expect, test } from 'vitest';
import { laterText } from '../../../src-domain/messages/later-text.ts';
import { translatorFor } from '../../../src-domain/messages/translate.ts';

const nb = translatorFor('nb');
const nn = translatorFor('nn');

test.each([
  ['2008-01-31', '2008-01-31', '', ''],
  ['2008-01-31', '2008-02-01', '1 dag senere', '1 dag seinare'],
  ['2008-05-12', '2008-05-22', '10 dager senere', '10 dagar seinare'],
  ['2008-05-12', '2008-06-02', '3 uker senere', '3 veker seinare'],
  ['2008-05-12', '2008-05-05', '1 uke tidligere', '1 veke tidlegare'],
  ['2008-12-31', '2009-01-31', '1 måned senere', '1 månad seinare'],
  ['2008-01-31', '2008-02-29', '1 måned senere', '1 månad seinare'],
  ['2008-11-30', '2008-05-31', '6 måneder tidligere', '6 månader tidlegare'],
  ['2008-12-31', '2010-12-31', '2 år senere', '2 år seinare'],
  ['2008-01-01', '2008-06-20', 'ca. 6 måneder senere', 'ca. 6 månader seinare'],
])('from %s to %s: «%s»', (planned, expected, bokmaal, nynorsk) => {
  expect(laterText(planned, expected, nb)).toBe(bokmaal);
  expect(laterText(planned, expected, nn)).toBe(nynorsk);
});

import { expect, test } from 'vitest';
import {
  distanceText,
  laterText,
  roughDistanceText,
} from '../../../src-domain/messages/later-text.ts';
import { translatorFor } from '../../../src-domain/messages/translate.ts';

const nb = translatorFor('nb');
const nn = translatorFor('nn');

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

test.each([
  ['2008-01-31', '2008-01-31', '', ''],
  ['2008-01-31', '2008-02-01', '1 dag senere', '1 dag seinare'],
  ['2008-05-12', '2008-06-02', '21 dager senere', '21 dagar seinare'],
  ['2008-05-12', '2008-05-05', '7 dager tidligere', '7 dagar tidlegare'],
  ['2008-05-12', '2008-07-10', '59 dager senere', '59 dagar seinare'],
  ['2008-12-31', '2009-01-31', '31 dager (1 måned) senere', '31 dagar (1 månad) seinare'],
  ['2008-01-31', '2008-02-29', '29 dager (1 måned) senere', '29 dagar (1 månad) seinare'],
  [
    '2008-11-30',
    '2008-05-31',
    '183 dager (6 måneder) tidligere',
    '183 dagar (6 månader) tidlegare',
  ],
  ['2008-12-31', '2010-12-31', '730 dager (2 år) senere', '730 dagar (2 år) seinare'],
  [
    '2008-01-01',
    '2008-06-20',
    '171 dager (ca. 6 måneder) senere',
    '171 dagar (ca. 6 månader) seinare',
  ],
  ['2009-12-31', '2026-11-22', '6 170 dager (ca. 17 år) senere', '6 170 dagar (ca. 17 år) seinare'],
])('from %s to %s: «%s»', (was, is, bokmaal, nynorsk) => {
  expect(plain(laterText(was, is, nb))).toBe(bokmaal);
  expect(plain(laterText(was, is, nn))).toBe(nynorsk);
});

test.each([
  ['2008-05-12', '2008-06-02', '21 dager'],
  ['2008-12-31', '2009-01-31', '1 måned'],
  ['2008-01-01', '2008-06-20', 'ca. 6 måneder'],
  ['2009-12-31', '2026-11-22', 'ca. 17 år'],
])('where the days stand beside it, it is %s to %s: «%s»', (a, b, text) => {
  expect(roughDistanceText(a, b, nb)).toBe(text);
});

test('how far two days lie from each other is the same from both sides', () => {
  expect(distanceText('2009-01-31', '2008-12-31', nb)).toBe('31 dager (1 måned)');
  expect(distanceText('2008-12-31', '2009-01-31', nb)).toBe('31 dager (1 måned)');
});

import { expect, test } from 'vitest';
import { countWords } from '../../../src-renderer/rich-text/count-words.ts';

test.each([
  ['', 0],
  ['Ærlig øvelse på åsen', 4],
  ['e-post og nord-trøndersk partssamarbeid', 4],
  ['Målet er 8,5 % innen 1. mai 2008', 7],
  ['Her – eller der', 3],
  ['**Må**let og *kursiv*', 3],
  ['### Mål\n\n- én\n- to\n\nEtter\\\nlinja', 5],
  ['Se [planen](https://www.levanger.kommune.no/en-lang/adresse) her', 3],
  ['Se ![Kart over kommunen](kart.png)', 4],
  ['<b>fet</b> tekst', 2],
])('words stand between spaces and have a letter or a digit in them: %j', (markdown, count) => {
  expect(countWords(markdown)).toBe(count);
});

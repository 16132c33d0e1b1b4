import { expect, test } from 'vitest';
import { together } from '../../../src-domain/merge/together.ts';

test.for([
  [
    'what both have written stands on one line, mine first',
    'Kurs',
    'Mitt kurs',
    'Deres kurs',
    'Mitt kurs Deres kurs',
  ],
  ['where one has written nothing, the other stands', 'Kurs', '', 'Deres', 'Deres'],
  ['what both have written the same stands once', 'Kurs', 'Likt', 'Likt', 'Likt'],
  [
    'a paragraph that only one has changed stands once, and one that both have changed twice',
    'Først\n\nMidt\n\nSist',
    'Først her\n\nMidt\n\nSist',
    'Først der\n\nMidt\n\nSist der',
    'Først her\n\nFørst der\n\nMidt\n\nSist der',
  ],
] as const)('%s', ([, base, mine, theirs, expected]) => {
  expect(together(base, mine, theirs)).toBe(expected);
});

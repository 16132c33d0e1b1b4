import { expect, test } from 'vitest';
import { letteredName } from '../../src-domain/lettered-name.ts';

test.for([
  ['A', 'Redusert sykefravær', 'A. Redusert sykefravær'],
  ['A.', 'Redusert sykefravær', 'A. Redusert sykefravær'],
  [' A ', ' Redusert sykefravær ', 'A. Redusert sykefravær'],
  ['', 'Redusert sykefravær', 'Redusert sykefravær'],
  ['A', ' ', 'A'],
  ['', '', ''],
] as const)('letter «%s» and name «%s» are read «%s»', ([letter, name, expected]) => {
  expect(letteredName(letter, name)).toBe(expected);
});

import { expect, test } from 'vitest';
import { rowsNamed } from '../../../src-main/cli/named-rows.ts';

const rows = [
  { id: '1', names: ['A', 'Sykefravær'] },
  { id: '2', names: ['', 'Ny  skole'] },
  { id: '3', names: ['B', 'sykefravær'] },
  { id: '4', names: ['1', ''] },
];

test.each([
  ['its id, before another is called so', '1', ['1']],
  ['its letter, whatever its capitals', 'b', ['3']],
  ['a name with other spaces around and within', ' ny skole ', ['2']],
  ['a name that several have', 'SYKEFRAVÆR', ['1', '3']],
  ['nothing, which nothing is called', ' ', []],
  ['a name that none has', 'Avvik', []],
])('a word of the command line names a row by %s', (_, word, ids) => {
  expect(rowsNamed(rows, word, ({ names }) => names).map(({ id }) => id)).toEqual(ids);
});

import { expect, test } from 'vitest';
import { findPipeTable } from '../../../src-renderer/markdown/pipe-table.ts';

test.each([
  [
    '| a | b |\n|---|:-:|\n| c | d e |\n|  | f |',
    ['a', 'b'],
    [
      ['c', 'd e'],
      ['', 'f'],
    ],
  ],
  ['| a |\n| --- |', ['a'], []],
])('a head, a line of dashes and rows are a table: %j', (paragraph, head, rows) => {
  expect(findPipeTable(paragraph)).toEqual({ head, rows });
});

test.each(['a | b', '| a | b |', '| a |\n| b |', 'text\n|---|', ''])(
  'text with bars in it stays text: %j',
  (paragraph) => expect(findPipeTable(paragraph)).toBeUndefined(),
);

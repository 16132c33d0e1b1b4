import { expect, test } from 'vitest';
import type { ReadingColumn } from '../../../src-domain/clipboard/match-columns.ts';
import {
  countUnreadable,
  pastedValues,
  readPastedRows,
} from '../../../src-domain/clipboard/pasted-rows.ts';
import { readable } from '../../../src-domain/clipboard/reading.ts';

const columns: readonly ReadingColumn<string>[] = [
  { id: 'text', heading: 'Tiltak', read: readable },
  { id: 'never', heading: 'Aldri', read: () => ({ kind: 'unreadable', reason: 'Aldri' }) },
  {
    id: 'half',
    heading: 'Halvt',
    read: (text) => ({
      kind: 'unreadable',
      reason: 'Halvt',
      instead: { value: text.slice(0, 1), text: 'det første' },
    }),
  },
];
const table = [
  ['Tiltak', 'x', 'Aldri', 'Halvt'],
  ['a', 'x', 'b', 'cd'],
  ['', 'x', '', ''],
];
const targets = ['text', null, 'never', 'half'];

test.each([
  ['a row without text makes no new row', true, 'add', 2, [{ text: 'a', half: 'c' }]],
  [
    'but empties the cells that it lies over',
    true,
    'over',
    4,
    [
      { text: 'a', half: 'c' },
      { text: '', half: '' },
    ],
  ],
  [
    'a first row that is none of headings is a row',
    false,
    'add',
    4,
    [
      { text: 'Tiltak', half: 'H' },
      { text: 'a', half: 'c' },
    ],
  ],
] as const)('%s', (_rule, hasHeadings, mode, unreadable, values) => {
  const rows = readPastedRows(table, columns, { hasHeadings, targets, mode });
  expect(countUnreadable(rows)).toBe(unreadable);
  expect(pastedValues(rows, targets)).toEqual(values);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  readTabSeparated,
  writeTabSeparated,
} from '../../../src-domain/clipboard/tab-separated.ts';

describe('Tab-separated values are read as Excel writes them', () => {
  test.each([
    ['one cell', 'ord', [['ord']]],
    [
      'CRLF, and a line break at the end',
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a cell of two lines', '"a\nb"\tc\r\n', [['a\nb', 'c']]],
    ['doubled quotes', '"a ""b""\tc"\td', [['a "b"\tc', 'd']]],
    ['a quote inside a cell', 'a "b"\tc', [['a "b"', 'c']]],
    ['a quote that nothing closes', '"a\tb', [['"a', 'b']]],
    ['a quoted word before others', '"a" b\tc', [['"a" b', 'c']]],
    [
      'empty cells',
      '\ta\t\n\t\t\n',
      [
        ['', 'a', ''],
        ['', '', ''],
      ],
    ],
    [
      'rows of unequal length',
      'a\nb\tc',
      [
        ['a', ''],
        ['b', 'c'],
      ],
    ],
    ['an empty row', 'a\n\nb', [['a'], [''], ['b']]],
  ])('%s', (_what, text, table) => {
    expect(readTabSeparated(text)).toEqual(table);
  });

  test('nothing is no table', () => {
    expect(readTabSeparated('')).toBeNull();
  });
});

describe('Tab-separated values are written', () => {
  test.each([
    [
      'with CRLF after each row',
      [
        ['a', 'b'],
        ['c', ''],
      ],
      'a\tb\r\nc\t\r\n',
    ],
    ['one cell alone without', [['a']], 'a'],
    [
      'with quotes where a cell needs them',
      [['"a"', 'b "c"', 'd\ne']],
      '"""a"""\tb "c"\t"d\ne"\r\n',
    ],
    ['with what begins with = as it stands', [['=1+1', '-2']], '=1+1\t-2\r\n'],
  ])('%s', (_what, table, text) => {
    expect(writeTabSeparated(table)).toBe(text);
  });

  test('and read back as the same cells', () => {
    const text = fc.string({ unit: fc.constantFrom('"', '\t', '\n', ' ', 'a', ',', '=') });
    const tables = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1 }),
      );
    fc.assert(
      fc.property(tables, (table) => {
        expect(readTabSeparated(writeTabSeparated(table))).toEqual(table);
      }),
    );
  });
});

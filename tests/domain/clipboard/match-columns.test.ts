import { describe, expect, test } from 'vitest';
import { matchColumns, type ReadingColumn } from '../../../src-domain/clipboard/match-columns.ts';
import { type Reading, readable } from '../../../src-domain/clipboard/reading.ts';

type Value = string | number;

const text = (value: string): Reading<Value> => readable(value);
const share = (value: string): Reading<Value> =>
  /^\d+$/.test(value)
    ? readable(Number(value))
    : { kind: 'unreadable', reason: 'Dette er ikke et tall' };

const columns: readonly ReadingColumn<Value>[] = [
  { id: 'text', heading: 'Tiltak', read: text },
  { id: 'time', heading: 'Tid', read: text },
  { id: 'responsible', heading: 'Ansvarlig', read: text },
  { id: 'share', heading: 'Andel (%)', synonyms: ['Stillingsbrøk'], read: share },
];

describe('A first row of headings decides where columns go', () => {
  test.each([
    ['in another order', ['Ansvarlig', 'Tiltak'], ['responsible', 'text']],
    ['in other letters, with marks', ['TILTAK:', ' ansvarlig *'], ['text', 'responsible']],
    ['by other words', ['Aktivitet', 'Når', 'Hvem'], ['text', 'time', 'responsible']],
    ['by other words', ['Oppgåve', 'Frist (dato)', 'Ansv.'], ['text', 'time', 'responsible']],
    ['by words of the column', ['stillingsbrøk', 'Andel'], [null, 'share']],
    [
      'also when some are strange',
      ['Nr', 'Tiltak', 'Frist', 'Farge'],
      [null, 'text', 'time', null],
    ],
    ['each column once, its own heading first', ['Frist', 'Tid'], [null, 'time']],
    ['also where one is empty', ['', 'Tiltak'], [null, 'text']],
  ])('%s: %j', (_how, headings, targets) => {
    const match = matchColumns([headings, headings.map(() => '1')], columns, 'time');
    expect(match).toMatchObject({ hasHeadings: true, targets, isPlain: false });
  });
});

describe('Without headings the columns go one by one from the start cell', () => {
  test.each([
    ['what fits is plain', [['a', 'b']], 'text', ['text', 'time'], [], true],
    ['also a single cell', [['Frist']], 'text', ['text'], [], true],
    [
      'a value that cannot be read is not',
      [['a', 'b']],
      'responsible',
      ['responsible', 'share'],
      [],
      false,
    ],
    ['one that can is', [['a', '5']], 'responsible', ['responsible', 'share'], [], true],
    [
      'what is too wide is left over',
      [
        ['5', 'b'],
        ['6', ''],
      ],
      'share',
      ['share', null],
      [1],
      false,
    ],
    ['too wide, though empty, is not plain', [['5', '']], 'share', ['share', null], [], false],
    ['an unknown start is the first', [['a']], 'other', ['text'], [], true],
    [
      'few headings among texts are none',
      [
        ['Tid', 'a', 'b'],
        ['c', 'd', 'e'],
      ],
      'text',
      ['text', 'time', 'responsible'],
      [],
      true,
    ],
  ])('%s', (_rule, table, start, targets, leftOver, isPlain) => {
    expect(matchColumns(table, columns, start)).toEqual({
      hasHeadings: false,
      targets,
      leftOver,
      isPlain,
    });
  });
});

import { describe, expect, test } from 'vitest';
import { readDay } from '../../../src-domain/clipboard/read-day.ts';
import { readName } from '../../../src-domain/clipboard/read-name.ts';
import { readNames } from '../../../src-domain/clipboard/read-names.ts';
import { possibleMarks, readNumber } from '../../../src-domain/clipboard/read-number.ts';
import { readYesNo } from '../../../src-domain/clipboard/read-yes-no.ts';
import { readable, unreadable } from '../../../src-domain/clipboard/reading.ts';

describe('Numbers as Norwegians and Excel write them', () => {
  test.each([
    ['', null],
    ['\u00a0', null],
    ['0', 0],
    ['0047', 47],
    ['1000', 1000],
    ['1 000,5', 1000.5],
    ['1\u00a0000,5', 1000.5],
    ['1\u202f000\u2009000', 1_000_000],
    ['1.000,5', 1000.5],
    ['1.000', 1000],
    ['1.000.000', 1_000_000],
    ['1,000,000', 1_000_000],
    ['1,000.5', 1000.5],
    ["1'000,5", 1000.5],
    ['1,000', 1],
    ['1.5', 1.5],
    ['0.125', 0.125],
    ['0,5', 0.5],
    ['−3', -3],
    ['– 3', -3],
    ['+3', 3],
    ['12 %', 12],
    ['12%', 12],
    ['12,5\u00a0%', 12.5],
    ['kr 500,-', 500],
    ['1 500 kr', 1500],
    ['kr. 2.500,00', 2500],
  ])('%j is %j', (text, value) => {
    expect(readNumber(text)).toEqual(readable(value));
  });

  test.each([
    'mye',
    '12 34',
    '1 0000',
    '1.000.5',
    '1,000,5',
    '900-1000',
    '1.8.07',
    '%',
    'kr',
    '1e5',
    'Infinity',
    '--3',
    '12 % av alle',
  ])('%j is none', (text) => {
    expect(readNumber(text)).toEqual(unreadable({ rule: 'no-number' }));
  });
});

describe('What begins decimals', () => {
  test.each([
    ['4.567', ['comma', 'point'], 4567, 4.567],
    ['4,567', ['comma', 'point'], 4.567, 4567],
    ['kr. 4.567', ['comma', 'point'], 4567, 4.567],
    ['1 000', ['comma', 'point'], 1000, 1000],
    ['4.5', ['point'], 4.5, 4.5],
    ['0.567', ['point'], 0.567, 0.567],
    ['4567.123', ['point'], 4567.123, 4567.123],
    ['1,234.5', ['point'], 1234.5, 1234.5],
    ['1,234,567', ['point'], 1234567, 1234567],
    ['4,5', ['comma'], 4.5, 4.5],
    ['1.234,5', ['comma'], 1234.5, 1234.5],
    ['1.234.567', ['comma'], 1234567, 1234567],
    ['4 567,125', ['comma'], 4567.125, 4567.125],
  ])('of %j can be %j: then it is %d, or %d', (text, marks, withComma, withPoint) => {
    expect(possibleMarks(text)).toEqual(marks);
    expect(readNumber(text, 'comma')).toEqual(readable(withComma));
    expect(readNumber(text, 'point')).toEqual(readable(withPoint));
  });

  test.each(['', 'sept.', 'a, b', '1.8.07', '12.'])('of %j is nothing: it is no number', (text) => {
    expect(possibleMarks(text)).toEqual([]);
  });
});

describe('Days as they stand in cells', () => {
  test.each([
    ['', null],
    ['1.8.07', '2007-08-01'],
    ['01.08.2007', '2007-08-01'],
    ['2007-08-01', '2007-08-01'],
    ['1. august 2007', '2007-08-01'],
    ['1. aug. 2007', '2007-08-01'],
    ['01/08/2007', '2007-08-01'],
    ['1/8/07', '2007-08-01'],
    ['01.08.2007 00:00', '2007-08-01'],
    ['01.08.2007 12:30:00', '2007-08-01'],
    ['2007-08-01T00:00:00', '2007-08-01'],
    ['29.02.2008', '2008-02-29'],
  ])('%j is %j', (text, value) => {
    expect(readDay(text)).toEqual(readable(value));
  });

  test.each([
    '29.02.2007',
    '31.13.2007',
    '08/25/2007',
    'august 2007',
    'Høst 07',
    '1. august',
    'innen 1. august 2007',
    '1.8.07 og 1.9.07',
    '39295',
    'snart',
  ])('%j is none', (text) => {
    expect(readDay(text)).toEqual(unreadable({ rule: 'no-day' }));
  });
});

describe('Yes and no', () => {
  test.each([
    [true, ['ja', 'Ja', ' JA ', 'x', 'X', '✓', '✔️', '☑', 'TRUE', 'SANN', '1', 'yes']],
    [false, ['nei', 'Nei', '', ' ', 'FALSE', 'USANN', '0', '-', '–', '☐', 'no']],
  ])('%j is what these say: %j', (value, texts) => {
    expect(texts.map(readYesNo)).toEqual(texts.map(() => readable(value)));
  });

  test('anything else is neither', () => {
    expect(readYesNo('kanskje')).toEqual(unreadable({ rule: 'no-yes-or-no' }));
  });
});

const choices = [
  { id: 'a', name: 'A. Lederopplæring' },
  { id: 'b', name: 'B. Sykefravær' },
  { id: 'lev', name: 'Levanger' },
  { id: 'ver', name: 'Verdal' },
  { id: 'both', name: 'Levanger og Verdal' },
  { id: 'care', name: 'Helse, omsorg og rus' },
  { id: 'kari1', name: 'Kari Moe', detail: 'Levanger' },
  { id: 'kari2', name: 'Kari Moe', detail: 'Verdal' },
  { id: 'ola', name: 'Ola Dal' },
] as const;

describe('Names mean choices', () => {
  test.each([
    ['', null],
    ['Levanger', 'lev'],
    ['levanger ', 'lev'],
    ['OLA\u00a0DAL', 'ola'],
    ['A. Lederopplæring', 'a'],
    ['A – Lederopplæring', 'a'],
    ['a: lederopplæring', 'a'],
    ['A', 'a'],
    ['b.', 'b'],
    ['Lederopplæring', 'a'],
    ['Kari Moe (Verdal)', 'kari2'],
    ['Kari Moe, levanger', 'kari1'],
  ])('%j is %j', (text, value) => {
    expect(readName(text, choices)).toEqual(readable(value));
  });

  test.each([
    ['Lederopplaering', 'unknown-names'],
    ['B. Lederopplæring', 'unknown-names'],
    ['C', 'unknown-names'],
    ['Kari Moe', 'equal-names'],
  ] as const)('%j is none: %s', (text, rule) => {
    expect(readName(text, choices)).toEqual(unreadable({ rule, names: [text] }));
  });
});

test('a choice’s name is taken apart once, however many texts are read', () => {
  let reads = 0;
  const choice = {
    id: 'ola',
    get name() {
      reads += 1;
      return 'Ola Dal';
    },
  };
  for (let at = 0; at < 20; at += 1) {
    readNames(`A ${at}, B og C / D & E`, [choice], { takesText: true });
  }
  expect(reads).toBe(1);
});

describe('Several names in one cell', () => {
  test.each([
    ['', []],
    ['Levanger; Verdal', ['lev', 'ver']],
    ['Levanger\nVerdal', ['lev', 'ver']],
    ['Levanger, Verdal', ['lev', 'ver']],
    ['Levanger/Verdal', ['lev', 'ver']],
    ['Levanger og Verdal', ['both']],
    ['Verdal og Levanger', ['ver', 'lev']],
    ['Verdal, Helse, omsorg og rus og Ola Dal', ['ver', 'care', 'ola']],
    ['Kari Moe, Verdal; Ola Dal', ['kari2', 'ola']],
    ['A, B og Levanger', ['a', 'b', 'lev']],
    ['Verdal; verdal', ['ver']],
    ['; Verdal,', ['ver']],
  ])('%j are %j', (text, value) => {
    expect(readNames(text, choices)).toEqual(readable(value));
  });

  test('those that are known can be put there without the others', () => {
    expect(readNames('Verdal, rektorene og Ola Dal', choices)).toEqual({
      kind: 'unreadable',
      reason: { rule: 'unknown-names', names: ['rektorene'] },
      instead: { value: ['ver', 'ola'], text: 'Verdal; Ola Dal' },
    });
  });

  test('a name that several have is told', () => {
    expect(readNames('Kari Moe', choices)).toEqual(
      unreadable({ rule: 'equal-names', names: ['Kari Moe'] }),
    );
  });

  test('where texts are taken, a strange name is one', () => {
    expect(readNames('Verdal og rektorene', choices, { takesText: true })).toEqual(
      readable(['ver', 'rektorene']),
    );
  });
});

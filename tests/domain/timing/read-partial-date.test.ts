import { expect, test } from 'vitest';
import { readPartialDate } from '../../../src-domain/timing/read-partial-date.ts';

test.for([
  ['', null],
  ['  ', null],
  ['2007', '2007'],
  ['oktober 2007', '2007-10'],
  ['Okt 07', '2007-10'],
  ['2007-10', '2007-10'],
  ['10/2007', '2007-10'],
  ['1.10.2007', '2007-10-01'],
  ['1. oktober 2007', '2007-10-01'],
  ['2007-10-01', '2007-10-01'],
  ['februar 2008', '2008-02'],
] as const)('«%s» is read as %s', ([text, date]) => {
  expect(readPartialDate(text)).toEqual({ kind: 'value', value: date });
});

test.for(['høst 2007', 'fra 2007', 'oktober', 'jan og juni 08', '31. februar 2008', 'snart', '07'])(
  '«%s» is no year, month or day',
  (text) => {
    expect(readPartialDate(text)).toEqual({ kind: 'unreadable', reason: 'no-partial-date' });
  },
);

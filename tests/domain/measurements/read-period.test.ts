import { expect, test } from 'vitest';
import { type PeriodKind, periodCode } from '../../../src-domain/measurements/period.ts';
import { readPeriod } from '../../../src-domain/measurements/read-period.ts';

const read = (text: string, kind: PeriodKind | null = null) => {
  const reading = readPeriod(text, kind);
  return reading.kind === 'value' ? periodCode(reading.value) : reading.reason;
};

test.for([
  ['2008', '2008'],
  [' 2008 ', '2008'],
  ['hele 2008', 'no-period'],
  ['hele året 2008', '2008'],
  ['år 2008', '2008'],
  ['08', 'no-period'],

  ['2. tertial 2008', '2008-T2'],
  ['2 tertial 08', '2008-T2'],
  ['2.tertial 2008', '2008-T2'],
  ['2. tert. 2008', '2008-T2'],
  ['andre tertial 2008', '2008-T2'],
  ['siste tertial 2008', '2008-T3'],
  ['tertial 2 2008', '2008-T2'],
  ['T2 08', '2008-T2'],
  ['t2 2008', '2008-T2'],
  ['T2-2008', '2008-T2'],
  ['2T08', '2008-T2'],
  ['2008-T2', '2008-T2'],
  ['2008 T2', '2008-T2'],
  ['2008T2', '2008-T2'],
  ['2008 2. tertial', '2008-T2'],
  ['4. tertial 2008', 'no-such-part'],

  ['3. kvartal 2008', '2008-Q3'],
  ['3. kvartal i 2008', '2008-Q3'],
  ['3. kv. 2008', '2008-Q3'],
  ['tredje kvartal 2008', '2008-Q3'],
  ['K3 2008', '2008-Q3'],
  ['K3 ’08', 'no-period'],
  ["K3 '08", '2008-Q3'],
  ['Q3 2008', '2008-Q3'],
  ['2008K3', '2008-Q3'],
  ['2008-Q3', '2008-Q3'],
  ['K5 2008', 'no-such-part'],

  ['1. halvår 2008', '2008-H1'],
  ['fyrste halvår 2008', '2008-H1'],
  ['H1 2008', '2008-H1'],
  ['2008-H1', '2008-H1'],

  ['april 08', '2008-04'],
  ['April 2008', '2008-04'],
  ['apr. 2008', '2008-04'],
  ['apr-08', '2008-04'],
  ['apr.08', '2008-04'],
  ['2008 april', '2008-04'],
  ['2008-04', '2008-04'],
  ['2008/4', '2008-04'],
  ['200804', '2008-04'],
  ['2008M04', '2008-04'],
  ['04.2008', '2008-04'],
  ['4/2008', '2008-04'],
  ['sept. 85', '1985-09'],
  ['2008-13', 'no-such-part'],
  ['april', 'no-period'],

  ['', 'no-period'],
  ['6,5', 'no-period'],
  ['Levanger', 'no-period'],
  ['2008-2009', 'no-period'],
  ['høst 2008', 'no-period'],
  ['12. mai 2008', 'no-period'],
])('«%s» is %s', ([text, expected]) => {
  expect(read(text ?? '')).toBe(expected);
});

test.for<[string, PeriodKind, string]>([
  ['2008', 'tertial', 'other-kind'],
  ['april 2008', 'year', 'other-kind'],
  ['2008-T2', 'tertial', '2008-T2'],
  ['01.04.2008', 'month', '2008-04'],
  ['30.04.2008', 'month', '2008-04'],
  ['2008-04-01', 'month', '2008-04'],
  ['15.04.2008', 'month', 'no-period'],
  ['31.12.2008', 'year', '2008'],
  ['31.08.2008', 'tertial', '2008-T2'],
  ['31.08.2008', 'quarter', 'no-period'],
])('«%s» where a %s is asked for: %s', ([text, kind, expected]) => {
  expect(read(text, kind)).toBe(expected);
});

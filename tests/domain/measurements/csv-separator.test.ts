import { expect, test } from 'vitest';
import { separatedText } from '../../../src-domain/measurements/csv-separator.ts';

test.for([
  ['periode;verdi\n2007;6,5\n2008;7,1\n', ';', 'commas of decimals are more than semicolons'],
  ['periode\tverdi\n2007\t6,5\n', '\t', 'a table that was copied'],
  ['periode,verdi\n2007,6.5\n', ',', 'an English file'],
  ['\r\n \r\nperiode;verdi, i alt\r\n', ';', 'the headings come after blank lines'],
  ['"Periode; fra, til",verdi\n', ',', 'what stands in quotation marks separates nothing'],
  ['periode\n2007\n', ',', 'a single column'],
  ['', ',', 'nothing at all'],
] as const)('what separates values is found by the headings: %j (%s) %s', ([text, separator]) => {
  expect(separatedText(text)).toEqual({ text, separator });
});

test('a first line that tells the separator is believed, and keeps its place as a blank line', () => {
  const told = separatedText('sep=,\r\nperiode;i,verdi\r\n2007;1,6.5');
  expect(told).toEqual({ text: '\r\nperiode;i,verdi\r\n2007;1,6.5', separator: ',' });
});

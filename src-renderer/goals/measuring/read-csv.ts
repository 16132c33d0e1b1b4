import Papa from 'papaparse';
import { unguarded } from '../../../src-domain/measurements/csv-guard.ts';
import { separatedText } from '../../../src-domain/measurements/csv-separator.ts';
import { decodedText } from '../../../src-domain/measurements/decoded-text.ts';

/** How large a file may be; one of measurements is seldom a hundredth of it. */
export const mostBytes = 10_000_000;

/** The lines of a CSV file with ';', tabs or ',' between, in whichever encoding it is written. */
export function readCsv(bytes: ArrayBuffer): readonly (readonly string[])[] {
  const { text, separator } = separatedText(
    decodedText((encoding) => new TextDecoder(encoding, { fatal: true }).decode(bytes)),
  );
  return Papa.parse<string[]>(text, { delimiter: separator }).data.map((line) =>
    line.map(unguarded),
  );
}

import Papa from 'papaparse';
import { separatedText } from '../../../src-domain/measurements/csv-separator.ts';

/** How large a file may be; one of measurements is seldom a hundredth of it. */
export const mostBytes = 10_000_000;

/** The lines of a CSV file: in UTF-8, or in Windows-1252 where it isn't that, with ';', tabs or ',' between. */
export function readCsv(bytes: ArrayBuffer): readonly (readonly string[])[] {
  const { text, separator } = separatedText(decoded(bytes));
  return Papa.parse<string[]>(text, { delimiter: separator }).data;
}

function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

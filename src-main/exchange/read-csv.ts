import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { unguarded } from '../../src-domain/measurements/csv-guard.ts';
import { separatedText } from '../../src-domain/measurements/csv-separator.ts';
import { decodedText } from '../../src-domain/measurements/decoded-text.ts';
import { fromSystemError } from '../system-errors.ts';

/** The lines of a CSV file with ';', tabs or ',' between, in whichever encoding it is written. */
export async function readCsv(path: string): Promise<readonly (readonly string[])[]> {
  const bytes = await readFile(path).catch((error) => {
    throw fromSystemError(error, path);
  });
  const { text, separator } = separatedText(
    decodedText((encoding) => new TextDecoder(encoding, { fatal: true }).decode(bytes)),
  );
  return Papa.parse<string[]>(text, { delimiter: separator }).data.map((line) =>
    line.map(unguarded),
  );
}

import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { separatedText } from '../../src-domain/measurements/csv-separator.ts';
import { fromSystemError } from '../system-errors.ts';

/** The lines of a CSV file: in UTF-8, or in Windows-1252 where it isn't that, with ';', tabs or ',' between. */
export async function readCsv(path: string): Promise<readonly (readonly string[])[]> {
  const bytes = await readFile(path).catch((error) => {
    throw fromSystemError(error, path);
  });
  const { text, separator } = separatedText(decoded(bytes));
  return Papa.parse<string[]>(text, { delimiter: separator }).data;
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

import Papa from 'papaparse';

/** How large a file may be; one of measurements is seldom a hundredth of it. */
export const mostBytes = 10_000_000;

/** The lines of a CSV file: in UTF-8, or in Windows-1252 where it isn't that, with ';', ',' or tabs between. */
export function readCsv(bytes: ArrayBuffer): readonly (readonly string[])[] {
  return Papa.parse<string[]>(decoded(bytes), { delimitersToGuess: [';', ',', '\t'] }).data;
}

function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

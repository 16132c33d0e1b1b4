// Words are listed in lower case, bokmål and nynorsk side by side; the full stop of an
// abbreviation belongs to the grammar.

function byWord<T>(entries: readonly (readonly [T, string])[]): ReadonlyMap<string, T> {
  return new Map(
    entries.flatMap(([value, words]) => words.split(' ').map((word) => [word, value])),
  );
}

/**
 * Months 1–12 by name and by Språkrådet's abbreviations, plus the ones that Excel writes.
 * 'jul' is missing on purpose: in Norwegian that is Christmas.
 */
export const monthsByName: ReadonlyMap<string, number> = byWord([
  [1, 'januar jan'],
  [2, 'februar febr feb'],
  [3, 'mars mar'],
  [4, 'april apr'],
  [5, 'mai'],
  [6, 'juni jun'],
  [7, 'juli'],
  [8, 'august aug'],
  [9, 'september sept sep'],
  [10, 'oktober okt'],
  [11, 'november nov'],
  [12, 'desember des'],
]);

/** The first month of a season; each lasts three (the meteorological seasons). */
export const seasonsByName: ReadonlyMap<string, number> = byWord([
  [3, 'vår våren'],
  [6, 'sommer sommeren sommar sommaren sumar sumaren'],
  [9, 'høst høsten haust hausten'],
  [12, 'vinter vinteren'],
]);

/** Equal parts of a year that are numbered: how many a year has. */
export const yearPartsByName: ReadonlyMap<string, number> = byWord([
  [4, 'kvartal kvartalet kv q'],
  [3, 'tertial tertialet t'],
  [2, 'halvår halvåret halvdel halvdelen h'],
]);

/** A number in words; -1 stands for the last one. */
export const ordinalsByName: ReadonlyMap<string, number> = byWord([
  [1, 'første fyrste'],
  [2, 'andre annet anna'],
  [3, 'tredje'],
  [4, 'fjerde'],
  [-1, 'siste'],
]);

/** Days of the week as ISO 8601 numbers them: Monday is 1. */
export const weekdaysByName: ReadonlyMap<string, number> = byWord([
  [1, 'mandag måndag'],
  [2, 'tirsdag tysdag'],
  [3, 'onsdag'],
  [4, 'torsdag'],
  [5, 'fredag'],
  [6, 'lørdag laurdag'],
  [7, 'søndag sundag'],
]);

export const weekWords: readonly string[] = [
  ...['uke', 'uka', 'uken', 'uker', 'ukene'],
  ...['veke', 'veka', 'veker', 'vekene', 'w'],
];

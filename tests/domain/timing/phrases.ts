import fc from 'fast-check';

const months = ['januar', 'febr.', 'mars', 'apr', 'mai', 'juni', 'juli', 'Aug.', 'sept.', 'des'];
export const lastDigits = (year: number): string => String(year).slice(2);

/** Ways to write one date of a year, which all of them end with or hold. */
export const forms: readonly ((year: string, n: number) => string)[] = [
  (year, n) => `${months[n % months.length]} ${year}`,
  (year, n) => `${1 + (n % 28)}. ${months[n % months.length]} ${year}`,
  (year, n) => `${1 + (n % 28)}.${1 + (n % 12)}.${year}`,
  (year, n) => `${1 + (n % 28)}/${1 + (n % 12)}-${year}`,
  (year, n) => `${['vår', 'sommeren', 'sumar', 'høst', 'hausten'][n % 5]} ${year}`,
  (year, n) => `${1 + (n % 4)}. kvartal ${year}`,
  (year, n) => `Q${1 + (n % 4)} ${year}`,
  (year, n) => `${['første', 'andre', '1.', '2.'][n % 4]} halvår ${year}`,
  (year, n) => `${1 + (n % 3)}. tertial ${year}`,
  (year, n) => `${['uke', 'veke'][n % 2]} ${2 + (n % 50)} ${year}`,
  (year, n) => `${['primo', 'medio', 'slutten av'][n % 3]} ${months[n % months.length]} ${year}`,
  (year) => `1.–15. mars ${year}`,
  (year) => `mars–mai ${year}`,
  (year) => `fra mars til mai ${year}`,
  (year) => `utgangen av mars ${year}`,
];
export const fullYearForms: typeof forms = [
  ...forms,
  (year) => year,
  (year) => `i løpet av ${year}`,
  (year) => `${year}-03-01`,
  (year) => `03/${year}`,
];
export const openForms: typeof forms = [
  (year) => `innen utgangen av ${year}`,
  (year, n) => `innan ${months[n % months.length]} ${year}`,
  (year) => `frå hausten ${year}`,
  (year) => `før sommeren ${year}`,
  (year) => `etter 1. mars ${year}`,
];

const year = fc.integer({ min: 1950, max: 2150 });
export const written = (of: typeof forms) =>
  fc.record({ year, form: fc.constantFrom(...of), n: fc.nat(1000) });
export const anyPhrase = written([...fullYearForms, ...openForms]).map(({ year, form, n }) =>
  form(String(year), n),
);
// A year alone beside another date can be read in two ways, so lists of it are marked.
export const datedPhrase = written(forms).map(({ year, form, n }) => form(String(year), n));

const inOrder = {
  month: [...months.slice(0, 9), 'okt', 'november', 'des'],
  season: ['vår', 'sommer', 'høst'],
  week: Array.from({ length: 52 }, (_, index) => `uke ${index + 1}`),
  quarter: ['1. kvartal', '2. kvartal', '3. kvartal', '4. kvartal'],
  tertial: ['T1', 'T2', 'T3'],
};

/** Neighbours with slashes between them, of which the last has the year; and the first and the last of them. */
export const neighbours = fc
  .tuple(
    fc.constantFrom(...Object.values(inOrder)),
    fc.nat(50),
    fc.integer({ min: 1, max: 2 }),
    year,
  )
  .map(([names, from, more, ofYear]) => {
    const start = from % (names.length - more);
    const [first = '', ...rest] = names.slice(start, start + more + 1);
    return {
      text: `${[first, ...rest].join('/')} ${ofYear}`,
      first: `${first} ${ofYear}`,
      last: `${rest.at(-1)} ${ofYear}`,
    };
  });

const words = fc.constantFrom(
  ...[...months, 'vinter', 'høsten', 'uke', 'kvartal', 'og', ',', '/', '-', '–', '.', 'fra', 'til'],
  ...['før', 'etter', 'innen', 'utgangen av', 'første', '1', '31', '08', '85', '2008', '53', 'Q'],
  ...['kontinuerlig', 'når', 'valget', 'i løpet av', 'medio', "'", 'året', 'mandag', 'samt', ' '],
);
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(words, { maxLength: 14 }).map((parts) => parts.join(' ')),
  fc.array(words, { maxLength: 14 }).map((parts) => parts.join('')),
  anyPhrase,
);

import type { Language } from '../fields.ts';
import { monthsByName, seasonsByName, weekdaysByName, weekWords } from './norwegian-calendar.ts';
import type { Token } from './tokens.ts';

/** Months in full, January first; a month's number is one more than its place. */
export const monthNames: readonly string[] = Array.from(
  { length: 12 },
  (_, index) => [...monthsByName].find(([, month]) => month === index + 1)?.[0] ?? '',
);

/** As Språkrådet shortens them; the short ones aren't shortened. */
export const shortMonthNames: readonly string[] = [
  ...['jan', 'febr', 'mars', 'april', 'mai', 'juni', 'juli', 'aug', 'sept', 'okt', 'nov', 'des'],
];

/** As Excel shortens them, but for July: 'jul' is Christmas. */
export const threeLetterMonthNames: readonly string[] = [
  ...['jan', 'feb', 'mar', 'apr', 'mai', 'jun', 'juli', 'aug', 'sep', 'okt', 'nov', 'des'],
];

/** Seasons by their first month: 'høst' and 'høsten'. */
export const seasonNames: Readonly<
  Record<Language, ReadonlyMap<number, readonly [indefinite: string, definite: string]>>
> = {
  nb: new Map([
    [3, ['vår', 'våren']],
    [6, ['sommer', 'sommeren']],
    [9, ['høst', 'høsten']],
    [12, ['vinter', 'vinteren']],
  ]),
  nn: new Map([
    [3, ['vår', 'våren']],
    [6, ['sommar', 'sommaren']],
    [9, ['haust', 'hausten']],
    [12, ['vinter', 'vinteren']],
  ]),
};

/** Monday first. */
export const weekdayNames: Readonly<Record<Language, readonly string[]>> = {
  nb: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  nn: ['måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag', 'søndag'],
};

export const ordinalNames: readonly string[] = ['første', 'andre', 'tredje', 'fjerde'];

const wordsOf: Readonly<Record<Language, ReadonlySet<Token>>> = {
  nb: new Set([
    ...['høst', 'høsten', 'sommer', 'sommeren', 'mandag', 'tirsdag', 'lørdag', 'innen', 'fra'],
    ...['uke', 'uka', 'uken', 'uker', 'ukene', 'senest', 'kontinuerlig', 'løpende', 'fortløpende'],
    ...['hele', 'begynnelsen', 'månedene', 'ikke', 'fremover'],
  ]),
  nn: new Set([
    ...['haust', 'hausten', 'sommar', 'sommaren', 'sumar', 'sumaren', 'måndag', 'tysdag'],
    ...['laurdag', 'sundag', 'innan', 'frå', 'veke', 'veka', 'veker', 'vekene', 'seinast'],
    ...['kontinuerleg', 'løpande', 'fortløpande', 'heile', 'laupet', 'byrjinga', 'månadene'],
    ...['fyrste', 'ikkje'],
  ]),
};

/** Which form of Norwegian a time is written in, or the given one where its words are the same in both. */
export function languageOf(tokens: readonly Token[], otherwise: Language): Language {
  const other: Language = otherwise === 'nb' ? 'nn' : 'nb';
  const isIn = (language: Language) => tokens.some((token) => wordsOf[language].has(token));
  return isIn(other) && !isIn(otherwise) ? other : otherwise;
}

const dateWords: ReadonlySet<Token> = new Set([
  ...monthsByName.keys(),
  ...seasonsByName.keys(),
  ...weekdaysByName.keys(),
  ...weekWords,
  ...['kvartal', 'kvartalet', 'tertial', 'tertialet', 'halvår', 'halvåret'],
]);

/** Whether a text that isn't understood speaks of a date all the same: a month, a year, '1.3.'. */
export function hasDateWords(tokens: readonly Token[]): boolean {
  return tokens.some((token, index) => {
    if (dateWords.has(token) || /^(19|20|21)[0-9]{2}$/.test(token)) return true;
    const isBetween = token === '.' || token === '/';
    return isBetween && isFigure(tokens[index - 1]) && isFigure(tokens[index + 1]);
  });
}

function isFigure(token: Token | undefined): boolean {
  return token !== undefined && /^[0-9]/.test(token);
}

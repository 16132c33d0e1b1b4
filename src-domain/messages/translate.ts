import type { Language } from '../fields.ts';
import type { Catalogue } from './catalogue.ts';
import { nb } from './nb/catalogue.ts';
import { nn } from './nn/catalogue.ts';
import { translatorOf } from './translator.ts';

/** i18next picks the plural form by `count`; whoever asks names the stem. */
type Stem<Key> = Key extends `${infer Singular}_one`
  ? Singular
  : Key extends `${infer Plural}_other`
    ? Plural
    : Key;

type Key = {
  [Area in keyof Catalogue]: `${Area}:${Stem<keyof Catalogue[Area] & string>}`;
}[keyof Catalogue];

/** Gives the text of a key in one language, with the values put in. */
export type Translate = (key: Key, values?: Readonly<Record<string, unknown>>) => string;

/** The texts of any language, where all are at hand. */
export const translatorFor = (language: Language): Translate => translators[language];

const translators: Readonly<Record<Language, Translate>> = {
  nb: translatorOf('nb', nb).translate,
  nn: translatorOf('nn', nn).translate,
};

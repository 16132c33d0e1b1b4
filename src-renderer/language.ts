import { createContext, use } from 'react';
import type { Language } from '../src-domain/fields.ts';
import { localesOf } from '../src-domain/locales.ts';
import type {
  FirstCatalogue,
  PageCatalogue,
  StartCatalogue,
} from '../src-domain/messages/catalogue.ts';
import type { Translate } from '../src-domain/messages/translate.ts';
import { type Translator, translatorOf } from '../src-domain/messages/translator.ts';

/** The language that the page is in. */
export interface PageLanguage {
  readonly language: Language;
  readonly translate: Translate;
}

/** null until the first texts have been fetched. */
export const LanguageContext = createContext<PageLanguage | null>(null);

export function useLanguage(): PageLanguage {
  const language = use(LanguageContext);
  if (!language) throw new Error('There is no language around this component');
  return language;
}

const firstTexts: Readonly<Record<Language, () => Promise<FirstCatalogue>>> = {
  nb: async () => (await import('../src-domain/messages/nb/first-catalogue.ts')).nbFirst,
  nn: async () => (await import('../src-domain/messages/nn/first-catalogue.ts')).nnFirst,
};

const pageTexts: Readonly<Record<Language, () => Promise<PageCatalogue>>> = {
  nb: async () => (await import('../src-domain/messages/nb/page-catalogue.ts')).nbPages,
  nn: async () => (await import('../src-domain/messages/nn/page-catalogue.ts')).nnPages,
};

const startTexts: Readonly<Record<Language, () => Promise<StartCatalogue>>> = {
  nb: async () => (await import('../src-domain/messages/nb/start-catalogue.ts')).nbStart,
  nn: async () => (await import('../src-domain/messages/nn/start-catalogue.ts')).nnStart,
};

const translators = new Map<Language, Promise<Translator>>();
const fetched = new Map<Language, Promise<PageLanguage>>();
const withPages = new Map<Language, Promise<void>>();
const withStart = new Map<Language, Promise<void>>();

/** Once for each language: nobody reads two at a time. */
function once<Value>(
  kept: Map<Language, Promise<Value>>,
  language: Language,
  fetch: () => Promise<Value>,
): Promise<Value> {
  const before = kept.get(language);
  if (before) return before;
  const fetching = fetch();
  kept.set(language, fetching);
  return fetching;
}

const translatorIn = (language: Language): Promise<Translator> =>
  once(translators, language, async () =>
    translatorOf(language, await firstTexts[language](), (key) =>
      reportError(new Error(`No text for ${key}`)),
    ),
  );

/** Fetches the texts that every page needs. */
export const fetchLanguage = (language: Language): Promise<PageLanguage> =>
  once(fetched, language, async () => {
    const { translate } = await translatorIn(language);
    return { language, translate };
  });

/** Fetches what the pages of a project say; one that says any of it waits for this. */
export const fetchPageTexts = (language: Language): Promise<void> =>
  once(withPages, language, async () => {
    const [translator, texts] = await Promise.all([translatorIn(language), pageTexts[language]()]);
    translator.add(texts);
  });

/** Fetches what is said where projects are opened. */
export const fetchStartTexts = (language: Language): Promise<void> =>
  once(withStart, language, async () => {
    const [translator, texts] = await Promise.all([translatorIn(language), startTexts[language]()]);
    translator.add(texts);
  });

/** A day as Norwegians write it: '1. august 2007'. */
export function dayText(day: string, language: Language): string {
  return new Intl.DateTimeFormat(localesOf[language], {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}

/** A moment with day and time, in the user's own time zone. */
export function momentText(moment: string, language: Language): string {
  return new Intl.DateTimeFormat(localesOf[language], {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(moment));
}

/** The time of day of a moment, in the user's own time zone: '09:41'. */
export function timeOfDayText(moment: string, language: Language): string {
  return new Intl.DateTimeFormat(localesOf[language], { timeStyle: 'short' }).format(
    new Date(moment),
  );
}

import { createContext, use } from 'react';
import type { Language } from '../src-domain/fields.ts';
import { localesOf } from '../src-domain/locales.ts';
import type { PageCatalogue } from '../src-domain/messages/catalogue.ts';
import type { Translate } from '../src-domain/messages/translate.ts';
import { translatorOf } from '../src-domain/messages/translator.ts';

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

const catalogues: Readonly<Record<Language, () => Promise<PageCatalogue>>> = {
  nb: async () => (await import('../src-domain/messages/nb/page-catalogue.ts')).nbPages,
  nn: async () => (await import('../src-domain/messages/nn/page-catalogue.ts')).nnPages,
};

const fetched = new Map<Language, Promise<PageLanguage>>();

/** Fetches the texts of a language, once: nobody reads two at a time. */
export function fetchLanguage(language: Language): Promise<PageLanguage> {
  const before = fetched.get(language);
  if (before) return before;
  const fetching = catalogues[language]().then((catalogue) => ({
    language,
    translate: translatorOf(language, catalogue),
  }));
  fetched.set(language, fetching);
  return fetching;
}

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

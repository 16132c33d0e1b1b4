import { createContext, useContext } from 'react';
import type { Language } from '../src-domain/fields.ts';
import { type Translate, translatorFor } from '../src-domain/messages/translate.ts';

/** The language that the page is in. */
export interface PageLanguage {
  readonly language: Language;
  readonly translate: Translate;
}

const texts = { nb: translatorFor('nb'), nn: translatorFor('nn') } as const;

export const LanguageContext = createContext<PageLanguage>({
  language: 'nb',
  translate: texts.nb,
});

export const useLanguage = (): PageLanguage => useContext(LanguageContext);

export const translatorOf = (language: Language): Translate => texts[language];

/** A day as Norwegians write it: '1. august 2007'. */
export function dayText(day: string, language: Language): string {
  return new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** A moment with day and time, in the user's own time zone. */
export function momentText(moment: string, language: Language): string {
  return new Intl.DateTimeFormat(localeOf(language), {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(moment));
}

/** The time of day of a moment, in the user's own time zone: '09:41'. */
export function timeOfDayText(moment: string, language: Language): string {
  return new Intl.DateTimeFormat(localeOf(language), { timeStyle: 'short' }).format(
    new Date(moment),
  );
}

const localeOf = (language: Language): string => (language === 'nn' ? 'nn-NO' : 'nb-NO');

import type { Language } from '../../../src-domain/fields.ts';
import { failureText } from '../../../src-domain/messages/failure-text.ts';
import { type Translate, translatorFor } from '../../../src-domain/messages/translate.ts';
import { failureOf, reportBug } from '../../failure-of.ts';

/** The language of menus and dialogs. */
export interface Wording {
  readonly language: Language;
  readonly translate: Translate;
}

/** Nynorsk where the system's language is, else bokmål. */
export const languageOf = (locale: string): Language => (/^nn\b/.test(locale) ? 'nn' : 'nb');

const wordings: Readonly<Record<Language, Wording>> = {
  nb: { language: 'nb', translate: translatorFor('nb') },
  nn: { language: 'nn', translate: translatorFor('nn') },
};

export const wordingIn = (language: Language): Wording => wordings[language];

/** What a dialog says about something that was thrown; a bug is reported as well. */
export const wordsFor = (error: unknown, { translate }: Wording): string =>
  failureText(failureOf(error, reportBug), translate);

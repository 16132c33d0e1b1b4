import type { Language } from '../../../src-domain/fields.ts';
import { failureText } from '../../../src-domain/messages/failure-text.ts';
import { type Translate, translatorFor } from '../../../src-domain/messages/translate.ts';
import { failureOf, reportBug } from '../../failure-of.ts';

/** The language of the system's own dialogs and menus. */
export interface Wording {
  readonly language: Language;
  readonly translate: Translate;
}

/** Nynorsk where the system's language is, else bokmål. */
export function wordingFor(locale: string): Wording {
  const language: Language = /^nn\b/.test(locale) ? 'nn' : 'nb';
  return { language, translate: translatorFor(language) };
}

/** What a dialog says about something that was thrown; a bug is reported as well. */
export const wordsFor = (error: unknown, { translate }: Wording): string =>
  failureText(failureOf(error, reportBug), translate);

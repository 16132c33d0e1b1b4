import { type ReactNode, use, useDeferredValue } from 'react';
import type { Language } from '../src-domain/fields.ts';
import { fetchLanguage, LanguageContext } from './language.ts';

interface LanguageScopeProps {
  readonly language: Language;
  readonly children: ReactNode;
}

/** Shows what is inside in a language, and in the one before until the new one has been fetched. */
export function LanguageScope({ language, children }: LanguageScopeProps) {
  const shown = use(fetchLanguage(useDeferredValue(language)));
  return <LanguageContext value={shown}>{children}</LanguageContext>;
}

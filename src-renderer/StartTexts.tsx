import { type ReactNode, use } from 'react';
import { fetchStartTexts, useLanguage } from './language.ts';

/** Shows what is inside when the texts have come that are said where projects are opened. */
export function StartTexts({ children }: { readonly children: ReactNode }) {
  const { language } = useLanguage();
  use(fetchStartTexts(language));
  return children;
}

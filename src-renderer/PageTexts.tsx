import { type ReactNode, use } from 'react';
import { fetchPageTexts, useLanguage } from './language.ts';

/** Shows what is inside when the texts have come that a project's pages say, and the first doesn't. */
export function PageTexts({ children }: { readonly children: ReactNode }) {
  const { language } = useLanguage();
  use(fetchPageTexts(language));
  return children;
}

import type { Language } from '../fields.ts';
import { localesOf } from '../locales.ts';

/** 'Anna Lund, Bo Moe og Cato By'. */
export const listText = (texts: readonly string[], language: Language): string =>
  new Intl.ListFormat([...localesOf[language]], { type: 'conjunction' }).format(texts);

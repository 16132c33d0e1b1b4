import { createInstance } from 'i18next';
import type { Language } from '../fields.ts';
import type { Catalogue } from './catalogue.ts';
import type { Translate } from './translate.ts';

/** Tells a language's texts. Whoever has no use for the other languages needn't have them. */
export function translatorOf(language: Language, catalogue: Catalogue): Translate {
  const texts = createInstance({
    lng: language,
    fallbackLng: false,
    ns: Object.keys(catalogue),
    resources: { [language]: catalogue },
    interpolation: { escapeValue: false },
    initAsync: false,
    keySeparator: false,
  });
  void texts.init();
  return (key, values = {}) => texts.t(key, { ...values });
}

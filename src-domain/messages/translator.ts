import { createInstance } from 'i18next';
import type { Language } from '../fields.ts';
import type { FirstCatalogue, PageCatalogue, StartCatalogue } from './catalogue.ts';
import type { Translate } from './translate.ts';

/** A language's texts, of which more may come. */
export interface Translator {
  readonly translate: Translate;
  /** Takes in what the pages say; before that nobody asks for it. */
  readonly add: (pages: PageCatalogue | StartCatalogue) => void;
}

/**
 * Tells a language's texts. Whoever has no use for the other languages needn't have them. Where a text isn't
 * there, or not yet, its key stands in its place, and `onMissing` is told.
 */
export function translatorOf(
  language: Language,
  catalogue: FirstCatalogue,
  onMissing: (key: string) => void = () => {},
): Translator {
  const texts = createInstance({
    lng: language,
    fallbackLng: false,
    ns: Object.keys(catalogue),
    resources: { [language]: catalogue },
    interpolation: { escapeValue: false },
    initAsync: false,
    keySeparator: false,
    saveMissing: true,
    missingKeyHandler: (_languages, area, key) => onMissing(`${area}:${key}`),
  });
  void texts.init();
  // Finding a text takes up to 50 µs, and a table asks for hundreds: those without values are kept.
  const plain = new Map<string, string>();
  return {
    translate: (key, values) => {
      if (values) return texts.t(key, { ...values });
      const kept = plain.get(key) ?? texts.t(key);
      plain.set(key, kept);
      return kept;
    },
    add: (pages) => {
      for (const [area, words] of Object.entries(pages)) {
        texts.addResourceBundle(language, area, words);
      }
    },
  };
}

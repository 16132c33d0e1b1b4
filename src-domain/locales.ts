import type { Language } from './fields.ts';

/**
 * Where the rules for days and numbers of a language are looked up. Chromium has none for nynorsk and would
 * take those of the machine, which may be English; those of bokmål are the same.
 */
export const localesOf: Readonly<Record<Language, readonly string[]>> = {
  nb: ['nb-NO'],
  nn: ['nn-NO', 'nb-NO'],
};

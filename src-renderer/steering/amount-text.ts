import type { Language } from '../../src-domain/fields.ts';
import { localesOf } from '../../src-domain/locales.ts';

/** An amount as Norwegians write it: '1 250', '−300'. Øre and parts of hours are shown with two decimals at most. */
export const amountText = (amount: number, language: Language): string =>
  new Intl.NumberFormat(localesOf[language], { maximumFractionDigits: 2 }).format(amount);

/** '83 %', in whole percent. */
export const percentText = (percent: number, language: Language): string =>
  new Intl.NumberFormat(localesOf[language], { style: 'percent', maximumFractionDigits: 0 }).format(
    percent / 100,
  );

import type { Language } from '../fields.ts';
import { localesOf } from '../locales.ts';

const form = { useGrouping: 'min2', maximumFractionDigits: 10 } as const;
const formats = {
  nb: new Intl.NumberFormat(localesOf.nb, form),
  nn: new Intl.NumberFormat(localesOf.nn, form),
};

/** A number as it is written in Norwegian: '6,5', '1000', '10 000'. */
export const numberText = (value: number, language: Language): string =>
  formats[language].format(value);

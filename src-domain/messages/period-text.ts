import type { Language } from '../fields.ts';
import { localesOf } from '../locales.ts';
import { firstDayOf, type Period, periodOfCode } from '../measurements/period.ts';
import type { Translate } from './translate.ts';

/** A period in words: 'april 2008', '3. kvartal 2008', '2. tertial 2008', '1. halvår 2008', '2008'. */
export const periodText = (period: Period, language: Language, translate: Translate): string =>
  textOf(period, 'period', language, translate);

/** A period where there is little room: 'apr. 2008', 'K3 2008', 'T2 2008', 'H1 2008', '2008'. */
export const shortPeriodText = (period: Period, language: Language, translate: Translate): string =>
  textOf(period, 'short', language, translate);

/** The period of a code in words; the code itself where it is none. */
export function periodCodeText(code: string, language: Language, translate: Translate): string {
  const period = periodOfCode(code);
  return period ? periodText(period, language, translate) : code;
}

function textOf(
  period: Period,
  length: 'period' | 'short',
  language: Language,
  translate: Translate,
): string {
  const { kind, year, number } = period;
  switch (kind) {
    case 'month':
      return months[length][language].format(new Date(`${firstDayOf(period)}T00:00:00Z`));
    case 'year':
      return String(year);
    default:
      return translate(`measurements:${length}-${kind}`, { number, year });
  }
}

const monthForm = (language: Language, month: 'long' | 'short') =>
  new Intl.DateTimeFormat(localesOf[language], { year: 'numeric', month, timeZone: 'UTC' });

const months = {
  period: { nb: monthForm('nb', 'long'), nn: monthForm('nn', 'long') },
  short: { nb: monthForm('nb', 'short'), nn: monthForm('nn', 'short') },
};

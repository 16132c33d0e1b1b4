import type { Language } from '../fields.ts';
import { localesOf } from '../locales.ts';

const forms = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
] as const;

/** A year, a month or a day as ISO 8601 in words: '2007', 'oktober 2007', '1. oktober 2007'. */
export function partialDateText(date: string, language: Language): string {
  const parts = date.split('-');
  const [year = '', month = '01', day = '01'] = parts;
  return new Intl.DateTimeFormat(localesOf[language], {
    ...forms[parts.length - 1],
    timeZone: 'UTC',
  }).format(new Date(`${year}-${month}-${day}T00:00:00Z`));
}

import type { Language } from '../fields.ts';
import { localesOf } from '../locales.ts';
import type { Translate } from '../messages/translate.ts';
import { weekOf } from '../timing/calendar-days.ts';
import type { Tick } from './timeline-ticks.ts';

export interface TickWords {
  readonly translate: Translate;
  readonly language: Language;
}

/**
 * What stands on the axis: 'uke 36', 'sep.', '3. kv.', '2007', '2000–2009'. `isAlone` where nothing above
 * it says which year: 'september 2007'.
 */
export function tickText(tick: Tick, { translate, language }: TickWords, isAlone = false): string {
  const { unit, from, to } = tick;
  const year = String(Number(from.slice(0, 4)));
  switch (unit) {
    case 'week':
      return translate('timeline:week', { week: weekOf(from).week });
    case 'month':
      return monthNames(language, isAlone).format(new Date(from));
    case 'quarter':
      return translate('timeline:quarter', { quarter: Math.ceil(Number(from.slice(5, 7)) / 3) });
    case 'year':
      return year;
    default:
      return `${year}–${Number(to.slice(0, 4))}`;
  }
}

const made = new Map<string, Intl.DateTimeFormat>();

// One takes longer to make than to use a hundred times.
function monthNames(language: Language, isAlone: boolean): Intl.DateTimeFormat {
  const key = `${language} ${isAlone}`;
  const known = made.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat(localesOf[language], {
    ...(isAlone ? { month: 'long', year: 'numeric' } : { month: 'short' }),
    timeZone: 'UTC',
  });
  made.set(key, format);
  return format;
}

import type { Language } from '../../../src-domain/fields.ts';
import { localesOf } from '../../../src-domain/locales.ts';
import { capitalised } from '../../../src-domain/messages/capitalised.ts';
import type { Translate } from '../../../src-domain/messages/translate.ts';
import type { CalendarPlace } from '../../../src-domain/milestone-plan/calendar-months.ts';

/** What a heading of the calendar list says: 'September 2007', 'Høst 2007', 'Kontinuerlig'. */
export function placeText(place: CalendarPlace, translate: Translate, language: Language): string {
  if (!('year' in place)) return translate(`milestoneViews:place-${place.kind}`);
  const { kind, year } = place;
  if (kind === 'month') return monthText(year, place.month, language);
  if (kind === 'season') return translate(`milestoneViews:${seasonKey(place.part)}`, { year });
  return translate(`milestoneViews:place-${kind}`, { year, part: place.part });
}

const seasons = {
  3: 'place-season-3',
  6: 'place-season-6',
  9: 'place-season-9',
  12: 'place-season-12',
} as const;

const seasonKey = (firstMonth: number) =>
  seasons[firstMonth as keyof typeof seasons] ?? seasons[12];

function monthText(year: number, month: number, language: Language): string {
  const format = new Intl.DateTimeFormat(localesOf[language], {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const day = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-15`;
  return capitalised(format.format(new Date(`${day}T00:00:00Z`)));
}

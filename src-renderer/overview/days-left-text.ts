import { roughDistanceText } from '../../src-domain/messages/later-text.ts';
import type { Translate } from '../../src-domain/messages/translate.ts';
import { daysBetween, type IsoDay } from '../../src-domain/timing/calendar-days.ts';

/** How far it is to a day, or how long it is since: 'i morgen', 'om 12 dager', 'ca. 4 måneder etter fristen'. */
export function daysLeftText(today: IsoDay, day: IsoDay, translate: Translate): string {
  const daysLeft = daysBetween(today, day);
  if (daysLeft === 0) return translate('overview:today');
  if (daysLeft === 1) return translate('overview:tomorrow');
  const time = roughDistanceText(today, day, translate);
  return translate(daysLeft < 0 ? 'overview:days-late' : 'overview:days-left', { time });
}

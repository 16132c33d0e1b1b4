import type { Translate } from '../../src-domain/messages/translate.ts';

const number = new Intl.NumberFormat('nb-NO');

/** How far it is to a day, or how long it is since: 'i morgen', 'om 12 dager', '3 dager etter fristen'. */
export function daysLeftText(daysLeft: number, translate: Translate): string {
  if (daysLeft === 0) return translate('overview:today');
  if (daysLeft === 1) return translate('overview:tomorrow');
  const count = Math.abs(daysLeft);
  const days = number.format(count);
  return translate(daysLeft < 0 ? 'overview:days-late' : 'overview:days-left', { count, days });
}

import { dayText } from '../messages/day-text.ts';
import type { Translate } from '../messages/translate.ts';
import type { ExpectedDay } from './expected-day.ts';
import type { TrendRow } from './trend.ts';

/** What stands at one reporting date: '31.12.2008', '12.01.2009 (ferdig)', 'utgår'; null where it wasn't there. */
export function pointText({ kind, day, text }: ExpectedDay, translate: Translate): string | null {
  if (kind === 'absent') return null;
  if (kind === 'dropped') return translate('trend:dropped');
  if (kind === 'done') {
    return day === null
      ? translate('trend:done-sometime')
      : translate('trend:done-on', { day: dayText(day) });
  }
  if (day !== null) return dayText(day);
  return text === '' ? translate('trend:undated') : text;
}

/** Where a row is going, in words: 'på plan', '14 dager senere siden sist, 45 dager senere i alt'. */
export function directionText(row: TrendRow, translate: Translate): string {
  const { points, daysSinceLast, daysSinceFirst } = row;
  const last = points.at(-1);
  if (!last || last.kind === 'absent') return translate('trend:gone');
  if (last.kind === 'dropped') return translate('trend:dropped');
  if (last.day === null) {
    return translate(last.kind === 'done' ? 'trend:done-sometime' : 'trend:undated');
  }
  if (daysSinceLast === null || daysSinceFirst === null) return translate('trend:first-time');
  if (last.kind === 'done') return translate('trend:done', { when: asPlanned(row, translate) });
  if (daysSinceLast === 0) {
    return daysSinceFirst === 0
      ? translate('trend:on-plan')
      : translate('trend:unchanged', { total: distanceText(daysSinceFirst, translate) });
  }
  const sinceLast = distanceText(daysSinceLast, translate);
  if (daysSinceLast === daysSinceFirst) return translate('trend:since-last', { sinceLast });
  return daysSinceFirst === 0
    ? translate('trend:back-on-plan', { sinceLast })
    : translate('trend:since-both', { sinceLast, total: distanceText(daysSinceFirst, translate) });
}

function asPlanned({ daysSinceFirst }: TrendRow, translate: Translate): string {
  return daysSinceFirst === null || daysSinceFirst === 0
    ? translate('trend:on-plan')
    : translate('trend:than-first', { distance: distanceText(daysSinceFirst, translate) });
}

function distanceText(days: number, translate: Translate): string {
  return translate(days > 0 ? 'trend:later' : 'trend:earlier', { count: Math.abs(days) });
}

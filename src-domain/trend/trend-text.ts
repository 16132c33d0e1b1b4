import { dayText } from '../messages/day-text.ts';
import { laterText } from '../messages/later-text.ts';
import type { Translate } from '../messages/translate.ts';
import type { IsoDay } from '../timing/calendar-days.ts';
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
  const days = points.flatMap(({ day }) => day ?? []);
  const total = distanceText(days.at(0), last.day, translate);
  if (last.kind === 'done') {
    const when =
      total === ''
        ? translate('trend:on-plan')
        : translate('trend:than-first', { distance: total });
    return translate('trend:done', { when });
  }
  if (daysSinceLast === 0) {
    return total === '' ? translate('trend:on-plan') : translate('trend:unchanged', { total });
  }
  const sinceLast = distanceText(days.at(-2), last.day, translate);
  if (daysSinceLast === daysSinceFirst) return translate('trend:since-last', { sinceLast });
  return total === ''
    ? translate('trend:back-on-plan', { sinceLast })
    : translate('trend:since-both', { sinceLast, total });
}

const distanceText = (was: IsoDay | undefined, is: IsoDay, translate: Translate): string =>
  was === undefined ? '' : laterText(was, is, translate);

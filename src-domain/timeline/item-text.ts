import { dayText } from '../messages/day-text.ts';
import type { Translate } from '../messages/translate.ts';
import { type DatedItem, isOverdue } from '../milestone-plan/dated-items.ts';
import { itemName } from '../milestone-plan/item-name.ts';
import type { Timing } from '../timing/timing.ts';
import type { BarLook } from './timeline-bars.ts';

/** What a milestone or a measure is called on the timeline, however long it is. */
export const barName = ({ row }: DatedItem, translate: Translate): string =>
  itemName(row).trim() || translate('timeline:unnamed');

/** What stands beside an item's bars: its time as written, how far it is, and when it is expected. */
export function besideText(item: DatedItem, translate: Translate, timing = item.timing): string {
  const { forecast } = item;
  return [
    timing.text.trim(),
    doubtText(timing, translate),
    standingText(item, translate),
    forecast.text.trim() === ''
      ? ''
      : translate('timeline:expected', { time: forecast.text.trim() }),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** What stands in the tray: the time as written, and why it has no place on the axis. */
export function trayText(item: DatedItem, translate: Translate): string {
  const { timing } = item;
  const standing = standingText(item, translate);
  const forecast = item.forecast.text.trim();
  return [
    timing.text.trim() === '' ? translate('timeline:no-time') : `«${timing.text.trim()}»`,
    whyUndated(timing, translate),
    standing,
    forecast === '' ? '' : translate('timeline:expected', { time: forecast }),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** How far what a bar stands for is, in a word. */
export const lookText = (look: BarLook, translate: Translate): string =>
  translate(`timeline:${look}`);

function standingText(item: DatedItem, translate: Translate): string {
  const { state, milestone, deadlines, row } = item;
  if (state === 'dropped' || milestone.state === 'dropped') return translate('timeline:dropped');
  if (state === 'done') {
    return row.doneOn === null
      ? translate('timeline:done')
      : translate('timeline:done-on', { day: dayText(row.doneOn) });
  }
  const met = deadlines.filter(({ standing }) => standing === 'met').length;
  const parts = [
    met > 0 ? translate('timeline:some-met', { met, count: deadlines.length }) : '',
    isOverdue(item) ? translate('timeline:overdue') : '',
    state === 'under-way' ? translate('timeline:under-way') : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

const doubtText = ({ ambiguous, spans }: Timing, translate: Translate): string =>
  ambiguous && spans.length > 0 ? translate('timeline:uncertain') : '';

function whyUndated({ kind, ambiguities }: Timing, translate: Translate): string {
  switch (kind) {
    case 'event':
      return translate('timeline:undated-event');
    case 'unknown':
      return translate('timeline:undated-unknown');
    case 'days':
      return translate(
        ambiguities.includes('missing-year') ? 'timeline:undated-year' : 'timeline:undated-days',
      );
    case 'none':
    case 'continuous':
      return '';
  }
}

import type { DeadlineSlip, Slip } from '../slips/slips.ts';
import { dayText } from './day-text.ts';
import type { Translate } from './translate.ts';

/**
 * A slip in words, as it stands in a cell: '21 dager senere', 'ferdig 3 dager før', 'fra «Høst 07» til «når
 * planen er vedtatt»', 'lagt til'. '' where nothing has moved.
 */
export function slipText(slip: Slip, translate: Translate): string {
  switch (slip.kind) {
    case 'same':
      return '';
    case 'added':
    case 'removed':
    case 'dropped':
    case 'resumed':
      return translate(`slips:${slip.kind}`);
    case 'done':
      return doneText(slip, translate);
    case 'moved':
      return slip.deadlines.length > 1
        ? slip.deadlines.map((each) => deadlineText(each, translate)).join('; ')
        : slip.days === null || slip.days === 0
          ? wordsText(slip, translate)
          : daysText(slip.days, translate);
  }
}

/** '21 dager senere', '3 dager tidligere', 'uendret'. */
export function daysText(days: number, translate: Translate): string {
  if (days === 0) return translate('slips:unmoved');
  const count = Math.abs(days);
  return translate(days > 0 ? 'slips:later' : 'slips:earlier', { count });
}

/** Of several deadlines each is named by the day that it was. */
const deadlineText = ({ was, days }: DeadlineSlip, translate: Translate): string =>
  translate('slips:deadline', { day: dayText(was), moved: daysText(days, translate) });

function doneText({ days, doneOn, was }: Slip, translate: Translate): string {
  if (days !== null) {
    if (days === 0) return translate('slips:done-in-time');
    return translate(days > 0 ? 'slips:done-late' : 'slips:done-early', { count: Math.abs(days) });
  }
  if (doneOn === null) return translate('slips:done');
  const day = dayText(doneOn);
  return was === ''
    ? translate('slips:done-on', { day })
    : translate('slips:done-instead', { day, was });
}

function wordsText({ was, is, wasDoneOn }: Slip, translate: Translate): string {
  if (wasDoneOn !== null) return translate('slips:no-longer-done');
  if (was === '') return translate('slips:got-time', { is });
  return is === '' ? translate('slips:lost-time', { was }) : translate('slips:words', { was, is });
}

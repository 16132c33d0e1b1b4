import type { DeadlineSlip, Slip } from '../slips/slips.ts';
import { dayText } from './day-text.ts';
import { distanceText, laterText } from './later-text.ts';
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
    case 'reopened':
      return reopenedText(slip, translate);
    case 'moved':
      return movedText(slip, translate);
  }
}

/** When something was expected, or was done, before. */
export function slipWasText({ kind, was, wasDoneOn }: Slip, translate: Translate): string {
  if (wasDoneOn !== null) return translate('versions:done-on', { day: dayText(wasDoneOn) });
  return kind === 'reopened' ? translate('slips:done') : was;
}

/** When it is expected, or was done, after; with the planned time beside a forecast. */
export function slipIsText({ is, planned, doneOn, kind }: Slip, translate: Translate): string {
  if (doneOn !== null) return translate('versions:done-on', { day: dayText(doneOn) });
  if (kind === 'dropped' || planned === null || planned === '') return is;
  return translate('versions:planned-beside', { is, planned });
}

function movedText(slip: Slip, translate: Translate): string {
  const [first, ...more] = slip.deadlines;
  if (first === undefined || slip.days === 0) return wordsText(slip, translate);
  return more.length === 0
    ? laterText(first.was, first.is, translate)
    : slip.deadlines.map((each) => deadlineText(each, translate)).join('; ');
}

/** Of several deadlines each is named by the day that it was. */
function deadlineText({ was, is }: DeadlineSlip, translate: Translate): string {
  const moved = laterText(was, is, translate) || translate('slips:unmoved');
  return translate('slips:deadline', { day: dayText(was), moved });
}

function doneText({ deadlines, doneOn, was }: Slip, translate: Translate): string {
  const [held] = deadlines;
  if (held !== undefined) {
    if (held.days === 0) return translate('slips:done-in-time');
    const time = distanceText(held.was, held.is, translate);
    return translate(held.days > 0 ? 'slips:done-late' : 'slips:done-early', { time });
  }
  if (doneOn === null) return translate('slips:done');
  const day = dayText(doneOn);
  return was === ''
    ? translate('slips:done-on', { day })
    : translate('slips:done-instead', { day, was });
}

function reopenedText({ deadlines, is }: Slip, translate: Translate): string {
  const [held] = deadlines;
  const moved = held ? laterText(held.was, held.is, translate) : '';
  if (moved !== '') return translate('slips:no-longer-done-moved', { moved });
  return is === ''
    ? translate('slips:no-longer-done')
    : translate('slips:no-longer-done-now', { is });
}

function wordsText({ was, is }: Slip, translate: Translate): string {
  if (was === '') return translate('slips:got-time', { is });
  return is === '' ? translate('slips:lost-time', { was }) : translate('slips:words', { was, is });
}

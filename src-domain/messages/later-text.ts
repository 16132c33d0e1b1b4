import { daysBetween, type IsoDay, lastDayOfMonth } from '../timing/calendar-days.ts';
import type { Translate } from './translate.ts';

const number = new Intl.NumberFormat('nb-NO');

/** How much later one day is than another: '21 dager senere', '31 dager (1 måned) tidligere'; '' for the same day. */
export const laterText = (was: IsoDay, is: IsoDay, translate: Translate): string =>
  laterBy(was, is, distanceText(was, is, translate), translate);

/** The same where there is little room: '21 dager senere', 'ca. 6 måneder tidligere'. */
export const roughLaterText = (was: IsoDay, is: IsoDay, translate: Translate): string =>
  laterBy(was, is, roughDistanceText(was, is, translate), translate);

function laterBy(was: IsoDay, is: IsoDay, time: string, translate: Translate): string {
  const days = daysBetween(was, is);
  if (days === 0) return '';
  return translate(days > 0 ? 'distances:later' : 'distances:earlier', { time });
}

/**
 * How far two days lie from each other, whichever comes first: in days, and where it is far also as people say
 * it: '1 dag', '21 dager', '31 dager (1 måned)', '171 dager (ca. 6 måneder)', '731 dager (2 år)'.
 */
export function distanceText(a: IsoDay, b: IsoDay, translate: Translate): string {
  const days = daysText(a, b, translate);
  const length = lengthText(a, b, translate);
  return length === '' ? days : translate('distances:days-and-length', { days, length });
}

/** The same where the days themselves stand beside it: '21 dager', '1 måned', 'ca. 6 måneder'. */
export const roughDistanceText = (a: IsoDay, b: IsoDay, translate: Translate): string =>
  lengthText(a, b, translate) || daysText(a, b, translate);

function daysText(a: IsoDay, b: IsoDay, translate: Translate): string {
  const count = Math.abs(daysBetween(a, b));
  return translate('distances:days', { count, days: number.format(count) });
}

function lengthText(a: IsoDay, b: IsoDay, translate: Translate): string {
  const days = Math.abs(daysBetween(a, b));
  const whole = wholeMonths(a, b);
  if (whole > 0 && whole % 12 === 0) return translate('distances:years', { count: whole / 12 });
  if (whole > 0) return translate('distances:months', { count: whole });
  if (days < longInDays) return '';
  const months = Math.round(days / daysInMonth);
  const length =
    months < longInMonths
      ? translate('distances:months', { count: months })
      : translate('distances:years', { count: Math.round(days / daysInYear) });
  return translate('distances:about', { length });
}

const daysInYear = 365.25;
const daysInMonth = daysInYear / 12;
const longInDays = 60;
const longInMonths = 36;

/** How many months lie between two days that are the same day of their months, or both the last; else 0. */
function wholeMonths(a: IsoDay, b: IsoDay): number {
  const isSame = a.slice(8) === b.slice(8) || (isLastOfMonth(a) && isLastOfMonth(b));
  const months = (day: IsoDay) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return isSame ? Math.abs(months(b) - months(a)) : 0;
}

const isLastOfMonth = (day: IsoDay): boolean =>
  day === lastDayOfMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)));

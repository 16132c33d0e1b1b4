import { daysBetween, type IsoDay, lastDayOfMonth } from '../timing/calendar-days.ts';
import type { Translate } from './translate.ts';

/**
 * How much later one day is than another, as people say it: '3 uker senere', '2 måneder senere', '10 dager
 * tidligere'; empty where they are the same. Only what is a whole number of weeks or months is called so.
 */
export function laterText(planned: IsoDay, expected: IsoDay, translate: Translate): string {
  const days = daysBetween(planned, expected);
  if (days === 0) return '';
  const way = days > 0 ? 'later' : 'earlier';
  const said = lengthText(planned, expected, Math.abs(days), translate);
  return translate(`milestoneViews:${way}`, { time: said });
}

function lengthText(a: IsoDay, b: IsoDay, days: number, translate: Translate): string {
  const months = wholeMonths(a, b);
  if (months !== 0 && months % 12 === 0) {
    return translate('milestoneViews:years', { count: months / 12 });
  }
  if (months !== 0) return translate('milestoneViews:months', { count: months });
  if (days % 7 === 0) return translate('milestoneViews:weeks', { count: days / 7 });
  if (days < longInDays) return translate('milestoneViews:days', { count: days });
  return translate('milestoneViews:about-months', { count: Math.round(days / daysInMonth) });
}

const longInDays = 100;
const daysInMonth = 365.25 / 12;

/** How many months lie between two days that are the same day of their months, or both the last; else 0. */
function wholeMonths(a: IsoDay, b: IsoDay): number {
  const isSame = a.slice(8) === b.slice(8) || (isLastOfMonth(a) && isLastOfMonth(b));
  const months = (day: IsoDay) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return isSame ? Math.abs(months(b) - months(a)) : 0;
}

const isLastOfMonth = (day: IsoDay): boolean =>
  day === lastDayOfMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)));

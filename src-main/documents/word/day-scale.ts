import { dayNumber, dayOfNumber } from '../../../src-domain/timing/calendar-days.ts';

/** An axis of days: its ends as day numbers, and the days from one label to the next. */
export interface DayScale {
  readonly first: number;
  readonly last: number;
  readonly step: number;
}

const mostSteps = 10;
/** Labels nearer than this name days. */
export const shortestInMonths = 31;
const year = 365.25;
/** Not one month: labels at equal distances would name January twice. */
const steps = [7, 14, 28, year / 6, year / 4, year / 2, year, 2 * year, 5 * year, 10 * year];

/** An axis that begins where a month, a quarter or a year does, with labels at equal distances. */
export function dayScale(earliest: number, latest: number): DayScale {
  const scales = steps.map((step): DayScale => {
    const first = beginning(earliest, step);
    const count = Math.max(1, Math.ceil((latest - first) / step));
    return { first, last: first + count * step, step };
  });
  const found = scales.find(({ first, last, step }) => (last - first) / step <= mostSteps);
  const widest = found ?? scales.at(-1);
  if (!widest) throw new Error('An axis of days has no steps');
  return widest;
}

/** Months aren't equally long: a few days into the first, every label is within the month that it names. */
const into = 3;

function beginning(day: number, step: number): number {
  if (step < shortestInMonths) return day;
  const [year = '', month = '', inMonth = ''] = dayOfNumber(day).split('-');
  const begun = Number(inMonth) > into ? Number(month) : Number(month) - 1;
  const months = Number(year) * 12 + begun - 1;
  const first = Math.floor(months / beginsEvery(step)) * beginsEvery(step);
  const iso = `${Math.floor(first / 12)}-${String((first % 12) + 1).padStart(2, '0')}-01`;
  return dayNumber(iso) + into;
}

/** After how many months the axis may begin. */
function beginsEvery(step: number): number {
  const months = Math.round((step / year) * 12);
  return months === 2 ? 1 : Math.min(months, 12);
}

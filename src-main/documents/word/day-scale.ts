import { dayNumber, dayOfNumber } from '../../../src-domain/timing/calendar-days.ts';

/** An axis of days: its ends as day numbers, and the days from one label to the next. */
export interface DayScale {
  readonly first: number;
  readonly last: number;
  readonly step: number;
}

const mostSteps = 8;
const year = 365.25;
/** Not one month: labels at equal distances would name January twice. */
const steps = [7, 14, 28, year / 6, year / 4, year / 2, year, 2 * year, 5 * year, 10 * year];

/** An axis that begins where a month, a quarter or a year does, with labels at equal distances. */
export function dayScale(earliest: number, latest: number): DayScale {
  for (const step of steps) {
    const first = beginning(earliest, step);
    const count = Math.max(1, Math.ceil((latest - first) / step));
    if (count <= mostSteps || step === steps.at(-1)) {
      return { first, last: first + count * step, step };
    }
  }
  throw new Error('An axis of days always has a last step');
}

function beginning(day: number, step: number): number {
  if (step < 31) return day;
  const iso = dayOfNumber(day);
  const month =
    step >= year / 2 ? 1 : step >= year / 4 ? quarterBegin(iso) : Number(iso.slice(5, 7));
  return dayNumber(`${iso.slice(0, 4)}-${String(month).padStart(2, '0')}-01`);
}

const quarterBegin = (iso: string): number => Math.floor((Number(iso.slice(5, 7)) - 1) / 3) * 3 + 1;

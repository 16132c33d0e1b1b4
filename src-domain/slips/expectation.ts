import type { DatedItem } from '../milestone-plan/dated-items.ts';
import type { IsoDay } from '../timing/calendar-days.ts';
import { deadlinesOf } from '../timing/deadlines.ts';

/** When an item is expected, as a plan says it. */
export interface Expectation {
  readonly isDropped: boolean;
  readonly isDone: boolean;
  /** The day it was done; null where it isn't, or nobody has said when. */
  readonly doneOn: IsoDay | null;
  /** Whether a forecast counts instead of the planned time. */
  readonly isForecast: boolean;
  /** The time that counts, as written. */
  readonly text: string;
  /**
   * The days by which it is expected, in order: the day it was done, or else the certain deadlines of the
   * time that counts. A forecast for what is left of several dates stands beside those that are met.
   */
  readonly deadlines: readonly IsoDay[];
}

export function expectation({ row, milestone, timing, forecast }: DatedItem): Expectation {
  const isDone = row.state === 'done';
  const doneOn = isDone ? row.doneOn : null;
  const isForecast = forecast.kind !== 'none';
  const planned = deadlinesOf(timing);
  const expected = isForecast ? withMet(planned, row.metDeadlines, deadlinesOf(forecast)) : planned;
  return {
    isDropped: row.state === 'dropped' || milestone.state === 'dropped',
    isDone,
    doneOn,
    isForecast,
    text: (isForecast ? forecast : timing).text.trim(),
    deadlines: isDone ? (doneOn === null ? [] : [doneOn]) : expected.toSorted(),
  };
}

function withMet(
  planned: readonly IsoDay[],
  met: readonly IsoDay[],
  foreseen: readonly IsoDay[],
): readonly IsoDay[] {
  const before = planned.filter((day) => met.includes(day));
  const isOfTheRest = foreseen.length > 0 && before.length + foreseen.length === planned.length;
  return isOfTheRest ? [...before, ...foreseen] : foreseen;
}

import type { DatedItem } from '../milestone-plan/dated-items.ts';
import { expectation } from '../slips/expectation.ts';
import type { IsoDay } from '../timing/calendar-days.ts';

/**
 * When a milestone or measure was to be finished, as one reporting date saw it.
 * - `expected`: by that day; `done`: it was, on that day (null: nobody has said when)
 * - `dropped`: it was to be no more
 * - `undated`: no certain day, and the text is what stood there instead
 * - `absent`: it wasn't in the plan
 */
export interface ExpectedDay {
  readonly kind: 'expected' | 'done' | 'dropped' | 'undated' | 'absent';
  readonly day: IsoDay | null;
  readonly text: string;
}

export const absent: ExpectedDay = { kind: 'absent', day: null, text: '' };

/**
 * The day it was done, or else the last that its forecast says, or else its planned time. A milestone of
 * which no time is written is expected when the last of its measures is. Of days that aren't certain none
 * is claimed.
 */
export function expectedDay(item: DatedItem, measures: readonly DatedItem[]): ExpectedDay {
  const { isDropped, isDone, deadlines, text } = expectation(item);
  if (isDropped) return { kind: 'dropped', day: null, text };
  const own = deadlines.at(-1) ?? null;
  if (isDone) return { kind: 'done', day: own, text };
  if (own !== null) return { kind: 'expected', day: own, text };
  const ofMeasures = text === '' ? lastDayOf(measures) : null;
  return ofMeasures === null
    ? { kind: 'undated', day: null, text }
    : { kind: 'expected', day: ofMeasures, text };
}

function lastDayOf(measures: readonly DatedItem[]): IsoDay | null {
  const days = measures.flatMap((measure) => expectedDay(measure, []).day ?? []);
  return days.toSorted().at(-1) ?? null;
}

import type { Row } from '../entities/registry.ts';
import type { IsoDay } from '../timing/calendar-days.ts';
import { deadlinesOf } from '../timing/deadlines.ts';
import { readTiming } from '../timing/timing.ts';
import type { ItemState } from './dated-items.ts';

type Progressed = Pick<
  Row<'measure'>,
  'time' | 'state' | 'doneOn' | 'metDeadlines' | 'droppedBecause'
>;

/** The fields of a milestone or a measure that say how far it is. */
export type Progress = Omit<Progressed, 'time'>;

/**
 * What a milestone or a measure says once it is in a state: what is done was done today where no day
 * stands, what isn't done any longer has no day, and what isn't dropped has no reason for it.
 */
export function inState(row: Progressed, state: ItemState, today: IsoDay): Progress {
  return {
    state,
    doneOn: state === 'done' ? (row.doneOn ?? today) : null,
    metDeadlines: row.metDeadlines,
    droppedBecause: state === 'dropped' ? row.droppedBecause : '',
  };
}

/** The days by which something is to be finished, by day; of a time of two dates each is one. */
export const deadlinesIn = ({ time }: Pick<Progressed, 'time'>): readonly IsoDay[] =>
  [...new Set(deadlinesOf(readTiming(time)))].toSorted();

/** Whether several deadlines are met each by itself. */
export const hasSeveralDeadlines = (row: Pick<Progressed, 'time'>): boolean =>
  deadlinesIn(row).length > 1;

/**
 * What it says once one of its deadlines is met, or isn't after all. With the last of them it is done; as
 * soon as one is met it is under way; where one of what was done isn't met, the others still are.
 */
export function withDeadline(
  row: Progressed,
  day: IsoDay,
  isMet: boolean,
  today: IsoDay,
): Progress {
  const all = deadlinesIn(row);
  const before = row.state === 'done' ? all : row.metDeadlines;
  const met = isMet ? [...new Set([...before, day])].toSorted() : before.filter((d) => d !== day);
  if (isMet && all.every((deadline) => met.includes(deadline))) return inState(row, 'done', today);
  const state = row.state === 'done' || (isMet && row.state === 'not-started');
  return { ...inState(row, state ? 'under-way' : row.state, today), metDeadlines: met };
}

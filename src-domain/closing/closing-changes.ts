import { type Change, updateOf } from '../change.ts';
import { type Plan, projectOf } from '../plan.ts';
import type { IsoDay } from '../timing/calendar-days.ts';

/** Closes a project on a day: from then on it is for reading. */
export const closingChanges = (plan: Plan, day: IsoDay): readonly Change[] => [
  updateOf('project', projectOf(plan), { closedOn: day }),
];

/** Opens a closed project again. */
export const reopeningChanges = (plan: Plan): readonly Change[] => [
  updateOf('project', projectOf(plan), { closedOn: null }),
];

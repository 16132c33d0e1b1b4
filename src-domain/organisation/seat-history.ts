import type { Row } from '../entities/registry.ts';
import { findRow, type Plan } from '../plan.ts';
import { addDays, type IsoDay } from '../timing/calendar-days.ts';
import { holdingsIn } from './holding-changes.ts';

/** What has been the case in a seat: somebody's days there, or days on which nobody held it. */
export type SeatPeriod =
  | { readonly kind: 'held'; readonly holding: Row<'holding'> }
  /** Both days included; `to` is null where nobody is known to come. */
  | { readonly kind: 'vacant'; readonly from: IsoDay; readonly to: IsoDay | null };

/**
 * A seat's holdings, the earliest first, with the days between and after them on which it was or shall be
 * vacant. What was before the first holding isn't known, and isn't told.
 */
export function seatHistory(plan: Plan, seatId: string): readonly SeatPeriod[] {
  const periods: SeatPeriod[] = [];
  let reached: IsoDay | null = null;
  for (const holding of holdingsIn(plan, seatId)) {
    const { from } = holding;
    const free = dayAfter(reached);
    if (free !== null && from !== null && free < from) {
      periods.push({ kind: 'vacant', from: free, to: addDays(from, -1) });
    }
    periods.push({ kind: 'held', holding });
    const last = lastDay(plan, holding);
    const isBackwards = from !== null && last < from;
    if (!isBackwards && (reached === null || last > reached)) reached = last;
  }
  const free = dayAfter(reached);
  return free === null ? periods : [...periods, { kind: 'vacant', from: free, to: null }];
}

const endless: IsoDay = '9999-12-31';

const dayAfter = (day: IsoDay | null): IsoDay | null =>
  day === null || day === endless ? null : addDays(day, 1);

/** A person who is removed holds nothing from that day on. */
function lastDay(plan: Plan, { personId, to }: Row<'holding'>): IsoDay {
  const removedOn = findRow(plan, 'person', personId)?.removedOn ?? null;
  const ends = [to, removedOn === null ? null : addDays(removedOn, -1)];
  return ends.filter((day) => day !== null).toSorted()[0] ?? endless;
}

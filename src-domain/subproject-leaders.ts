import type { Row } from './entities/registry.ts';
import { holdersOn } from './organisation/seats.ts';
import { findRow, inOrder, type Plan } from './plan.ts';
import type { IsoDay } from './timing/calendar-days.ts';

/** Who leads a sub-project on a day, and by which seats. */
export interface SubprojectLeaders {
  readonly seats: readonly Row<'seat'>[];
  /** Each person once. */
  readonly persons: readonly { readonly personId: string; readonly name: string }[];
  /** The sub-project that it is a part of, where those lead it who lead that one; else null. */
  readonly from: Row<'subproject'> | null;
}

/**
 * Who holds the seats that lead a sub-project: those that name it, and the leader's in a body of its own.
 * Where there is nobody, those who lead what it is a part of; vacant seats are kept where nobody leads that
 * either.
 */
export function leadersOf(
  plan: Plan,
  subproject: Row<'subproject'>,
  day: IsoDay,
): SubprojectLeaders {
  const seats = inOrder(plan.rows.seat, (seat) => leads(plan, seat, subproject.id));
  const holders = seats.flatMap((seat) => holdersOn(plan, seat.id, day));
  const names = new Map(holders.map(({ id, name }) => [id, name]));
  const own = { seats, persons: [...names].map(([personId, name]) => ({ personId, name })) };
  const whole = findRow(plan, 'subproject', subproject.parentId);
  if (names.size > 0 || !whole) return { ...own, from: null };
  const ofWhole = leadersOf(plan, whole, day);
  const hasMore = ofWhole.persons.length > 0 || (seats.length === 0 && ofWhole.seats.length > 0);
  if (!hasMore) return { ...own, from: null };
  return { ...ofWhole, from: ofWhole.from ?? whole };
}

function leads(plan: Plan, seat: Row<'seat'>, subprojectId: string): boolean {
  if (seat.role === 'subproject-leader' && seat.subprojectId !== null) {
    return seat.subprojectId === subprojectId;
  }
  const isLeader = seat.role === 'subproject-leader' || seat.role === 'leader';
  return isLeader && findRow(plan, 'body', seat.bodyId)?.subprojectId === subprojectId;
}

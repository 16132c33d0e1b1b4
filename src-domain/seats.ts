import type { Row } from './entities/registry.ts';
import { findRow, inOrder, type Plan } from './plan.ts';
import type { IsoDay } from './timing/calendar-days.ts';

/**
 * The holdings of a seat on a day, earliest first: `from` and `to` are both included, and open where
 * they are null. A person who is removed holds nothing from that day on.
 */
export function holdingsOn(plan: Plan, seatId: string, day: IsoDay): readonly Row<'holding'>[] {
  return plan.rows.holding
    .filter((holding) => holding.seatId === seatId && isHeldOn(plan, holding, day))
    .toSorted((a, b) => compareDays(a.from, b.from));
}

/** Who holds a seat on a day. Empty: the seat is vacant. */
export function holdersOn(plan: Plan, seatId: string, day: IsoDay): readonly Row<'person'>[] {
  return holdingsOn(plan, seatId, day).flatMap(
    ({ personId }) => findRow(plan, 'person', personId) ?? [],
  );
}

export const isVacantOn = (plan: Plan, seatId: string, day: IsoDay): boolean =>
  holdingsOn(plan, seatId, day).length === 0;

/** A body's seats in the order that people have chosen. */
export function seatsOf(plan: Plan, bodyId: string): readonly Row<'seat'>[] {
  return inOrder(plan.rows.seat, (seat) => seat.bodyId === bodyId);
}

/** What a seat is called where its role doesn't say it: its title, or what stands in its first column. */
export const seatTitle = ({ title, roleText }: Row<'seat'>): string =>
  title.trim() || (roleText ?? '').trim();

/** Whether a holding holds on a day; one of a person who is removed no longer does. */
export function isHeldOn(plan: Plan, { personId, from, to }: Row<'holding'>, day: IsoDay): boolean {
  const removedOn = findRow(plan, 'person', personId)?.removedOn ?? null;
  return (
    (from === null || from <= day) &&
    (to === null || day <= to) &&
    (removedOn === null || day < removedOn)
  );
}

function compareDays(a: IsoDay | null, b: IsoDay | null): number {
  const [first, second] = [a ?? '', b ?? ''];
  return first < second ? -1 : first > second ? 1 : 0;
}

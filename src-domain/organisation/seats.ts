import type { Row } from '../entities/registry.ts';
import { findRow, inOrder, type Plan } from '../plan.ts';
import type { IsoDay } from '../timing/calendar-days.ts';

/**
 * The holdings of a seat on a day, earliest first: `from` and `to` are both included, and open where
 * they are null. A person who is removed holds nothing from that day on.
 */
export function holdingsOn(plan: Plan, seatId: string, day: IsoDay): readonly Row<'holding'>[] {
  return plan.rows.holding
    .filter((holding) => holding.seatId === seatId && isHeldOn(plan, holding, day))
    .toSorted((a, b) => compareDays(a.from, b.from));
}

/** As `holdingsOn`, for whoever asks about many seats: the holdings are gone through once. */
export function holdingsOfSeats(
  plan: Plan,
  day: IsoDay,
): (seatId: string) => readonly Row<'holding'>[] {
  const held = plan.rows.holding
    .filter((holding) => isHeldOn(plan, holding, day))
    .sort((a, b) => compareDays(a.from, b.from));
  const ofSeat = Map.groupBy(held, ({ seatId }) => seatId);
  return (seatId) => ofSeat.get(seatId) ?? [];
}

/** As `holdersOn`, for whoever asks about many seats. */
export function holdersOfSeats(
  plan: Plan,
  day: IsoDay,
): (seatId: string) => readonly Row<'person'>[] {
  const holdingsOf = holdingsOfSeats(plan, day);
  return (seatId) => personsIn(plan, holdingsOf(seatId));
}

/** Who holds a seat on a day. Empty: the seat is vacant. */
export function holdersOn(plan: Plan, seatId: string, day: IsoDay): readonly Row<'person'>[] {
  return personsIn(plan, holdingsOn(plan, seatId, day));
}

const personsIn = (plan: Plan, holdings: readonly Row<'holding'>[]): readonly Row<'person'>[] =>
  holdings.flatMap(({ personId }) => findRow(plan, 'person', personId) ?? []);

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

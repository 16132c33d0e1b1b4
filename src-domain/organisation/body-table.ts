import type { Row } from '../entities/registry.ts';
import { byPosition, findRow, inOrder, type Plan } from '../plan.ts';
import type { IsoDay } from '../timing/calendar-days.ts';
import { holdersOfSeats } from './seats.ts';

export interface SeatOfTable {
  readonly kind: 'seat';
  readonly seat: Row<'seat'>;
  /** Who sits there on the table's day; nobody is a vacant seat. */
  readonly holders: readonly Row<'person'>[];
  readonly municipality: Row<'organisation'> | null;
  readonly represents: Row<'organisation'> | null;
  readonly subproject: Row<'subproject'> | null;
  /** 0 for a seat whose role is that of the seat above it, else how many seats in a row share the role. */
  readonly seatsWithRole: number;
}

export type BodyTableRow =
  | { readonly kind: 'group'; readonly group: Row<'seatGroup'> }
  | SeatOfTable;

/** One body as its table shows it: seats in order, each group's seats together under its heading. */
export interface BodyTable {
  readonly body: Row<'body'>;
  readonly rows: readonly BodyTableRow[];
}

/** The tables of the bodies that `isWanted` takes, with those who sit there on `today`. */
export function bodyTables(
  plan: Plan,
  today: IsoDay,
  isWanted: (body: Row<'body'>) => boolean = () => true,
): readonly BodyTable[] {
  const holdersOf = holdersOfSeats(plan, today);
  const seatsIn = Map.groupBy(plan.rows.seat, ({ bodyId }) => bodyId);
  const groupsIn = Map.groupBy(plan.rows.seatGroup, ({ bodyId }) => bodyId);
  const seatRow = (seat: Row<'seat'>, seatsWithRole: number): SeatOfTable => ({
    kind: 'seat',
    seat,
    holders: holdersOf(seat.id),
    municipality: findRow(plan, 'organisation', seat.municipalityId) ?? null,
    represents: findRow(plan, 'organisation', seat.representsId) ?? null,
    subproject: findRow(plan, 'subproject', seat.subprojectId) ?? null,
    seatsWithRole,
  });
  return inOrder(plan.rows.body, isWanted).map((body) => {
    const blocks = blocksOf(inOrder(seatsIn.get(body.id) ?? []), groupsIn.get(body.id) ?? []);
    const rows = blocks.flatMap(({ group, seats }): readonly BodyTableRow[] => [
      ...(group ? [{ kind: 'group' as const, group }] : []),
      ...seats.map((seat, index) => seatRow(seat, seatsWithRoleFrom(seats, index))),
    ]);
    return { body, rows };
  });
}

interface Block {
  readonly group: Row<'seatGroup'> | null;
  readonly seats: readonly Row<'seat'>[];
}

/** Seats without a group stand alone by position; a group stands where the first of its seats does. */
function blocksOf(
  seats: readonly Row<'seat'>[],
  groups: readonly Row<'seatGroup'>[],
): readonly Block[] {
  const blocks: { group: Row<'seatGroup'> | null; seats: Row<'seat'>[] }[] = [];
  for (const seat of seats) {
    const group = groups.find(({ id }) => id === seat.seatGroupId) ?? null;
    const started = group ? blocks.find((block) => block.group === group) : blocks.at(-1);
    if (started && started.group === group) started.seats.push(seat);
    else blocks.push({ group, seats: [seat] });
  }
  const empty = groups.filter((group) => !blocks.some((block) => block.group === group));
  return [...blocks, ...empty.toSorted(byPosition).map((group) => ({ group, seats: [] }))];
}

function seatsWithRoleFrom(seats: readonly Row<'seat'>[], index: number): number {
  const first = seats[index];
  if (!first || shareRole(seats[index - 1], first)) return 0;
  const next = seats.findIndex((seat, other) => other > index && !shareRole(first, seat));
  return (next < 0 ? seats.length : next) - index;
}

function shareRole(a: Row<'seat'> | undefined, b: Row<'seat'>): boolean {
  if (!a || a.role !== b.role || a.roleText !== b.roleText) return false;
  return a.role !== 'subproject-leader' || a.subprojectId === b.subprojectId;
}

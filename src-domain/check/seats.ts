import type { Row } from '../entities/registry.ts';
import { type Finding, finding } from '../finding.ts';
import { holdingsOfSeats, seatTitle } from '../organisation/seats.ts';
import { findRow, inOrder, type Plan } from '../plan.ts';
import type { IsoDay } from '../timing/calendar-days.ts';

/**
 * Body by body: seats that nobody holds today, persons who today hold two seats of the body, and those who
 * left a seat before they came.
 */
export function seatFindings(plan: Plan, today: IsoDay): readonly Finding[] {
  const holdingsOf = holdingsOfSeats(plan, today);
  const seatsIn = Map.groupBy(plan.rows.seat, ({ bodyId }) => bodyId);
  const backwards = Map.groupBy(plan.rows.holding.filter(isBackwards), ({ seatId }) => seatId);
  return inOrder(plan.rows.body).flatMap((body) => {
    const seats = inOrder(seatsIn.get(body.id) ?? []);
    return [
      ...vacantSeats(body, seats, holdingsOf),
      ...personsInTwoSeats(plan, body, seats, holdingsOf),
      ...seats.flatMap((seat) =>
        (backwards.get(seat.id) ?? []).map((holding) => backwardFinding(plan, body, seat, holding)),
      ),
    ];
  });
}

type HoldingsOf = ReturnType<typeof holdingsOfSeats>;

type Backwards = Row<'holding'> & { readonly from: IsoDay; readonly to: IsoDay };

/** Days that nobody would write so: two people have each moved one of them. */
const isBackwards = (holding: Row<'holding'>): holding is Backwards =>
  holding.from !== null && holding.to !== null && holding.from > holding.to;

function backwardFinding(
  plan: Plan,
  body: Row<'body'>,
  seat: Row<'seat'>,
  { id, personId, from, to }: Backwards,
): Finding {
  const person = findRow(plan, 'person', personId)?.name ?? '';
  const values = { person, body: body.name, seat: seatTitle(seat), role: seat.role, from, to };
  return finding('holding-ends-before-it-begins', { entity: 'holding', id, field: 'to' }, values);
}

function vacantSeats(
  body: Row<'body'>,
  seats: readonly Row<'seat'>[],
  holdingsOf: HoldingsOf,
): readonly Finding[] {
  return seats
    .filter(({ id }) => holdingsOf(id).length === 0)
    .map((seat) =>
      finding(
        'seat-vacant',
        { entity: 'seat', id: seat.id, field: 'holding' },
        { seat: seatTitle(seat), role: seat.role, body: body.name },
      ),
    );
}

/** One finding for each seat beyond the person's first in the body. */
function personsInTwoSeats(
  plan: Plan,
  body: Row<'body'>,
  seats: readonly Row<'seat'>[],
  holdingsOf: HoldingsOf,
): readonly Finding[] {
  const firstSeats = new Map<string, Row<'seat'>>();
  const findings: Finding[] = [];
  for (const seat of seats) {
    for (const { id, personId } of holdingsOf(seat.id)) {
      const first = firstSeats.get(personId);
      if (first === undefined) firstSeats.set(personId, seat);
      if (first === undefined || first === seat) continue;
      const person = findRow(plan, 'person', personId)?.name ?? '';
      const values = {
        person,
        body: body.name,
        seat: seatTitle(seat),
        role: seat.role,
        firstSeat: seatTitle(first),
        firstRole: first.role,
      };
      findings.push(
        finding('person-in-two-seats', { entity: 'holding', id, field: 'personId' }, values),
      );
    }
  }
  return findings;
}

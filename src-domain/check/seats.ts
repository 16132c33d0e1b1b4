import type { Row } from '../entities/registry.ts';
import { type Finding, finding } from '../finding.ts';
import { holdingsIn } from '../holding-changes.ts';
import { findRow, inOrder, type Plan } from '../plan.ts';
import { holdingsOn, isVacantOn, seatsOf, seatTitle } from '../seats.ts';
import type { IsoDay } from '../timing/calendar-days.ts';

/**
 * Body by body: seats that nobody holds today, persons who today hold two seats of the body, and those who
 * left a seat before they came.
 */
export function seatFindings(plan: Plan, today: IsoDay): readonly Finding[] {
  return inOrder(plan.rows.body).flatMap((body) => [
    ...vacantSeats(plan, body, today),
    ...personsInTwoSeats(plan, body, today),
    ...backwardHoldings(plan, body),
  ]);
}

/** Days that nobody would write so: two people have each moved one of them. */
function backwardHoldings(plan: Plan, body: Row<'body'>): readonly Finding[] {
  return seatsOf(plan, body.id).flatMap((seat) =>
    holdingsIn(plan, seat.id).flatMap(({ id, personId, from, to }) => {
      if (from === null || to === null || from <= to) return [];
      const person = findRow(plan, 'person', personId)?.name ?? '';
      const values = { person, body: body.name, seat: seatTitle(seat), role: seat.role, from, to };
      const place = { entity: 'holding', id, field: 'to' } as const;
      return [finding('holding-ends-before-it-begins', place, values)];
    }),
  );
}

function vacantSeats(plan: Plan, body: Row<'body'>, today: IsoDay): readonly Finding[] {
  return seatsOf(plan, body.id)
    .filter(({ id }) => isVacantOn(plan, id, today))
    .map((seat) =>
      finding(
        'seat-vacant',
        { entity: 'seat', id: seat.id, field: 'holding' },
        { seat: seatTitle(seat), role: seat.role, body: body.name },
      ),
    );
}

/** One finding for each seat beyond the person's first in the body. */
function personsInTwoSeats(plan: Plan, body: Row<'body'>, today: IsoDay): readonly Finding[] {
  const firstSeats = new Map<string, Row<'seat'>>();
  const findings: Finding[] = [];
  for (const seat of seatsOf(plan, body.id)) {
    for (const { id, personId } of holdingsOn(plan, seat.id, today)) {
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

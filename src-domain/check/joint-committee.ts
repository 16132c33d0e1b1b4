import type { Row } from '../entities/registry.ts';
import { type Finding, finding } from '../finding.ts';
import {
  type CommitteeLine,
  type JointCommittee,
  jointCommitteeOf,
} from '../organisation/joint-committee.ts';
import { seatTitle } from '../organisation/seats.ts';
import { findRow, inOrder, type Plan } from '../plan.ts';
import type { IsoDay } from '../timing/calendar-days.ts';

/**
 * Where a body that is measured as a joint committee breaks kommuneloven § 5-11, or § 7-3 with § 7-2.
 * What depends on a seat whose side nobody has chosen isn't claimed; that it isn't chosen is.
 */
export function jointCommitteeFindings(plan: Plan, today: IsoDay): readonly Finding[] {
  return inOrder(plan.rows.body).flatMap((body) => jointCommitteeFindingsOf(plan, body, today));
}

/** As `jointCommitteeFindings`, of one body. */
export function jointCommitteeFindingsOf(
  plan: Plan,
  body: Row<'body'>,
  today: IsoDay,
): readonly Finding[] {
  const committee = jointCommitteeOf(plan, body.id, today);
  if (committee === null) return [];
  return [
    ...committee.lines
      .filter(({ state }) => state === 'broken')
      .flatMap((line) => lineFindings(plan, body, committee, line)),
    ...committee.members
      .filter(({ side }) => side === null)
      .map(({ seat }) => seatFinding('joint-committee-side-unknown', body, seat, 'side')),
  ];
}

type SeatRule =
  | 'joint-committee-side-unknown'
  | 'joint-committee-led-by-employees'
  | 'joint-committee-with-chief-executive';

const seatFinding = (
  rule: SeatRule,
  body: Row<'body'>,
  seat: Row<'seat'>,
  field: 'side' | 'office',
): Finding =>
  finding(
    rule,
    { entity: 'seat', id: seat.id, field },
    { body: body.name, seat: seatTitle(seat), role: seat.role },
  );

function lineFindings(
  plan: Plan,
  body: Row<'body'>,
  { members, longTerms }: JointCommittee,
  { requirement, seats }: CommitteeLine,
): readonly Finding[] {
  const place = { entity: 'body', id: body.id, field: 'measuredBy' } as const;
  const withoutSide = (side: string) =>
    finding('joint-committee-without-side', place, { body: body.name, side });
  const ledBy = (role: string) =>
    seats.length === 0
      ? [finding('joint-committee-without-role', place, { body: body.name, role })]
      : seats.map((seat) => seatFinding('joint-committee-led-by-employees', body, seat, 'side'));
  switch (requirement) {
    case 'municipality-represented':
      return [withoutSide('municipality')];
    case 'employees-represented':
      return [withoutSide('employees')];
    case 'municipal-majority': {
      // Where nobody represents the municipality at all, that has been said.
      const count = members.filter(({ side }) => side === 'municipality').length;
      const values = { body: body.name, count, required: members.length };
      return count === 0 ? [] : [finding('joint-committee-without-majority', place, values)];
    }
    case 'leader-from-municipality':
      return ledBy('leader');
    case 'deputy-leader-from-municipality':
      return ledBy('deputy-leader');
    case 'chief-executive-not-elected':
      return seats.map((seat) =>
        seatFinding('joint-committee-with-chief-executive', body, seat, 'office'),
      );
    case 'two-years-at-a-time':
      return longTerms.map((holding) => termFinding(plan, body, holding));
  }
}

function termFinding(
  plan: Plan,
  body: Row<'body'>,
  { id, personId, seatId }: Row<'holding'>,
): Finding {
  const person = findRow(plan, 'person', personId)?.name ?? '';
  const seat = findRow(plan, 'seat', seatId);
  return finding(
    'joint-committee-term-over-two-years',
    { entity: 'holding', id, field: 'to' },
    { body: body.name, person, seat: seat ? seatTitle(seat) : '', role: seat?.role ?? 'member' },
  );
}

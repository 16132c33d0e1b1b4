import type { Row } from '../entities/registry.ts';
import { findRow, type Plan } from '../plan.ts';
import type { IsoDay } from '../timing/calendar-days.ts';
import { holdingsOfSeats, seatsOf } from './seats.ts';

type Seat = Row<'seat'>;

/** The side that a seat of a joint committee is on. */
export type Side = NonNullable<Seat['side']>;

/**
 * What kommuneloven says of a joint committee's (partssammensatt utvalg) composition, of which the plan
 * can tell. § 5-11: it consists of representatives of the municipality and of the employees; the
 * majority of its members are the municipality's; its leader and deputy leader are elected among
 * those; the employees' are appointed for two years at a time. § 7-3 with § 7-2: the kommunedirektør
 * can't be elected as the municipality's. Who elected or appointed whom no plan tells.
 */
export const requirements = [
  'municipality-represented',
  'employees-represented',
  'municipal-majority',
  'leader-from-municipality',
  'deputy-leader-from-municipality',
  'chief-executive-not-elected',
  'two-years-at-a-time',
] as const;

export type Requirement = (typeof requirements)[number];

/** One requirement held against the committee: 'uncertain' where the plan doesn't say enough. */
export interface CommitteeLine {
  readonly requirement: Requirement;
  readonly state: 'met' | 'broken' | 'uncertain';
  /** The seats that fulfil it, or those that break it or leave it uncertain. */
  readonly seats: readonly Seat[];
}

export interface CommitteeMember {
  readonly seat: Seat;
  /** null: neither its office nor anybody has said. */
  readonly side: Side | null;
}

export interface JointCommittee {
  readonly lines: readonly CommitteeLine[];
  readonly members: readonly CommitteeMember[];
  /** Secretary and observers, who aren't members. */
  readonly others: readonly Seat[];
  /** What employees' representatives hold for more than two years at a time. */
  readonly longTerms: readonly Row<'holding'>[];
}

/** The side that an office is on for certain; a manager or a verneombud may sit there for either. */
const sideOfOffice: Readonly<Partial<Record<NonNullable<Seat['office']>, Side>>> = {
  mayor: 'municipality',
  'deputy-mayor': 'municipality',
  'committee-leader': 'municipality',
  'council-member': 'municipality',
  'chief-executive': 'municipality',
  'chief-union-representative': 'employees',
  'union-representative': 'employees',
};

/** The side that a seat's office says by itself; null where it says none. */
export const sideByOffice = ({ office }: Pick<Seat, 'office'>): Side | null =>
  (office === null ? null : sideOfOffice[office]) ?? null;

/** The side that somebody has chosen for a seat, else that of its office. */
export const sideOf = (seat: Pick<Seat, 'office' | 'side'>): Side | null =>
  seat.side ?? sideByOffice(seat);

/** Whether a seat makes its holder a member: a secretary and an observer have no vote. */
const isMember = ({ role }: Seat): boolean => role !== 'secretary' && role !== 'observer';

/** Holds a body against the law's rules for a joint committee; null where it isn't measured by them. */
export function jointCommitteeOf(plan: Plan, bodyId: string, today: IsoDay): JointCommittee | null {
  if (findRow(plan, 'body', bodyId)?.measuredBy !== 'joint-committee') return null;
  const seats = seatsOf(plan, bodyId);
  const members = seats.filter(isMember).map((seat) => ({ seat, side: sideOf(seat) }));
  const holdingsOf = holdingsOfSeats(plan, today);
  const ofEmployees = on(members, 'employees');
  const held = ofEmployees.flatMap(({ id }) => holdingsOf(id));
  const longTerms = held.filter((holding) => isLong(holding, today));
  return {
    lines: [
      represented('municipality-represented', members, 'municipality'),
      represented('employees-represented', members, 'employees'),
      majority(members),
      leads('leader-from-municipality', members, 'leader'),
      leads('deputy-leader-from-municipality', members, 'deputy-leader'),
      withoutChiefExecutive(members),
      twoYears(ofEmployees, held, longTerms),
    ],
    members,
    others: seats.filter((seat) => !isMember(seat)),
    longTerms,
  };
}

type Members = readonly CommitteeMember[];

const on = (members: Members, side: Side | null): readonly Seat[] =>
  members.filter((member) => member.side === side).map(({ seat }) => seat);

function represented(requirement: Requirement, members: Members, side: Side): CommitteeLine {
  const seats = on(members, side);
  if (seats.length > 0) return { requirement, state: 'met', seats };
  const unknown = on(members, null);
  return { requirement, state: unknown.length > 0 ? 'uncertain' : 'broken', seats: unknown };
}

/** The majority of all members, whether somebody sits in their seats or not; half of them is none. */
function majority(members: Members): CommitteeLine {
  const requirement = 'municipal-majority';
  const seats = on(members, 'municipality');
  const unknown = on(members, null);
  if (2 * seats.length > members.length) return { requirement, state: 'met', seats };
  const isPossible = 2 * (seats.length + unknown.length) > members.length;
  return isPossible
    ? { requirement, state: 'uncertain', seats: unknown }
    : { requirement, state: 'broken', seats: on(members, 'employees') };
}

function leads(requirement: Requirement, members: Members, role: Seat['role']): CommitteeLine {
  const leading = members.filter(({ seat }) => seat.role === role);
  const ofEmployees = on(leading, 'employees');
  if (leading.length === 0 || ofEmployees.length > 0) {
    return { requirement, state: 'broken', seats: ofEmployees };
  }
  const unknown = on(leading, null);
  return unknown.length > 0
    ? { requirement, state: 'uncertain', seats: unknown }
    : { requirement, state: 'met', seats: on(leading, 'municipality') };
}

function withoutChiefExecutive(members: Members): CommitteeLine {
  const seats = on(members, 'municipality').filter(({ office }) => office === 'chief-executive');
  const state = seats.length > 0 ? 'broken' : 'met';
  return { requirement: 'chief-executive-not-elected', state, seats };
}

type Holdings = readonly Row<'holding'>[];

function twoYears(ofEmployees: readonly Seat[], held: Holdings, long: Holdings): CommitteeLine {
  const requirement = 'two-years-at-a-time';
  const seatsOfThese = (holdings: Holdings) =>
    ofEmployees.filter(({ id }) => holdings.some(({ seatId }) => seatId === id));
  if (long.length > 0) return { requirement, state: 'broken', seats: seatsOfThese(long) };
  const undated = seatsOfThese(held.filter(({ from }) => from === null));
  return undated.length > 0
    ? { requirement, state: 'uncertain', seats: undated }
    : { requirement, state: 'met', seats: [] };
}

/** Whether a holding is set to last, or has lasted, past the same day two years on. */
function isLong({ from, to }: Row<'holding'>, today: IsoDay): boolean {
  if (from === null) return false;
  const twoYearsOn = `${String(Number(from.slice(0, 4)) + 2).padStart(4, '0')}${from.slice(4)}`;
  return (to ?? today) > twoYearsOn;
}

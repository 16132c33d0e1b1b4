import type { Change } from '../change.ts';
import type { Row } from '../entities/registry.ts';
import type { AnyRow } from '../entity.ts';
import { byPosition, findRow, type Plan } from '../plan.ts';
import type { IsoDay } from '../timing/calendar-days.ts';
import { holdersOn, isHeldOn } from './seats.ts';

type Person = Row<'person'>;
type Seat = Row<'seat'>;

const norwegian = new Intl.Collator('nb', { numeric: true });

/** Those who are still in the project, by name; persons without one stand last. */
export const listedPersons = (plan: Plan): readonly Person[] =>
  plan.rows.person
    .filter(({ removedOn }) => removedOn === null)
    .toSorted((a, b) => Number(isNameless(a)) - Number(isNameless(b)) || compareNames(a, b));

/** The seats that each person holds on a day, by the person's id, body by body. */
export function seatsHeldOn(plan: Plan, day: IsoDay): ReadonlyMap<string, readonly Seat[]> {
  const held = new Map<string, Seat[]>();
  for (const holding of plan.rows.holding) {
    const seat = findRow(plan, 'seat', holding.seatId);
    if (!seat || !isHeldOn(plan, holding, day)) continue;
    const seats = held.get(holding.personId);
    if (!seats) held.set(holding.personId, [seat]);
    else if (!seats.includes(seat)) seats.push(seat);
  }
  for (const seats of held.values()) seats.sort((a, b) => compareSeats(plan, a, b));
  return held;
}

/** The seats that nobody would hold on a day without these persons, though somebody does now. */
export function seatsLeftVacant(
  plan: Plan,
  personIds: ReadonlySet<string>,
  day: IsoDay,
): readonly Seat[] {
  const held = seatsHeldOn(plan, day);
  const seats = new Set([...personIds].flatMap((id) => held.get(id) ?? []));
  return [...seats].filter((seat) =>
    holdersOn(plan, seat.id, day).every(({ id }) => personIds.has(id)),
  );
}

/**
 * The same changes, where a name that they put in several times is one person: whoever pastes a name twice
 * means the same one. A person of whom more than the name is known stays as they are.
 */
export function onePersonPerName(changes: readonly Change[]): readonly Change[] {
  const firstOf = new Map<string, string>();
  const sameAs = new Map<string, string>();
  for (const change of changes) {
    if (!isNewName(change)) continue;
    const { id, name } = change.row as Person;
    const first = firstOf.get(plainName(name));
    if (first === undefined) firstOf.set(plainName(name), id);
    else sameAs.set(id, first);
  }
  if (sameAs.size === 0) return changes;
  return changes
    .filter((change) => !(isNewName(change) && sameAs.has(String(change.row.id))))
    .map((change) => {
      if (change.entity !== 'holding' || change.kind === 'delete') return change;
      const meant = (values: Readonly<Record<string, unknown>>) => {
        const personId = sameAs.get(String(values['personId']));
        return personId === undefined ? values : { ...values, personId };
      };
      return change.kind === 'insert'
        ? { ...change, row: meant(change.row) as AnyRow }
        : { ...change, to: meant(change.to) };
    });
}

const isNewName = (change: Change): change is Extract<Change, { kind: 'insert' }> => {
  if (change.kind !== 'insert' || change.entity !== 'person') return false;
  const { name, email, telephone } = change.row as Person;
  return !isNameless({ name }) && !email && !telephone;
};

const plainName = (name: string): string =>
  name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

/** The words of a person's name as names are compared; 'Moe, Kari' is Kari Moe. */
export function nameWords({ name }: Pick<Person, 'name'>): readonly string[] {
  const plain = plainName(name);
  const [last = '', first = '', ...more] = plain.split(',').map((part) => part.trim());
  const isTurned = last !== '' && first !== '' && more.length === 0;
  return (isTurned ? `${first} ${last}` : plain).split(' ').filter((word) => word !== '');
}

/** An e-mail address as addresses are compared; empty where there is none. */
export const plainEmail = (email: string | null): string =>
  (email ?? '').normalize('NFC').trim().toLowerCase();

const isNameless = ({ name }: Pick<Person, 'name'>): boolean => name.trim() === '';

const compareNames = (a: Person, b: Person): number =>
  norwegian.compare(a.name.trim(), b.name.trim()) || (a.id < b.id ? -1 : 1);

function compareSeats(plan: Plan, a: Seat, b: Seat): number {
  const [first, second] = [a, b].map(({ bodyId }) => findRow(plan, 'body', bodyId));
  const byBody = first && second && first !== second ? byPosition(first, second) : 0;
  return byBody || byPosition(a, b);
}

import type { Row } from './entities/registry.ts';
import { byPosition, findRow, type Plan } from './plan.ts';
import { holdersOn, isHeldOn } from './seats.ts';
import type { IsoDay } from './timing/calendar-days.ts';

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

/** Persons of one name, whatever its capitals and spaces: perhaps one who was written twice. */
export function namesakes(persons: readonly Person[]): readonly (readonly Person[])[] {
  const named = persons.filter((person) => !isNameless(person));
  const groups = Map.groupBy(named, ({ name }) => plainName(name));
  return [...groups.values()].filter((group) => group.length > 1);
}

const plainName = (name: string): string =>
  name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

const isNameless = ({ name }: Person): boolean => name.trim() === '';

const compareNames = (a: Person, b: Person): number =>
  norwegian.compare(a.name.trim(), b.name.trim()) || (a.id < b.id ? -1 : 1);

function compareSeats(plan: Plan, a: Seat, b: Seat): number {
  const [first, second] = [a, b].map(({ bodyId }) => findRow(plan, 'body', bodyId));
  const byBody = first && second && first !== second ? byPosition(first, second) : 0;
  return byBody || byPosition(a, b);
}

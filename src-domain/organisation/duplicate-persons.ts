import type { Change } from '../change.ts';
import type { Row } from '../entities/registry.ts';
import type { Plan } from '../plan.ts';
import { insertion } from '../row-changes/insertion.ts';
import { listedPersons, nameWords, plainEmail } from './persons.ts';

type Person = Row<'person'>;

/** Persons who seem to be one who was written several times. */
export interface Duplicates {
  /** 'perhaps': something of what is known of them speaks against it, or not enough for it. */
  readonly certainty: 'same' | 'perhaps';
  readonly persons: readonly Person[];
}

type Likeness = Duplicates['certainty'] | null;

/**
 * Who stands in the plan more than once: by name whatever its capitals, spaces and order ('Moe, Kari'), by
 * e-mail address, and by a name that lacks the middle one of exactly one other. Two of whom somebody has
 * said that they are two persons aren't held against each other.
 */
export function duplicatePersons(plan: Plan): readonly Duplicates[] {
  const persons = listedPersons(plan);
  const distinct = distinctPairs(plan);
  const candidates = candidatePairs(persons).filter(([a, b]) => !distinct.has(pairKey(a.id, b.id)));
  const found = candidates.flatMap(([a, b]) => {
    const likeness = likenessOf(a, b);
    return likeness === null ? [] : [{ persons: [a, b], likeness }];
  });
  return grouped(persons, found, distinct).map((group) => ({
    certainty: isSameThroughout(group, found) ? 'same' : 'perhaps',
    persons: group,
  }));
}

interface Alike {
  readonly persons: readonly Person[];
  readonly likeness: Likeness;
}

/** Only those who share a name, an address, or a first and a last name are compared: a plan may have thousands. */
function candidatePairs(persons: readonly Person[]): readonly (readonly [Person, Person])[] {
  const pairs = new Map<string, readonly [Person, Person]>();
  const note = (group: readonly Person[]) => {
    for (const [at, a] of group.entries()) {
      for (const b of group.slice(at + 1)) pairs.set(pairKey(a.id, b.id), [a, b]);
    }
  };
  const byKey = (keyOf: (person: Person) => string) =>
    Map.groupBy(
      persons.filter((person) => keyOf(person) !== ''),
      keyOf,
    ).values();
  for (const group of byKey(nameKey)) note(group);
  for (const group of byKey(({ email }) => plainEmail(email))) note(group);
  for (const group of byKey(outerNames)) note(withoutMiddleName(group));
  return [...pairs.values()];
}

/** Those without a middle name, and the others where these all have the same one; else nobody can tell which. */
function withoutMiddleName(group: readonly Person[]): readonly Person[] {
  const longer = group.filter((person) => nameWords(person).length > 2);
  const isSure = longer.length < group.length && new Set(longer.map(nameKey)).size === 1;
  return isSure ? group : [];
}

const nameKey = (person: Person): string => nameWords(person).join(' ');

function outerNames(person: Person): string {
  const words = nameWords(person);
  return words.length < 2 ? '' : `${words[0]} ${words.at(-1)}`;
}

function likenessOf(a: Person, b: Person): Likeness {
  const [first, second] = [nameKey(a), nameKey(b)];
  const emails = [plainEmail(a.email), plainEmail(b.email)];
  const haveBoth = emails.every((email) => email !== '');
  const isSameEmail = haveBoth && emails[0] === emails[1];
  if (first === second) return haveBoth && !isSameEmail ? 'perhaps' : 'same';
  if (first === '' || second === '') return isSameEmail ? 'same' : null;
  if (outerNames(a) !== '' && outerNames(a) === outerNames(b)) {
    if (isSameEmail) return 'same';
    return haveBoth ? null : 'perhaps';
  }
  // An office has one address for several people.
  return isSameEmail ? 'perhaps' : null;
}

/**
 * Who hang together through any likeness, in the order of the list. Where two of them are known to be two,
 * the pair that would bring them together stands alone.
 */
function grouped(
  persons: readonly Person[],
  found: readonly Alike[],
  distinct: ReadonlySet<string>,
): readonly (readonly Person[])[] {
  const groupOf = new Map<Person, ReadonlySet<Person>>();
  const alone: ReadonlySet<Person>[] = [];
  for (const { persons: pair } of found) {
    const united = new Set(pair.flatMap((person) => [...(groupOf.get(person) ?? [person])]));
    if (hasDistinct([...united], distinct)) alone.push(new Set(pair));
    else for (const person of united) groupOf.set(person, united);
  }
  const groups = new Set([...persons.flatMap((person) => groupOf.get(person) ?? []), ...alone]);
  return [...groups].map((group) => persons.filter((person) => group.has(person)));
}

const hasDistinct = (group: readonly Person[], distinct: ReadonlySet<string>): boolean =>
  distinct.size > 0 &&
  group.some((a, at) => group.slice(at + 1).some((b) => distinct.has(pairKey(a.id, b.id))));

function isSameThroughout(group: readonly Person[], found: readonly Alike[]): boolean {
  const pairs = found.filter(({ persons }) => persons.every((person) => group.includes(person)));
  const all = (group.length * (group.length - 1)) / 2;
  return pairs.length === all && pairs.every(({ likeness }) => likeness === 'same');
}

const pairKey = (first: string, second: string): string =>
  first < second ? `${first} ${second}` : `${second} ${first}`;

const distinctPairs = (plan: Plan): ReadonlySet<string> =>
  new Set(plan.rows.personDistinction.map(({ personId, otherId }) => pairKey(personId, otherId)));

/** The changes after which none of these persons is taken for another of them any more. */
export function distinctionChanges(
  plan: Plan,
  ids: readonly string[],
  newId: () => string,
): readonly Change[] {
  const known = distinctPairs(plan);
  return ids.flatMap((personId, at) =>
    ids
      .slice(at + 1)
      .filter((otherId) => !known.has(pairKey(personId, otherId)))
      .map((otherId) => insertion('personDistinction', { id: newId(), personId, otherId })),
  );
}

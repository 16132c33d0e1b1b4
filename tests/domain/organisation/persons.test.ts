import { describe, expect, test } from 'vitest';
import { updateOf } from '../../../src-domain/change.ts';
import {
  listedPersons,
  onePersonPerName,
  seatsHeldOn,
  seatsLeftVacant,
} from '../../../src-domain/organisation/persons.ts';
import { insertion } from '../../../src-domain/row-changes/insertion.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const today = '2008-03-10';
const [anna, asta, bjorn, gone] = [idOf(11), idOf(12), idOf(13), idOf(14)];
const plan = planFrom({
  body: [{ id: idOf(1) }, { id: idOf(2) }],
  seat: [
    { id: idOf(22), bodyId: idOf(2) },
    { id: idOf(21), bodyId: idOf(1) },
  ],
  person: [
    { id: bjorn, name: 'Bjørn' },
    { id: asta, name: 'Åsta' },
    { id: anna, name: ' anna  Moe' },
    { id: idOf(15), name: 'Anna Moe' },
    { id: idOf(16), name: '' },
    { id: gone, name: '', removedOn: '2008-01-01' },
  ],
  holding: [
    { seatId: idOf(22), personId: anna },
    { seatId: idOf(21), personId: anna, from: '2008-01-01' },
    { seatId: idOf(21), personId: bjorn },
    { seatId: idOf(21), personId: asta, to: '2008-03-09' },
    { seatId: idOf(22), personId: gone },
  ],
});

test('persons stand by name in the Norwegian order, nameless ones last, removed ones not at all', () => {
  expect(listedPersons(plan).map(({ name }) => name)).toEqual([
    ' anna  Moe',
    'Anna Moe',
    'Bjørn',
    'Åsta',
    '',
  ]);
});

test('where each sits on a day, body by body', () => {
  const held = [...seatsHeldOn(plan, today)].map(([id, seats]) => [id, seats.map((s) => s.id)]);
  expect(new Map(held as [string, string[]][])).toEqual(
    new Map([
      [anna, [idOf(21), idOf(22)]],
      [bjorn, [idOf(21)]],
    ]),
  );
});

test.for([
  ['one of two', [anna], [idOf(22)]],
  ['both', [anna, bjorn], [idOf(21), idOf(22)]],
  ['somebody who sits nowhere', [asta], []],
] as const)('the seats that are vacant without %s', ([, persons, seats]) => {
  expect(seatsLeftVacant(plan, new Set(persons), today).map(({ id }) => id)).toEqual(seats);
});

describe('a name that is put in several times at once', () => {
  const person = (id: string, name: string, more: object = {}) =>
    insertion('person', { id, name, ...more });
  const holds = (seatId: string, personId: string) =>
    insertion('holding', { id: idOf(90), seatId, personId });
  const [first, second, seat] = [idOf(81), idOf(82), idOf(21)];

  test('is one person, whatever its capitals and spaces, and holds all the seats', () => {
    const changes = [
      person(first, 'Siri Lund'),
      holds(seat, first),
      person(second, ' siri  Lund'),
      holds(idOf(22), second),
      updateOf('holding', { id: idOf(91), personId: anna } as never, { personId: second }),
    ];
    expect(onePersonPerName(changes)).toEqual([
      person(first, 'Siri Lund'),
      holds(seat, first),
      holds(idOf(22), first),
      updateOf('holding', { id: idOf(91), personId: anna } as never, { personId: first }),
    ]);
  });

  test.for([
    ['the names differ', person(second, 'Siri Lunde')],
    ['more is known of one', person(second, 'Siri Lund', { email: 'siri@verdal.no' })],
    ['it is no name', person(second, '')],
  ] as const)('stays as it is where %s', ([, other]) => {
    const changes = [
      person(first, other.kind === 'insert' && other.row['name'] === '' ? '' : 'Siri Lund'),
      other,
      holds(seat, second),
    ];
    expect(onePersonPerName(changes)).toEqual(changes);
  });
});

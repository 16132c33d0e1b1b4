import { expect, test } from 'vitest';
import {
  holdersOfSeats,
  holdersOn,
  holdingsOfSeats,
  holdingsOn,
  seatTitle,
} from '../../../src-domain/organisation/seats.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const seatId = idOf(2);
const plan = planFrom({
  body: [{ id: idOf(1) }],
  seat: [{ id: seatId, bodyId: idOf(1), title: ' ', roleText: ' Delprosjekt oppvekst ' }],
  person: [
    { id: idOf(3), name: 'Solveig' },
    { id: idOf(4), name: 'Håkon' },
    { id: idOf(5), name: '', removedOn: '2009-06-01' },
  ],
  holding: [
    { seatId, personId: idOf(3), to: '2007-08-31' },
    { seatId, personId: idOf(4), from: '2008-01-01', to: '2008-12-31' },
    { seatId, personId: idOf(5), from: '2008-12-01' },
  ],
});

test.for([
  ['long before, where it is open backwards', '1990-01-01', ['Solveig']],
  ['on the last day', '2007-08-31', ['Solveig']],
  ['on the day after', '2007-09-01', []],
  ['on the first day', '2008-01-01', ['Håkon']],
  ['while two share it, the one who came first stands first', '2008-12-15', ['Håkon', '']],
  ['on the day before a person is removed', '2009-05-31', ['']],
  ['from the day on which a person is removed', '2009-06-01', []],
] as const)('who holds a seat %s', ([, day, names]) => {
  expect(holdersOn(plan, seatId, day).map(({ name }) => name)).toEqual(names);
});

test('who asks about many seats hears the same as who asks about each', () => {
  const seats = [seatId, idOf(9)];
  for (const day of ['1990-01-01', '2007-09-01', '2008-12-15', '2009-06-01']) {
    expect(seats.map(holdingsOfSeats(plan, day))).toEqual(
      seats.map((id) => holdingsOn(plan, id, day)),
    );
    expect(seats.map(holdersOfSeats(plan, day))).toEqual(
      seats.map((id) => holdersOn(plan, id, day)),
    );
  }
});

test('a seat without a title is called by its first column', () => {
  expect(plan.rows.seat.map(seatTitle)).toEqual(['Delprosjekt oppvekst']);
});

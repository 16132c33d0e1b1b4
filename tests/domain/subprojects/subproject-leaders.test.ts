import { expect, test } from 'vitest';
import { findRow } from '../../../src-domain/plan.ts';
import { leadersOf } from '../../../src-domain/subproject-leaders.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const whole = idOf(10);
const part = idOf(11);
const inPart = idOf(12);

const leaderOf = (id: number, subprojectId: string) => ({
  id: idOf(id),
  bodyId: idOf(20),
  role: 'subproject-leader',
  subprojectId,
});

/** Who leads the innermost of three sub-projects, one a part of the other, with these seats and holdings. */
function leaders(
  seat: readonly Readonly<Record<string, unknown>>[],
  holding: readonly Readonly<Record<string, unknown>>[],
) {
  const plan = planFrom({
    subproject: [{ id: whole }, { id: part, parentId: whole }, { id: inPart, parentId: part }],
    person: [
      { id: idOf(1), name: 'Solveig' },
      { id: idOf(2), name: 'Arne' },
    ],
    body: [{ id: idOf(20) }, { id: idOf(21), subprojectId: inPart }],
    seat,
    holding,
  });
  const subproject = findRow(plan, 'subproject', inPart);
  if (!subproject) throw new Error('No sub-project');
  const { seats, persons, from } = leadersOf(plan, subproject, '2008-03-01');
  return {
    seats: seats.map(({ id }) => id),
    persons: persons.map(({ name }) => name),
    from: from?.id ?? null,
  };
}

const held = (seat: number, person: number) => ({ seatId: idOf(seat), personId: idOf(person) });

test('those who hold its own seats come before those of what it is a part of', () => {
  expect(leaders([leaderOf(30, whole), leaderOf(31, inPart)], [held(30, 1), held(31, 2)])).toEqual({
    seats: [idOf(31)],
    persons: ['Arne'],
    from: null,
  });
});

test('a person with two of its seats is told once', () => {
  const seats = [leaderOf(30, inPart), { id: idOf(31), bodyId: idOf(21), role: 'leader' }];
  expect(leaders(seats, [held(30, 1), held(31, 1)])).toEqual({
    seats: [idOf(30), idOf(31)],
    persons: ['Solveig'],
    from: null,
  });
});

test('where nobody holds its seat, the nearest above that somebody leads stands in', () => {
  expect(leaders([leaderOf(30, whole), leaderOf(31, inPart)], [held(30, 1)])).toEqual({
    seats: [idOf(30)],
    persons: ['Solveig'],
    from: whole,
  });
});

test('where nobody leads it at all, its own vacant seats are kept', () => {
  expect(leaders([leaderOf(30, whole), leaderOf(31, inPart)], [])).toEqual({
    seats: [idOf(31)],
    persons: [],
    from: null,
  });
});

test('where it has no seat, the vacant ones of what it is a part of are told', () => {
  expect(leaders([leaderOf(30, part)], [])).toEqual({ seats: [idOf(30)], persons: [], from: part });
});

test('without seats nobody leads it', () => {
  expect(leaders([], [])).toEqual({ seats: [], persons: [], from: null });
});

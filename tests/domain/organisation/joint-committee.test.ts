import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { offices, sides } from '../../../src-domain/entities/bodies.ts';
import { jointCommitteeOf, sideOf } from '../../../src-domain/organisation/joint-committee.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const body = idOf(1);
const today = '2026-06-01';

const planWith = (seats: readonly object[], more: object = {}) =>
  planFrom({
    body: [{ id: body, name: 'Administrasjonsutvalg', measuredBy: 'joint-committee' }],
    seat: seats.map((seat, at) => ({ id: idOf(10 + at), bodyId: body, ...seat })),
    ...more,
  });

/** The state of each requirement that isn't met. */
const unmet = (seats: readonly object[], more: object = {}) =>
  Object.fromEntries(
    (jointCommitteeOf(planWith(seats, more), body, today)?.lines ?? [])
      .filter(({ state }) => state !== 'met')
      .map(({ requirement, state }) => [requirement, state]),
  );

const leader = { office: 'mayor', role: 'leader' };
const deputy = { office: 'council-member', role: 'deputy-leader' };
const union = { office: 'chief-union-representative' };
const unknown = { office: 'unit-manager' };
const observer = { office: 'chief-executive', role: 'observer' };

test('a committee of three with leader, deputy leader and one of the employees’ meets all of it', () => {
  expect(unmet([leader, deputy, union])).toEqual({});
});

test.for([
  ['no seats', [], 'employees-represented', 'broken'],
  ['none of the municipality’s', [union], 'municipality-represented', 'broken'],
  [
    'one who may be the employees’',
    [leader, deputy, unknown],
    'employees-represented',
    'uncertain',
  ],
  ['half of each', [leader, deputy, union, union], 'municipal-majority', 'broken'],
  [
    'a majority if the last is',
    [leader, deputy, union, union, unknown],
    'municipal-majority',
    'uncertain',
  ],
  ['no leader', [deputy, union], 'leader-from-municipality', 'broken'],
  [
    'a leader of the employees’',
    [{ ...union, role: 'leader' }],
    'leader-from-municipality',
    'broken',
  ],
  ['a leader of no chosen side', [{ role: 'leader' }], 'leader-from-municipality', 'uncertain'],
  ['no deputy leader', [leader, union], 'deputy-leader-from-municipality', 'broken'],
  [
    'the kommunedirektør as a member',
    [leader, deputy, { office: 'chief-executive' }, union],
    'chief-executive-not-elected',
    'broken',
  ],
] as const)('with %s', ([, seats, requirement, state]) => {
  expect(unmet(seats)[requirement]).toBe(state);
});

test('secretary and observers are no members', () => {
  const committee = jointCommitteeOf(
    planWith([leader, deputy, union, observer, { role: 'secretary' }]),
    body,
    today,
  );
  expect(committee?.members).toHaveLength(3);
  expect(committee?.others).toHaveLength(2);
  expect(committee?.lines.map(({ state }) => state)).toEqual(Array(7).fill('met'));
});

describe('the employees’ are appointed for two years at a time', () => {
  const with_ = (from: string | null, to: string | null) =>
    unmet([leader, deputy, union], {
      person: [{ id: idOf(50), name: 'Siv' }],
      holding: [{ seatId: idOf(12), personId: idOf(50), from, to }],
    })['two-years-at-a-time'];

  test.for([
    ['two years to the day', '2025-06-01', '2027-06-01', undefined],
    ['a day more', '2025-06-01', '2027-06-02', 'broken'],
    ['until nobody knows, begun less than two years ago', '2024-06-02', null, undefined],
    ['until nobody knows, begun longer ago', '2024-05-31', null, 'broken'],
    ['from a leap day', '2024-02-29', '2026-06-02', 'broken'],
    ['from nobody knows when', null, null, 'uncertain'],
  ] as const)('%s', ([, from, to, state]) => {
    expect(with_(from, to)).toBe(state);
  });
});

test('a body that is measured by its own rule is no joint committee', () => {
  const own = planFrom({ body: [{ id: body }] });
  expect(jointCommitteeOf(own, body, today)).toBe(null);
});

test.for([
  ['mayor', null, 'municipality'],
  ['chief-union-representative', null, 'employees'],
  ['safety-representative', null, null],
  ['municipal-director', null, null],
  [null, null, null],
  ['safety-representative', 'employees', 'employees'],
  ['council-member', 'employees', 'employees'],
] as const)('the side of %s with %s chosen is %s', ([office, side, expected]) => {
  expect(sideOf({ office, side })).toBe(expected);
});

const anySeat = fc.record({
  office: fc.constantFrom(...offices, null),
  side: fc.constantFrom(...sides, null),
  role: fc.constantFrom('member', 'leader', 'deputy-leader', 'secretary', 'observer'),
});

test('whatever sides are chosen for those without one, what was certain stays as it was', () => {
  const seatsAndSides = fc.array(fc.tuple(anySeat, fc.constantFrom(...sides)), { maxLength: 6 });
  fc.assert(
    fc.property(seatsAndSides, (all) => {
      const before = jointCommitteeOf(planWith(all.map(([seat]) => seat)), body, today);
      const chosen = all.map(([seat, side]) => ({ ...seat, side: sideOf(seat) ?? side }));
      const after = jointCommitteeOf(planWith(chosen), body, today);
      for (const [at, line] of (after?.lines ?? []).entries()) {
        expect(line.state).not.toBe('uncertain');
        const was = before?.lines[at]?.state;
        if (was !== 'uncertain') expect(line.state).toBe(was);
      }
    }),
  );
});

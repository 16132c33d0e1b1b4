import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../../src-domain/apply.ts';
import {
  distinctionChanges,
  duplicatePersons,
} from '../../../src-domain/organisation/duplicate-persons.ts';
import type { Plan } from '../../../src-domain/plan.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

type Written = readonly [name: string, email?: string];

const planWith = (...written: readonly Written[]): Plan =>
  planFrom({
    person: written.map(([name, email], at) => ({ id: idOf(at + 1), name, email: email ?? null })),
  });
const numberOf = (id: string) => Number(id.slice(-4));
const found = (plan: Plan) =>
  duplicatePersons(plan).map(({ certainty, persons }) => [
    certainty,
    persons.map(({ id }) => numberOf(id)).toSorted(),
  ]);

describe('persons who seem to be one', () => {
  test.each<[string, readonly Written[], unknown]>([
    ['capitals and spaces', [['Kari Moe'], [' KARI   moe ']], [['same', [1, 2]]]],
    ['letters put together of two', [['Bra\u0301'], ['Brá']], [['same', [1, 2]]]],
    ['the surname first', [['Moe, Kari'], ['Kari Moe']], [['same', [1, 2]]]],
    ['three of them', [['Kari Moe'], ['kari moe'], ['Moe, Kari']], [['same', [1, 2, 3]]]],
    [
      'one name and two addresses',
      [
        ['Kari Moe', 'a@x.no'],
        ['Kari Moe', 'b@x.no'],
      ],
      [['perhaps', [1, 2]]],
    ],
    [
      'one name, two addresses and one without',
      [['Kari Moe', 'a@x.no'], ['Kari Moe'], ['Kari Moe', 'b@x.no']],
      [['perhaps', [1, 2, 3]]],
    ],
    ['a middle name that is missing', [['Kari Anne Moe'], ['Kari Moe']], [['perhaps', [1, 2]]]],
    [
      'a middle name that is missing and one address',
      [
        ['Kari Anne Moe', 'K@x.no '],
        ['Kari Moe', 'k@x.no'],
      ],
      [['same', [1, 2]]],
    ],
    [
      'a middle name that is missing and two addresses',
      [
        ['Kari Anne Moe', 'a@x.no'],
        ['Kari Moe', 'b@x.no'],
      ],
      [],
    ],
    ['two middle names', [['Kari Anne Moe'], ['Kari Berit Moe']], []],
    [
      'a missing middle name that may be either of two',
      [['Kari Anne Moe'], ['Kari Berit Moe'], ['Kari Moe']],
      [],
    ],
    [
      'one address and two names',
      [
        ['Kari Moe', 'post@x.no'],
        ['Ola Berg', 'Post@x.no'],
      ],
      [['perhaps', [1, 2]]],
    ],
    [
      'one address and no name',
      [
        ['Kari Moe', 'k@x.no'],
        ['', 'k@x.no'],
      ],
      [['same', [1, 2]]],
    ],
    ['no name and no address', [[''], [' ']], []],
    ['a title after a comma is no first name', [['Kari Moe, rådmann'], ['Kari Moe']], []],
    ['nothing in common', [['Kari Moe'], ['Kari Berg']], []],
  ])('%s', (_, written, expected) => {
    expect(found(planWith(...written))).toEqual(expected);
  });

  test('one who was removed is nobody’s double', () => {
    const plan = planFrom({
      person: [{ name: 'Kari Moe' }, { name: 'Kari Moe', removedOn: '2008-01-01' }],
    });
    expect(found(plan)).toEqual([]);
  });
});

describe('two of whom it was said that they are two', () => {
  const apart = (plan: Plan, ...ids: readonly number[]): Plan => {
    let next = 50;
    const changes = distinctionChanges(plan, ids.map(idOf), () => idOf(next++));
    const result = applyChanges(plan, changes);
    if (result.kind === 'refused') throw new Error(JSON.stringify(result.problems));
    return result.plan;
  };

  test('are noticed no more, in whichever order it was said', () => {
    const plan = planWith(['Kari Moe'], ['Kari Moe'], ['Kari Moe']);
    expect(found(apart(plan, 3, 1, 2))).toEqual([]);
  });

  test('are never in one group, though a third is like both', () => {
    const plan = planWith(['Kari Moe'], ['Kari Moe'], ['Kari Moe']);
    expect(found(apart(plan, 2, 1))).toEqual([
      ['same', [1, 3]],
      ['same', [2, 3]],
    ]);
  });

  test('it is said once', () => {
    const plan = apart(planWith(['Kari Moe'], ['Kari Moe']), 2, 1);
    expect(distinctionChanges(plan, [idOf(1), idOf(2)], () => idOf(60))).toEqual([]);
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChanges } from '../../../src-domain/apply.ts';
import {
  findHoldingFault,
  holderChanges,
  holdingsIn,
} from '../../../src-domain/organisation/holding-changes.ts';
import { holdersOn } from '../../../src-domain/organisation/seats.ts';
import { findRow, type Plan } from '../../../src-domain/plan.ts';
import { addDays } from '../../../src-domain/timing/calendar-days.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const today = '2008-03-10';
const yesterday = '2008-03-09';
const tomorrow = '2008-03-11';
const seatId = idOf(2);
const persons = { Anna: idOf(11), Bjørn: idOf(12), Cecilie: idOf(13) } as const;
type Name = keyof typeof persons;
type Held = readonly [name: Name, from: string | null, to: string | null];

const planWith = (held: readonly Held[]): Plan =>
  planFrom({
    body: [{ id: idOf(1) }],
    seat: [{ id: seatId, bodyId: idOf(1) }],
    person: Object.entries(persons).map(([name, id]) => ({ id, name })),
    holding: held.map(([name, from, to]) => ({ seatId, personId: persons[name], from, to })),
  });

function after(plan: Plan, name: Name | null): Plan {
  const personId = name && persons[name];
  const applied = applyChanges(
    plan,
    holderChanges(plan, seatId, personId, today, () => idOf(99)),
  );
  if (applied.kind === 'refused') throw new Error(JSON.stringify(applied.problems));
  return applied.plan;
}

const heldIn = (plan: Plan): readonly Held[] =>
  holdingsIn(plan, seatId).map(({ personId, from, to }) => [
    (findRow(plan, 'person', personId)?.name ?? '') as Name,
    from,
    to,
  ]);

test.for<readonly [string, readonly Held[], Name | null, readonly Held[]]>([
  ['a vacant seat is held from today', [], 'Anna', [['Anna', today, null]]],
  [
    'the one before held it until yesterday',
    [['Anna', null, null]],
    'Bjørn',
    [
      ['Anna', null, yesterday],
      ['Bjørn', today, null],
    ],
  ],
  ['nobody: it is vacant from today', [['Anna', null, null]], null, [['Anna', null, yesterday]]],
  ['nobody, who began today: it never was', [['Anna', today, null]], null, []],
  [
    'the same person: nothing',
    [['Anna', '2007-01-01', null]],
    'Anna',
    [['Anna', '2007-01-01', null]],
  ],
  [
    'who began today is replaced without a trace',
    [
      ['Anna', null, yesterday],
      ['Bjørn', today, null],
    ],
    'Cecilie',
    [
      ['Anna', null, yesterday],
      ['Cecilie', today, null],
    ],
  ],
  [
    'back to the one who held it until yesterday: as if nothing had been',
    [
      ['Anna', null, yesterday],
      ['Bjørn', today, null],
    ],
    'Anna',
    [['Anna', null, null]],
  ],
  [
    'a known successor begins on their day all the same',
    [
      ['Anna', null, '2008-12-31'],
      ['Bjørn', '2009-01-01', null],
    ],
    'Cecilie',
    [
      ['Anna', null, yesterday],
      ['Cecilie', today, '2008-12-31'],
      ['Bjørn', '2009-01-01', null],
    ],
  ],
  [
    'the successor themself begins today instead',
    [
      ['Anna', null, '2008-12-31'],
      ['Bjørn', '2009-01-01', null],
    ],
    'Bjørn',
    [
      ['Anna', null, yesterday],
      ['Bjørn', today, null],
    ],
  ],
  [
    'one of two who share it stays alone',
    [
      ['Anna', null, null],
      ['Bjørn', '2008-01-01', null],
    ],
    'Bjørn',
    [
      ['Anna', null, yesterday],
      ['Bjørn', '2008-01-01', null],
    ],
  ],
  [
    'who held it long ago begins anew',
    [['Anna', '2006-01-01', '2006-12-31']],
    'Anna',
    [
      ['Anna', '2006-01-01', '2006-12-31'],
      ['Anna', today, null],
    ],
  ],
])('%s', ([, before, name, expected]) => {
  expect(heldIn(after(planWith(before), name))).toEqual(expected);
});

test('afterwards exactly that person holds the seat, nobody twice at once, and the past is as it was', () => {
  const day = fc.integer({ min: -40, max: 40 }).map((days) => addDays(today, days));
  const held = fc.tuple(
    fc.constantFrom<Name>('Anna', 'Bjørn', 'Cecilie'),
    fc.option(day),
    fc.option(day),
  );
  const chosen = fc.option(fc.constantFrom<Name>('Anna', 'Bjørn', 'Cecilie'));
  fc.assert(
    fc.property(fc.array(held, { maxLength: 6 }), chosen, (wanted, name) => {
      const plan = planWith(wanted);
      fc.pre(plan.rows.holding.every((row) => findHoldingFault(plan, row) === null));
      const then = after(plan, name);
      expect(holdersOn(then, seatId, today).map((person) => person.name)).toEqual(
        name === null ? [] : [name],
      );
      expect(then.rows.holding.map((row) => findHoldingFault(then, row))).toEqual(
        then.rows.holding.map(() => null),
      );
      for (const past of [yesterday, addDays(today, -20), addDays(today, -41)]) {
        expect(holdersOn(then, seatId, past)).toEqual(holdersOn(plan, seatId, past));
      }
    }),
  );
});

test.for([
  ['fits before another time', { from: null, to: '2006-12-31' }, null],
  ['fits after it', { from: '2008-01-01', to: null }, null],
  ['is a day alone', { from: '2008-01-01', to: '2008-01-01' }, null],
  ['ends before it begins', { from: '2008-01-02', to: '2008-01-01' }, 'ends-before-it-begins'],
  ['shares its first day', { from: '2007-12-31', to: null }, 'sits-there-already'],
  ['shares its last day', { from: null, to: '2007-01-01' }, 'sits-there-already'],
  ['is open', { from: null, to: null }, 'sits-there-already'],
] as const)('a time of a person who sat there in 2007: one that %s', ([, time, fault]) => {
  const plan = planWith([['Anna', '2007-01-01', '2007-12-31']]);
  const holding = { id: idOf(50), seatId, personId: persons.Anna, ...time };
  expect(findHoldingFault(plan, holding)).toBe(fault);
  const another = { ...holding, personId: persons.Bjørn };
  expect(findHoldingFault(plan, another)).toBe(fault === 'sits-there-already' ? null : fault);
});

test('a successor from tomorrow leaves somebody else today alone', () => {
  const plan = planWith([['Anna', tomorrow, null]]);
  expect(heldIn(after(plan, 'Bjørn'))).toEqual([
    ['Bjørn', today, today],
    ['Anna', tomorrow, null],
  ]);
});

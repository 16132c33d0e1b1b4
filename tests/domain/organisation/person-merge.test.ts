import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../../src-domain/apply.ts';
import { invert } from '../../../src-domain/change.ts';
import { entityNames, type Row } from '../../../src-domain/entities/registry.ts';
import { keeperOf, personMergeChanges } from '../../../src-domain/organisation/person-merge.ts';
import {
  personFields,
  personReferences,
} from '../../../src-domain/organisation/person-references.ts';
import { holdersOn } from '../../../src-domain/organisation/seats.ts';
import { type Plan, planOf, rowsOf } from '../../../src-domain/plan.ts';
import { addDays } from '../../../src-domain/timing/calendar-days.ts';
import { randomPlan } from '../../fixtures/random-plan.ts';
import { idOf, planFrom, type SmallRows } from '../../fixtures/small-plan.ts';

const [kept, other, third, stranger] = [idOf(1), idOf(2), idOf(3), idOf(4)];
const persons = [
  { id: kept, name: 'Kari Moe' },
  { id: other, name: 'kari moe', email: 'kari@verdal.no' },
  { id: third, name: 'Moe, Kari' },
  { id: stranger, name: 'Ola Berg' },
];
const hash = 'a'.repeat(64);

function merged(plan: Plan, keepId: string, otherIds: readonly string[], values = {}): Plan {
  const result = applyChanges(plan, personMergeChanges(plan, keepId, otherIds, values));
  if (result.kind === 'refused') throw new Error(JSON.stringify(result.problems));
  return result.plan;
}

const seated = (...holding: SmallRows['holding'] & object): Plan =>
  planFrom({
    body: [{ id: idOf(10) }],
    seat: [
      { id: idOf(11), bodyId: idOf(10) },
      { id: idOf(12), bodyId: idOf(10) },
    ],
    person: persons,
    holding,
  });
const holds = (personId: string, from: string | null, to: string | null, seatId = idOf(11)) => ({
  personId,
  seatId,
  from,
  to,
});
const timesOf = (plan: Plan) =>
  plan.rows.holding.map(({ personId, from, to }) => [personId === kept, from, to]);

describe('holdings of persons who become one', () => {
  test.each<[string, readonly ReturnType<typeof holds>[], unknown]>([
    [
      'that overlap are one',
      [holds(kept, '2007-01-01', '2007-06-30'), holds(other, '2007-05-01', '2007-12-31')],
      [[true, '2007-01-01', '2007-12-31']],
    ],
    [
      'that meet from one day to the next are one',
      [holds(other, null, '2007-06-30'), holds(kept, '2007-07-01', null)],
      [[true, null, null]],
    ],
    [
      'with a day between them are two',
      [holds(kept, null, '2007-06-29'), holds(other, '2007-07-01', null)],
      [
        [true, null, '2007-06-29'],
        [true, '2007-07-01', null],
      ],
    ],
    [
      'of which one lies within another leave the longer one',
      [holds(kept, '2007-02-01', '2007-03-01'), holds(other, null, null)],
      [[true, null, null]],
    ],
    [
      'of three persons that hang together are one',
      [
        holds(third, '2007-03-01', '2007-04-30'),
        holds(other, '2007-02-01', '2007-02-28'),
        holds(kept, '2007-01-01', '2007-01-31'),
      ],
      [[true, '2007-01-01', '2007-04-30']],
    ],
    [
      'in two seats stay two',
      [holds(kept, null, null), holds(other, null, null, idOf(12))],
      [
        [true, null, null],
        [true, null, null],
      ],
    ],
    [
      'beside somebody else’s stay beside it',
      [holds(other, null, null), holds(stranger, null, null)],
      [
        [true, null, null],
        [false, null, null],
      ],
    ],
    [
      'that overlapped before, with none that is moved among them, stay as they were',
      [
        holds(kept, '2007-01-01', '2007-03-01'),
        holds(kept, '2007-02-01', '2007-04-01'),
        holds(other, '2008-01-01', null),
      ],
      [
        [true, '2007-01-01', '2007-03-01'],
        [true, '2007-02-01', '2007-04-01'],
        [true, '2008-01-01', null],
      ],
    ],
    [
      'that end before they begin are carried over to be mended',
      [holds(kept, null, null), holds(other, '2007-02-01', '2007-01-01')],
      [
        [true, null, null],
        [true, '2007-02-01', '2007-01-01'],
      ],
    ],
  ])('%s', (_, holding, expected) => {
    expect(timesOf(merged(seated(...holding), kept, [other, third]))).toEqual(expected);
  });
});

describe('what points at persons who become one', () => {
  test('points at the one, once where it would say the same twice', () => {
    const before = planFrom({
      person: persons,
      planAuthor: [{ personId: other }, { personId: kept }, { personId: stranger }],
      measure: [{ id: idOf(20), milestoneId: idOf(21) }],
      milestone: [{ id: idOf(21) }],
      responsible: [
        { measureId: idOf(20), personId: kept },
        { measureId: idOf(20), personId: other },
        { measureId: idOf(20), personId: third, text: 'rådmann' },
      ],
      orgChart: [{ id: idOf(30) }],
      chartBox: [
        { orgChartId: idOf(30), personId: kept },
        { orgChartId: idOf(30), personId: other },
      ],
    });
    const after = merged(before, kept, [other, third]);
    expect(after.rows.planAuthor.map(({ personId }) => personId)).toEqual([kept, stranger]);
    expect(after.rows.responsible.map(({ personId, text }) => [personId, text])).toEqual([
      [kept, ''],
      [kept, 'rådmann'],
    ]);
    expect(after.rows.chartBox.map(({ personId }) => personId)).toEqual([kept, kept]);
  });

  test('has the name, address and number that were chosen', () => {
    const values = { name: 'Kari Moe', email: 'kari@verdal.no', telephone: '740 45 678' };
    const after = merged(planFrom({ person: persons }), kept, [other], values);
    expect(after.rows.person.find(({ id }) => id === kept)).toMatchObject(values);
    expect(after.rows.person.map(({ id }) => id)).toEqual([kept, third, stranger]);
  });

  test('is still told from others, and no longer from itself', () => {
    const apart = (personId: string, otherId: string) => ({ personId, otherId });
    const before = planFrom({
      person: persons,
      personDistinction: [apart(kept, other), apart(other, stranger), apart(kept, stranger)],
    });
    const after = merged(before, kept, [other]);
    expect(after.rows.personDistinction.map(({ otherId }) => otherId)).toEqual([stranger]);
  });

  test('a person who isn’t there, or was removed, is nobody to merge', () => {
    const plan = planFrom({ person: [...persons, { id: idOf(5), removedOn: '2008-01-01' }] });
    expect(() => personMergeChanges(plan, kept, [idOf(99)], {})).toThrow();
    expect(() => personMergeChanges(plan, idOf(5), [kept], {})).toThrow();
  });
});

describe('who stays', () => {
  const report = (submittedById: string, state: string) => ({ submittedById, state });
  const sent = (issuedById: string) => ({
    issuedById,
    hash,
    metadataHash: hash,
    sizeInBytes: 1,
  });
  test.each<[string, SmallRows, unknown]>([
    ['the first, where nothing is locked', { report: [report(other, 'draft')] }, kept],
    ['who handed in a report', { report: [report(other, 'submitted')] }, other],
    [
      'who is in several things that are locked',
      { report: [report(third, 'accepted')], issuedDocument: [sent(third)] },
      third,
    ],
    [
      'nobody can go where two are in something locked',
      { report: [report(other, 'submitted')], issuedDocument: [sent(kept)] },
      ['report', 'issuedDocument'],
    ],
  ])('%s', (_, rows, expected) => {
    const keeper = keeperOf(planFrom({ person: persons, ...rows }), [kept, other, third]);
    const found =
      keeper.kind === 'kept' ? keeper.id : keeper.locked.map(({ entity }) => entity).toSorted();
    expect(found).toEqual(Array.isArray(expected) ? expected.toSorted() : expected);
  });
});

/** Plans in which persons sit in one another's places: two seats and a few days. */
const crowded = fc
  .array(
    fc.record({
      personId: fc.constantFrom(kept, other, third, stranger),
      seatId: fc.constantFrom(idOf(11), idOf(12)),
      from: fc.option(fc.nat({ max: 12 })),
      days: fc.option(fc.integer({ min: -2, max: 6 })),
    }),
    { maxLength: 8 },
  )
  .map((drawn) =>
    seated(
      ...drawn.map(({ from, days, ...who }) => ({
        ...who,
        from: from === null ? null : day(from),
        to: days === null ? null : day((from ?? 0) + days),
      })),
    ),
  );
const day = (number: number) => addDays('2007-12-28', number);

/** Any plan, and two or more of its persons who may become one. */
const planAndPersons = fc.oneof(randomPlan({ rowsPerEntity: 5 }), crowded).chain((any) => {
  const plan = planOf({
    ...any.rows,
    person: any.rows.person.map((person) => ({ ...person, removedOn: null })),
  });
  const ids = plan.rows.person.map(({ id }) => id);
  const chosen = ids.length < 2 ? fc.constant(ids) : fc.shuffledSubarray(ids, { minLength: 2 });
  return fc.tuple(fc.constant(plan), chosen);
});

function mergeable(plan: Plan, ids: readonly string[]) {
  const keeper = ids.length < 2 ? null : keeperOf(plan, ids);
  fc.pre(keeper?.kind === 'kept');
  const keepId = keeper?.kind === 'kept' ? keeper.id : '';
  return { keepId, otherIds: ids.filter((id) => id !== keepId) };
}

describe('making any persons of any plan one', () => {
  test('is never refused, leaves nothing that points at the others, and is undone', () => {
    fc.assert(
      fc.property(planAndPersons, ([plan, ids]) => {
        const { keepId, otherIds } = mergeable(plan, ids);
        const changes = personMergeChanges(plan, keepId, otherIds, { name: 'Kari Moe' });
        const result = applyChanges(plan, changes);
        if (result.kind === 'refused') throw new Error(JSON.stringify(result.problems));
        expect(personReferences(result.plan, new Set(otherIds))).toEqual([]);
        const undone = applyChanges(result.plan, invert(result.changes));
        expect(undone).toMatchObject({ kind: 'applied', plan });
      }),
      { numRuns: 300 },
    );
  });

  test('changes nothing but rows that pointed at them', () => {
    fc.assert(
      fc.property(planAndPersons, ([plan, ids]) => {
        const { keepId, otherIds } = mergeable(plan, ids);
        const after = merged(plan, keepId, otherIds);
        for (const entity of entityNames) {
          const fields = personFields.get(entity) ?? [];
          const isConcerned = (row: Readonly<Record<string, unknown>>) =>
            fields.some((field) => ids.includes(String(row[field])));
          const rest = (of: Plan) =>
            rowsOf(of, entity).filter((row) => !isConcerned(row) && !ids.includes(row.id));
          expect(rest(after)).toEqual(rest(plan));
        }
        expect(after.rows.person.find(({ id }) => id === keepId)).toEqual(
          plan.rows.person.find(({ id }) => id === keepId),
        );
      }),
    );
  });

  test('leaves each seat on any day with those who held it', () => {
    fc.assert(
      fc.property(planAndPersons, ([plan, ids]) => {
        const { keepId, otherIds } = mergeable(plan, ids);
        const after = merged(plan, keepId, otherIds);
        for (const each of daysOf(plan)) {
          for (const { id } of plan.rows.seat) {
            const before = namesOn(plan, id, each, (person) =>
              ids.includes(person.id) ? keepId : person.id,
            );
            expect(namesOn(after, id, each, (person) => person.id)).toEqual(before);
          }
        }
      }),
    );
  });
});

const namesOn = (
  plan: Plan,
  seatId: string,
  on: string,
  nameOf: (person: Row<'person'>) => string,
): readonly string[] => [...new Set(holdersOn(plan, seatId, on).map(nameOf))].toSorted();

/** Every first and last day, and the days beside it. */
const daysOf = (plan: Plan): readonly string[] => [
  ...new Set(
    plan.rows.holding
      .flatMap(({ from, to }) => [from, to])
      .flatMap((on) =>
        on === null || !/^[1-8]/.test(on) ? [] : [addDays(on, -1), on, addDays(on, 1)],
      ),
  ),
  '2007-12-31',
];

import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../../src-domain/apply.ts';
import { type Change, invert } from '../../../src-domain/change.ts';
import type { EntityName } from '../../../src-domain/entities/registry.ts';
import type { Plan } from '../../../src-domain/plan.ts';
import { writePlan } from '../../../src-domain/plan-json.ts';
import type { Problem } from '../../../src-domain/problem.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const plan = planFrom({
  project: [{ id: idOf(1), name: 'Kvalitet' }],
  organisation: [
    { id: idOf(2), name: 'Levanger', kind: 'municipality' },
    { id: idOf(3), name: 'Distrikt Sør', parentId: idOf(2) },
  ],
  person: [{ id: idOf(4), name: 'Solveig' }],
  planAuthor: [{ id: idOf(5), personId: idOf(4) }],
  effectGoal: [{ id: idOf(6), letter: 'A' }],
  indicator: [{ id: idOf(7), name: 'Fravær' }],
  measurement: [{ id: idOf(8), indicatorId: idOf(7), period: '2008' }],
  activity: [{ id: idOf(9), text: 'Kurs' }],
  activityGoal: [{ id: idOf(10), activityId: idOf(9), effectGoalId: idOf(6) }],
  milestone: [
    { id: idOf(11), title: 'Kurset er holdt' },
    { id: idOf(15), title: 'Kurset er evaluert' },
  ],
  milestoneGroup: [{ id: idOf(13), milestoneId: idOf(15) }],
  measure: [{ id: idOf(12), milestoneId: idOf(11), time: { text: 'Høst 07' } }],
  milestoneNote: [{ id: idOf(14), milestoneId: idOf(15), milestoneGroupId: idOf(13) }],
  report: [{ id: idOf(60) }],
});

const insert = (entity: EntityName, number: number, row: object = {}): Change => ({
  kind: 'insert',
  entity,
  row: { id: idOf(number), ...row },
});
const update = (entity: EntityName, number: number, from: object, to: object): Change => ({
  kind: 'update',
  entity,
  id: idOf(number),
  from: { ...from },
  to: { ...to },
});
const remove = (entity: EntityName, number: number): Change => {
  const row = plan.rows[entity].find(({ id }) => id === idOf(number));
  if (!row) throw new Error(`No ${entity} ${number}`);
  return { kind: 'delete', entity, row: { ...row } };
};

interface Case {
  readonly when: string;
  readonly changes: readonly Change[];
  readonly problems: readonly Problem[];
}

const at = (entity: EntityName, number: number) => ({ entity, id: idOf(number) });

/** Every kind but 'locked', 'closed' and 'outside-handout', which have tables of their own. */
const cases: Readonly<
  Record<Exclude<Problem['kind'], 'locked' | 'closed' | 'outside-handout'>, readonly Case[]>
> = {
  'already-there': [
    {
      when: 'a row with that id stands there',
      changes: [insert('person', 4)],
      problems: [{ kind: 'already-there', ...at('person', 4) }],
    },
    {
      when: 'the same row is put in twice',
      changes: [insert('person', 50), insert('person', 50)],
      problems: [{ kind: 'already-there', ...at('person', 50) }],
    },
  ],
  'no-such-step': [
    {
      when: 'a report is accepted that nobody has submitted',
      changes: [update('report', 60, { state: 'draft' }, { state: 'accepted' })],
      problems: [{ kind: 'no-such-step', ...at('report', 60), from: 'draft', to: 'accepted' }],
    },
    {
      when: 'a draft becomes a mere intention again',
      changes: [update('report', 60, { state: 'draft' }, { state: 'planned' })],
      problems: [{ kind: 'no-such-step', ...at('report', 60), from: 'draft', to: 'planned' }],
    },
  ],
  'second-draft': [
    {
      when: 'another report of the same series is being written',
      changes: [insert('report', 50)],
      problems: [{ kind: 'second-draft', ...at('report', 50), openId: idOf(60) }],
    },
    {
      when: 'the one that is new has the lower id',
      changes: [
        update('report', 60, { summary: '' }, { summary: 'Kurs er holdt' }),
        insert('report', 50),
      ],
      problems: [{ kind: 'second-draft', ...at('report', 50), openId: idOf(60) }],
    },
    {
      when: 'two of a series that nobody is writing are begun at once',
      changes: [insert('report', 52, { kind: 'final' }), insert('report', 51, { kind: 'final' })],
      problems: [{ kind: 'second-draft', ...at('report', 52), openId: idOf(51) }],
    },
    {
      when: 'a draft becomes one of another series',
      changes: [
        insert('report', 50, { kind: 'final' }),
        update('report', 50, { kind: 'final' }, { kind: 'progress' }),
      ],
      problems: [{ kind: 'second-draft', ...at('report', 50), openId: idOf(60) }],
    },
  ],
  'not-there': [
    {
      when: 'an updated row is missing',
      changes: [update('person', 50, { name: '' }, { name: 'Odd' })],
      problems: [{ kind: 'not-there', ...at('person', 50) }],
    },
    {
      when: 'a row is deleted twice',
      changes: [remove('measure', 12), remove('measure', 12)],
      problems: [{ kind: 'not-there', ...at('measure', 12) }],
    },
  ],
  'moved-on': [
    {
      when: 'an updated field has another value',
      changes: [update('person', 4, { name: 'Kari' }, { name: 'Odd' })],
      problems: [
        { kind: 'moved-on', ...at('person', 4), field: 'name', expected: 'Kari', found: 'Solveig' },
      ],
    },
    {
      when: 'an update does not say what it expects',
      changes: [update('person', 4, {}, { name: 'Odd' })],
      problems: [
        { kind: 'moved-on', ...at('person', 4), field: 'name', expected: null, found: 'Solveig' },
      ],
    },
    {
      when: 'a field that is only expected has another value',
      changes: [update('person', 4, { name: 'Solveig', email: 'a' }, { name: 'Odd' })],
      problems: [
        { kind: 'moved-on', ...at('person', 4), field: 'email', expected: 'a', found: null },
      ],
    },
    {
      when: 'the id itself is updated',
      changes: [update('person', 4, { id: idOf(4) }, { id: idOf(50) })],
      problems: [
        { kind: 'moved-on', ...at('person', 4), field: 'id', expected: idOf(4), found: idOf(4) },
      ],
    },
    {
      when: 'a deleted row is not as expected',
      changes: [
        {
          kind: 'delete',
          entity: 'person',
          row: { ...plan.rows.person[0], id: idOf(4), name: 'X' },
        },
      ],
      problems: [
        { kind: 'moved-on', ...at('person', 4), field: 'name', expected: 'X', found: 'Solveig' },
      ],
    },
  ],
  'unknown-field': [
    {
      when: 'an inserted row has a field that its entity lacks',
      changes: [insert('person', 50, { age: 40 })],
      problems: [{ kind: 'unknown-field', ...at('person', 50), field: 'age' }],
    },
    {
      when: 'an updated field is none of its entity',
      changes: [update('person', 4, { age: 40 }, { age: 41, constructor: 1 })],
      problems: [
        { kind: 'unknown-field', ...at('person', 4), field: 'age' },
        { kind: 'unknown-field', ...at('person', 4), field: 'constructor' },
      ],
    },
  ],
  'invalid-value': [
    {
      when: 'days that a person has set are turned round',
      changes: [
        update(
          'measure',
          12,
          { time: { text: 'Høst 07', spans: null } },
          { time: { text: 'Høst 07', spans: [{ from: '2007-11-30', to: '2007-09-01' }] } },
        ),
      ],
      problems: [{ ...invalid('measure', 12, 'time'), reason: 'not-a-span' }],
    },
    {
      when: 'a day is none of the calendar',
      changes: [update('project', 1, { startDate: null }, { startDate: '2007-02-31' })],
      problems: [invalid('project', 1, 'startDate')],
    },
    {
      when: 'a day that a person has set is none of the calendar',
      changes: [
        update(
          'measure',
          12,
          { time: { text: 'Høst 07', spans: null } },
          { time: { text: 'Høst 07', spans: [{ from: '2007-08-01', to: '2007-11-31' }] } },
        ),
      ],
      problems: [invalid('measure', 12, 'time')],
    },
    {
      when: 'text cannot be stored as it is',
      changes: [update('person', 4, { name: 'Solveig' }, { name: 'So\u0000lveig' })],
      problems: [{ ...invalid('person', 4, 'name'), reason: 'text-not-storable' }],
    },
    {
      when: 'a choice is none of those given',
      changes: [insert('organisation', 50, { position: 'a0', kind: 'kingdom' })],
      problems: [invalid('organisation', 50, 'kind')],
    },
    {
      when: 'a needed reference is left out',
      changes: [insert('planAuthor', 50, { position: 'a0' })],
      problems: [invalid('planAuthor', 50, 'personId')],
    },
    {
      when: 'a position is no order key',
      changes: [insert('activity', 50, { position: 'å' })],
      problems: [invalid('activity', 50, 'position')],
    },
  ],
  'missing-reference': [
    {
      when: 'a new row points at nothing',
      changes: [insert('planAuthor', 50, { position: 'a0', personId: idOf(51) })],
      problems: [
        {
          kind: 'missing-reference',
          ...at('planAuthor', 50),
          field: 'personId',
          target: 'person',
          targetId: idOf(51),
        },
      ],
    },
    {
      when: 'it points at a row of another entity',
      changes: [update('organisation', 3, { parentId: idOf(2) }, { parentId: idOf(4) })],
      problems: [
        {
          kind: 'missing-reference',
          ...at('organisation', 3),
          field: 'parentId',
          target: 'organisation',
          targetId: idOf(4),
        },
      ],
    },
    {
      when: 'a row is deleted and another still points at it',
      changes: [remove('milestone', 11)],
      problems: [
        {
          kind: 'missing-reference',
          ...at('measure', 12),
          field: 'milestoneId',
          target: 'milestone',
          targetId: idOf(11),
        },
      ],
    },
  ],
  circular: [
    {
      when: 'a row is its own parent',
      changes: [update('organisation', 2, { parentId: null }, { parentId: idOf(2) })],
      problems: [{ kind: 'circular', ...at('organisation', 2), field: 'parentId' }],
    },
    {
      when: 'a row becomes the child of its child',
      changes: [update('organisation', 2, { parentId: null }, { parentId: idOf(3) })],
      problems: [{ kind: 'circular', ...at('organisation', 2), field: 'parentId' }],
    },
  ],
  'not-exactly-one': [
    {
      when: 'neither is set',
      changes: [insert('activityGoal', 50, { activityId: idOf(9) })],
      problems: [notExactlyOne('activityGoal', 50, ['effectGoalId', 'resultGoalId'])],
    },
    {
      when: 'two are set',
      changes: [
        insert('responsible', 50, { position: 'a0', milestoneId: idOf(11), measureId: idOf(12) }),
      ],
      problems: [
        notExactlyOne('responsible', 50, ['milestoneId', 'milestoneGroupId', 'measureId']),
      ],
    },
  ],
  'not-unique': [
    {
      when: 'two rows share a combination, an empty field being a value like others',
      changes: [insert('measurement', 50, { indicatorId: idOf(7), period: '2008' })],
      problems: [
        {
          kind: 'not-unique',
          ...at('measurement', 50),
          fields: ['indicatorId', 'municipalityId', 'period'],
        },
      ],
    },
    {
      when: 'an update makes two alike',
      changes: [
        insert('measurement', 50, { indicatorId: idOf(7), period: '2007' }),
        update('measurement', 50, { period: '2007' }, { period: '2008' }),
      ],
      problems: [
        {
          kind: 'not-unique',
          ...at('measurement', 50),
          fields: ['indicatorId', 'municipalityId', 'period'],
        },
      ],
    },
  ],
  'not-within': [
    {
      when: 'a measure is put into a group under another milestone',
      changes: [
        insert('milestone', 50, { position: 'a1' }),
        insert('milestoneGroup', 51, { position: 'a0', milestoneId: idOf(50) }),
        update('measure', 12, { milestoneGroupId: null }, { milestoneGroupId: idOf(51) }),
      ],
      problems: [
        {
          kind: 'not-within',
          ...at('measure', 12),
          field: 'milestoneGroupId',
          shared: 'milestoneId',
        },
      ],
    },
    {
      when: 'a group moves to another milestone without its notes',
      changes: [
        insert('milestone', 50, { position: 'a1' }),
        update('milestoneGroup', 13, { milestoneId: idOf(15) }, { milestoneId: idOf(50) }),
      ],
      problems: [
        {
          kind: 'not-within',
          ...at('milestoneNote', 14),
          field: 'milestoneGroupId',
          shared: 'milestoneId',
        },
      ],
    },
  ],
  'last-one': [
    {
      when: 'the project itself is deleted',
      changes: [remove('project', 1)],
      problems: [{ kind: 'last-one', ...at('project', 1) }],
    },
  ],
  'more-than-one': [
    {
      when: 'a second project is put in',
      changes: [insert('project', 50)],
      problems: [{ kind: 'more-than-one', ...at('project', 50) }],
    },
  ],
};

function invalid(entity: EntityName, number: number, field: string) {
  return {
    kind: 'invalid-value',
    ...at(entity, number),
    field,
    reason: expect.any(String),
  } as const;
}

function notExactlyOne(entity: EntityName, number: number, fields: readonly string[]): Problem {
  return { kind: 'not-exactly-one', ...at(entity, number), fields };
}

describe.for(Object.entries(cases))('%s', ([, ofKind]) => {
  test.for([...ofKind])('when $when', ({ changes, problems }) => {
    const text = writePlan(plan);
    expect(applyChanges(plan, changes)).toEqual({ kind: 'refused', problems });
    expect(writePlan(plan)).toBe(text);
  });
});

describe('what is told', () => {
  test('every change that cannot be made is told, not only the first', () => {
    const result = applyChanges(plan, [insert('person', 4), insert('project', 1)]);
    expect(result.kind === 'refused' && result.problems.map(({ kind }) => kind)).toEqual([
      'already-there',
      'already-there',
    ]);
  });

  test('one faulty change keeps the others from being made', () => {
    const result = applyChanges(plan, [insert('person', 50), insert('person', 4)]);
    expect(result.kind).toBe('refused');
    expect(plan.rows.person).toHaveLength(1);
  });
});

describe('what is taken', () => {
  const made = (changes: readonly Change[], on: Plan = plan) => {
    const result = applyChanges(on, changes);
    return result.kind === 'applied' ? result.changes : result.problems;
  };

  test('a row and those that belong to it go in and out in any order', () => {
    const both = [remove('milestone', 11), remove('measure', 12)];
    expect(made(both)).toEqual(both);
    expect(made(both.toReversed())).toEqual(both.toReversed());
  });

  test('several changes to one row are taken back in the opposite order', () => {
    const steps = [
      update('person', 4, { name: 'Solveig' }, { name: 'Kari' }),
      update('person', 4, { name: 'Kari' }, { name: 'Odd' }),
    ];
    const after = applyChanges(plan, steps);
    const back = after.kind === 'applied' ? applyChanges(after.plan, invert(after.changes)) : after;
    expect(back).toMatchObject({ kind: 'applied', plan });
  });

  test('two rows change a unique value with each other', () => {
    const two = planFrom({
      indicator: [{ id: idOf(7) }],
      measurement: [
        { id: idOf(8), indicatorId: idOf(7), period: '2007' },
        { id: idOf(9), indicatorId: idOf(7), period: '2008' },
      ],
    });
    const swap = [
      update('measurement', 8, { period: '2007' }, { period: '2008' }),
      update('measurement', 9, { period: '2008' }, { period: '2007' }),
    ];
    expect(made(swap, two)).toEqual(swap);
  });

  test('what stays the same is left out of the changes that were made', () => {
    expect(
      made([
        update('person', 4, { name: 'Solveig', email: null }, { name: 'Kari', email: null }),
        update('project', 1, { name: 'Kvalitet' }, { name: 'Kvalitet' }),
      ]),
    ).toEqual([update('person', 4, { name: 'Solveig' }, { name: 'Kari' })]);
  });

  test('an inserted row is told with its defaults', () => {
    expect(made([insert('focusArea', 50, { position: 'a0' })])).toEqual([
      insert('focusArea', 50, { position: 'a0', name: '', explanation: '' }),
    ]);
  });

  test('the order of keys within a value is no difference', () => {
    expect(
      made([
        update(
          'measure',
          12,
          { time: { spans: null, text: 'Høst 07' } },
          { time: { text: 'Vår 08', spans: null } },
        ),
      ]),
    ).toEqual([
      update(
        'measure',
        12,
        { time: { text: 'Høst 07', spans: null } },
        { time: { text: 'Vår 08', spans: null } },
      ),
    ]);
  });
});

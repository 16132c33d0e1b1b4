import { expect, test } from 'vitest';
import { applyChanges } from '../../../src-domain/apply.ts';
import type { Change } from '../../../src-domain/change.ts';
import type { EntityName } from '../../../src-domain/entities/registry.ts';
import { handedOutPlan } from '../../../src-domain/handout/handed-out-plan.ts';
import { isFieldLocked } from '../../../src-domain/locks.ts';
import { findRow } from '../../../src-domain/plan.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const plan = planFrom({
  project: [{ id: idOf(1), name: 'Ny skole' }],
  person: [
    { id: idOf(2), name: 'Kari Moe', email: 'kari@nordvik.example', telephone: '74 00 00 00' },
    { id: idOf(3), name: 'Ola Lian', email: 'ola@nordvik.example' },
    { id: idOf(4), name: 'Per Dal', email: 'per@nordvik.example' },
  ],
  subproject: [
    { id: idOf(10), letter: 'A', name: 'Flytting' },
    { id: idOf(11), letter: 'A1', name: 'Pakking', parentId: idOf(10) },
    { id: idOf(12), letter: 'B', name: 'Bygg', description: 'Hemmelig' },
  ],
  effectGoal: [
    { id: idOf(20), letter: 'A', title: 'Bedre skole' },
    { id: idOf(21), letter: 'B', title: 'Byggets mål', subprojectId: idOf(12) },
  ],
  activity: [
    { id: idOf(30), text: 'Flytte', subprojectId: idOf(10) },
    { id: idOf(31), text: 'Bygge', subprojectId: idOf(12) },
  ],
  activityGoal: [{ id: idOf(32), activityId: idOf(30), effectGoalId: idOf(21) }],
  milestone: [
    { id: idOf(40), title: 'Flyttet', subprojectId: idOf(11) },
    { id: idOf(41), title: 'Bygget', subprojectId: idOf(12) },
  ],
  measure: [{ id: idOf(42), milestoneId: idOf(40), text: 'Pakke' }],
  responsible: [{ id: idOf(43), measureId: idOf(42), personId: idOf(2) }],
  body: [{ id: idOf(50), name: 'Prosjektgruppa' }],
  seat: [{ id: idOf(51), bodyId: idOf(50), subprojectId: idOf(10), role: 'subproject-leader' }],
  holding: [{ id: idOf(52), seatId: idOf(51), personId: idOf(3) }],
});

const copy = handedOutPlan(
  plan,
  { subprojectId: idOf(10), recipient: 'Ola Lian', note: '', wantedBackOn: '2008-04-01' },
  { id: idOf(99), at: '2008-03-03T12:00:00Z', who: 'Anne' },
);

const idsOf = (entity: EntityName) => copy.rows[entity].map(({ id }) => id);

test('what belongs to the sub-project and its parts goes along, and what it takes to understand that', () => {
  expect(
    Object.fromEntries(
      (
        [
          'subproject',
          'activity',
          'effectGoal',
          'milestone',
          'measure',
          'person',
          'holding',
        ] as const
      ).map((entity) => [entity, idsOf(entity)]),
    ),
  ).toEqual({
    subproject: [idOf(10), idOf(11), idOf(12)],
    activity: [idOf(30)],
    effectGoal: [idOf(20), idOf(21)],
    milestone: [idOf(40)],
    measure: [idOf(42)],
    person: [idOf(2), idOf(3)],
    holding: [idOf(52)],
  });
});

test('of others goes along only what they are called', () => {
  expect(findRow(copy, 'subproject', idOf(12))).toMatchObject({ name: 'Bygg', description: '' });
  expect(findRow(copy, 'person', idOf(2))).toMatchObject({ telephone: '74 00 00 00' });
  expect(findRow(copy, 'person', idOf(3))).toMatchObject({ name: 'Ola Lian', email: null });
});

const update = (entity: EntityName, number: number, from: object, to: object): Change => ({
  kind: 'update',
  entity,
  id: idOf(number),
  from: { ...from },
  to: { ...to },
});
const insert = (entity: EntityName, row: object): Change => ({
  kind: 'insert',
  entity,
  row: { id: idOf(80), position: 'a0', ...row },
});

test.for([
  ['the work itself', update('measure', 42, { text: 'Pakke' }, { text: 'Pakke alt' })],
  ['what is put into it', insert('measure', { milestoneId: idOf(40), text: 'Laste' })],
  [
    'a goal that an activity points at',
    {
      ...insert('activityGoal', {}),
      row: { id: idOf(80), activityId: idOf(30), effectGoalId: idOf(20) },
    } as Change,
  ],
  ['somebody new', { kind: 'insert', entity: 'person', row: { id: idOf(80), name: 'Ny Person' } }],
] as const)('%s is the recipient’s to write', ([, change]) => {
  expect(applyChanges(copy, [change]).kind).toBe('applied');
});

test.for([
  ['the project', update('project', 1, { name: 'Ny skole' }, { name: 'Gammel skole' })],
  ['a goal of the project', update('effectGoal', 20, { title: 'Bedre skole' }, { title: 'X' })],
  ['somebody who went along', update('person', 3, { email: null }, { email: 'x@y.example' })],
  ['whose it is', update('handout', 99, { recipient: 'Ola Lian' }, { recipient: 'Kari' })],
  ['a milestone of the project', insert('milestone', { title: 'Prosjektets' })],
  [
    'work that is moved out of it',
    update('milestone', 40, { subprojectId: idOf(11) }, { subprojectId: idOf(12) }),
  ],
] as const)('%s is not', ([, change]) => {
  const id = change.kind === 'update' ? change.id : change.row.id;
  expect(applyChanges(copy, [change])).toEqual({
    kind: 'refused',
    problems: [{ kind: 'outside-handout', entity: change.entity, id }],
  });
});

test('a field that went along to be read is locked, one of the work is not', () => {
  const isLocked = (entity: EntityName, number: number, field: string) => {
    const row = findRow(copy, entity, idOf(number));
    return row && isFieldLocked(copy, entity, row, field);
  };
  expect(isLocked('effectGoal', 20, 'title')).toBe(true);
  expect(isLocked('measure', 42, 'text')).toBe(false);
});

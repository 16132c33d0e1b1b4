import { describe, expect, test } from 'vitest';
import { firstStepsOf, isBegun } from '../../../src-domain/first-steps.ts';
import { readStartingPlan } from '../../../src-main/starting-plans.ts';
import { idOf, planFrom, type SmallRows } from '../../fixtures/small-plan.ts';

const form = {
  name: 'Skole',
  organisationId: idOf(2),
  startDate: '2008-01-01',
  endDate: '2009-12-31',
  client: 'Formannskapet',
  contractor: 'Rektor',
};

/** The steps that are done in a plan of these rows. */
function done(rows: SmallRows) {
  const plan = planFrom({ project: [{ id: idOf(1) }], organisation: [{ id: idOf(2) }], ...rows });
  return firstStepsOf(plan).flatMap(({ step, isDone }) => (isDone ? [step] : []));
}

describe('a step ticks off by itself', () => {
  const bodies = [{ id: idOf(10) }, { id: idOf(11) }];
  const seats = [
    { id: idOf(12), bodyId: idOf(10) },
    { id: idOf(13), bodyId: idOf(10) },
    { id: idOf(14), bodyId: idOf(11) },
  ];
  const person = [{ id: idOf(15), name: 'Solveig' }];
  const holds = (seat: number) => ({ seatId: idOf(seat), personId: idOf(15) });
  const activity = [{ id: idOf(20), text: 'Kurs' }];
  const effectGoal = [{ id: idOf(21), title: 'Ledere' }];
  const activityGoal = [{ activityId: idOf(20), effectGoalId: idOf(21) }];
  test.for<[string, SmallRows, string[]]>([
    ['nothing is done in an empty plan', {}, []],
    ['the form when it is filled in', { project: [{ id: idOf(1), ...form }] }, ['form']],
    ['not while something is blank', { project: [{ id: idOf(1), ...form, client: ' ' }] }, []],
    ['nor without an end', { project: [{ id: idOf(1), ...form, endDate: null }] }, []],
    [
      'persons when somebody sits in each body',
      { body: bodies, seat: seats, person, holding: [holds(12), holds(14)] },
      ['persons'],
    ],
    [
      'not while a body has nobody',
      { body: bodies, seat: seats, person, holding: [holds(12), holds(13)] },
      [],
    ],
    ['nor while there are no seats', { body: bodies }, []],
    ['goals when one is written', { resultGoal: [{ text: 'Færre' }] }, ['goals']],
    ['not when a row is there alone', { effectGoal: [{}], resultGoal: [{}] }, []],
    [
      'activities when one points at a goal',
      { activity, effectGoal, activityGoal },
      ['goals', 'activities'],
    ],
    ['not while none does', { activity }, []],
    [
      'milestones when one has a time',
      { milestone: [{ time: { text: 'Høst 08' } }] },
      ['milestones'],
    ],
    [
      'or one of its measures',
      {
        milestone: [{ id: idOf(30) }],
        measure: [{ milestoneId: idOf(30), time: { text: 'Høst 08' } }],
      },
      ['milestones'],
    ],
    ['not without any time', { milestone: [{}] }, []],
  ])('%s', ([, rows, steps]) => {
    expect(done(rows)).toEqual(steps);
  });
});

test.for([
  ['template-nb', false],
  ['template-nn', false],
  ['sample', true],
] as const)('of a new project from %s all are done: %s', async ([from, all]) => {
  const plan = await readStartingPlan(from);
  const states = firstStepsOf(plan);
  expect(isBegun(plan)).toBe(all);
  expect(states.map(({ isDone }) => isDone)).toEqual(states.map(() => all));
});

test('a project is begun when its first step is done, whichever that is', () => {
  const named = [{ id: idOf(1), name: 'Skole' }];
  expect(isBegun(planFrom({ project: named }))).toBe(false);
  expect(isBegun(planFrom({ project: named, resultGoal: [{ text: 'Færre' }] }))).toBe(true);
});

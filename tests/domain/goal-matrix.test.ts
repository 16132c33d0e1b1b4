import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  activityGoalChanges,
  linkedGoal,
  linksOf,
  toggledLink,
} from '../../src-domain/activity-goals.ts';
import { activityGroups } from '../../src-domain/activity-groups.ts';
import { applyChanges } from '../../src-domain/apply.ts';
import type { Change } from '../../src-domain/change.ts';
import { goalMatrix } from '../../src-domain/goal-matrix.ts';
import { markedGoals } from '../../src-domain/marked-goals.ts';
import type { Plan } from '../../src-domain/plan.ts';
import { readStartingPlan } from '../../src-main/starting-plans.ts';
import { idOf, planFrom } from '../fixtures/small-plan.ts';

const [attendance, courses, absence, ownGoal, health, inside, shared, course, survey] = [
  idOf(1),
  idOf(2),
  idOf(3),
  idOf(4),
  idOf(5),
  idOf(6),
  idOf(7),
  idOf(8),
  idOf(9),
];

const plan = planFrom({
  subproject: [
    { id: health, letter: 'D', name: 'Helse' },
    { id: inside, name: 'Sør', parentId: health },
  ],
  effectGoal: [
    { id: attendance, letter: 'A.', title: 'Nærvær' },
    { id: courses, title: 'Uten bokstav' },
  ],
  resultGoal: [
    { id: ownGoal, text: 'I egen plan', inOwnPlan: true, subprojectId: health },
    { id: absence, text: 'Sykefravær', effectGoalId: courses },
  ],
  activity: [
    { id: course, text: 'Kurs', subprojectId: inside },
    { id: survey, text: 'Undersøkelse', subprojectId: health },
    { id: shared, text: 'Felles' },
  ],
  activityGoal: [
    { activityId: course, effectGoalId: attendance },
    { activityId: course, resultGoalId: absence },
    { activityId: survey, effectGoalId: attendance },
  ],
});

const applied = (before: Plan, changes: readonly Change[]): Plan => {
  const after = applyChanges(before, changes);
  if (after.kind === 'refused') throw new Error(JSON.stringify(after.problems));
  return after.plan;
};

test('goals are called by their letter, their number in the plan, or that in the sub-project’s own plan', () => {
  expect(markedGoals(plan)).toEqual([
    { entity: 'effectGoal', id: attendance, mark: 'A', name: 'A. Nærvær' },
    { entity: 'effectGoal', id: courses, mark: '', name: 'Uten bokstav' },
    { entity: 'resultGoal', id: absence, mark: '1', name: '1. Sykefravær' },
    { entity: 'resultGoal', id: ownGoal, mark: 'D1', name: 'D1. I egen plan' },
  ]);
});

test('activities stand under their sub-project, those of none first, and each sub-project has a place', () => {
  const groups = activityGroups(plan).map(({ subproject, level, activities }) => [
    subproject?.name ?? null,
    level,
    activities.map(({ text }) => text),
  ]);
  expect(groups).toEqual([
    [null, 1, ['Felles']],
    ['Helse', 1, ['Undersøkelse']],
    ['Sør', 2, ['Kurs']],
  ]);
});

test('a row says which goals the activity points at, a column how many point at the goal or at result goals under it', () => {
  const { goals, groups } = goalMatrix(plan);
  expect(goals.map(({ mark, count, via }) => [mark, count, via])).toEqual([
    ['A', 2, []],
    ['', 0, ['1']],
    ['1', 1, []],
    ['D1', 0, []],
  ]);
  const rows = groups.flatMap(({ rows: inGroup }) =>
    inGroup.map(({ activity, links, count }) => [activity.text, links, count]),
  );
  expect(rows).toEqual([
    ['Felles', [false, false, false, false], 0],
    ['Undersøkelse', [true, false, false, false], 1],
    ['Kurs', [true, false, true, false], 2],
  ]);
});

test('a sub-project without activities isn’t in the matrix', () => {
  const without = planFrom({ subproject: [{ id: health, name: 'Helse' }] });
  expect(goalMatrix(without)).toEqual({ goals: [], groups: [] });
});

test('the sample’s matrix has a row for each of its activities and no link is lost', async () => {
  const sample = await readStartingPlan('sample');
  const { goals, groups } = goalMatrix(sample);
  const rows = groups.flatMap((group) => group.rows);
  const sum = (counted: readonly { readonly count: number }[]) =>
    counted.reduce((total, { count }) => total + count, 0);
  expect([rows.length, sum(rows), sum(goals)]).toEqual([
    sample.rows.activity.length,
    sample.rows.activityGoal.length,
    sample.rows.activityGoal.length,
  ]);
});

const goalIds = [attendance, courses, absence, ownGoal];
const newIds = () => {
  let next = 500;
  return () => idOf(next++);
};

test('an activity points at exactly the goals that are wanted, and links that stand are kept', () => {
  fc.assert(
    fc.property(
      fc.subarray(goalIds),
      fc.constantFrom(course, survey, shared),
      (wanted, activity) => {
        const goals = markedGoals(plan).filter(({ id }) => wanted.includes(id));
        const after = applied(plan, activityGoalChanges(plan, activity, goals, newIds()));
        const links = linksOf(after, activity);
        expect(links.map((link) => linkedGoal(link).id).toSorted()).toEqual(wanted.toSorted());
        const stood = linksOf(plan, activity).filter((link) =>
          wanted.includes(linkedGoal(link).id),
        );
        expect(links).toEqual(expect.arrayContaining([...stood]));
      },
    ),
  );
});

test('turning a link over changes that cell alone, and twice is as before', () => {
  const goal = { entity: 'resultGoal', id: absence } as const;
  const cells = (of: Plan) =>
    goalMatrix(of).groups.flatMap(({ rows }) => rows.flatMap((row) => row.links));
  const once = applied(plan, toggledLink(plan, course, goal, newIds()));
  const changed = cells(once).filter((isLinked, at) => isLinked !== cells(plan)[at]);
  expect(changed).toEqual([false]);
  expect(cells(applied(once, toggledLink(once, course, goal, newIds())))).toEqual(cells(plan));
});

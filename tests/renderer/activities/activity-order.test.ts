import { expect, test } from 'vitest';
import { activityGroups } from '../../../src-domain/activity-groups.ts';
import { activityOrder } from '../../../src-renderer/activities/activity-order.ts';
import { activityRows } from '../../../src-renderer/activities/activity-rows.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const [health, school, course, survey, shared] = [idOf(1), idOf(2), idOf(3), idOf(4), idOf(5)];

const plan = planFrom({
  subproject: [
    { id: health, name: 'Helse' },
    { id: school, name: 'Skole' },
  ],
  activity: [
    { id: course, text: 'Kurs', subprojectId: health },
    { id: survey, text: 'Undersøkelse', subprojectId: school },
    { id: shared, text: 'Felles' },
  ],
});
const rows = activityRows(activityGroups(plan));
const rowOf = (id: string) => {
  const row = rows.find((each) => each.id === id);
  if (!row) throw new Error(`No row ${id}`);
  return row;
};

test('an activity that is dropped at a heading or beside another becomes that sub-project’s', () => {
  const drop = (at: string, side: 'before' | 'after' | 'into') => {
    const place = activityOrder.dropAt?.(plan, rowOf(course), { row: rowOf(at), side });
    return place ? [place.index, place.fields] : null;
  };
  expect(drop(school, 'into')).toEqual([0, { subprojectId: school }]);
  expect(drop(survey, 'after')).toEqual([1, { subprojectId: school }]);
  expect(drop(shared, 'before')).toEqual([0, { subprojectId: null }]);
  expect(drop('without-subproject', 'after')).toEqual([0, { subprojectId: null }]);
  expect(drop(school, 'before')).toBeNull();
  expect(drop(survey, 'into')).toBeNull();
});

test('a heading is neither moved nor deleted', () => {
  const heading = rowOf(health);
  expect(activityOrder.siblingsOf?.(plan, heading)).toEqual([]);
  expect(activityOrder.dropAt?.(plan, heading, { row: rowOf(school), side: 'after' })).toBeNull();
  expect(rows.filter((row) => activityOrder.canRemove?.(row)).map(({ id }) => id)).toEqual([
    shared,
    course,
    survey,
  ]);
});

test('an activity that is moved past the end of its sub-project goes on in the next', () => {
  const past = (id: string, step: -1 | 1) => {
    const place = activityOrder.pastEnd?.(plan, rowOf(id), step, () => true);
    return place ? [place.index, place.fields['subprojectId']] : null;
  };
  expect(past(course, 1)).toEqual([0, school]);
  expect(past(survey, -1)).toEqual([1, health]);
  expect(past(health, 1)).toBeNull();
});

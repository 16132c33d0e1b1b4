import { describe, expect, test } from 'vitest';
import {
  beginningIn,
  isOnlyRead,
  isWritable,
  takesRow,
} from '../../../src-domain/handout/new-rows.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const [schools, part, roads, goal, ofSchools] = [1, 2, 3, 4, 5].map(idOf) as [
  string,
  string,
  string,
  string,
  string,
];

const rows = {
  project: [{ name: 'Ny skole' }],
  subproject: [
    { id: schools, name: 'Skole' },
    { id: part, name: 'Del av skole', parentId: schools },
    { id: roads, name: 'Vei' },
  ],
  effectGoal: [{ id: goal, title: 'Felles' }],
  milestone: [{ id: ofSchools, title: 'Tegnet', subprojectId: schools }],
};
const whole = planFrom(rows);
const copy = planFrom({
  ...rows,
  handout: [{ subprojectId: schools, isThisPlan: true, alongIds: [goal, roads] }],
});

describe('a new row in a hand-out', () => {
  test('belongs to what was handed out, unless it names a part of it', () => {
    expect(beginningIn(copy, 'milestone', { title: 'Bygd' })).toEqual({
      title: 'Bygd',
      subprojectId: schools,
    });
    expect(beginningIn(copy, 'milestone', { subprojectId: part })).toEqual({ subprojectId: part });
    expect(beginningIn(copy, 'measure', { milestoneId: ofSchools })).toEqual({
      milestoneId: ofSchools,
    });
    expect(beginningIn(whole, 'milestone', { title: 'Bygd' })).toEqual({ title: 'Bygd' });
  });

  test('is taken where it belongs to that, or is somebody whom its recipient works with', () => {
    expect(takesRow(copy, 'milestone', {})).toBe(true);
    expect(takesRow(copy, 'measure', { milestoneId: ofSchools })).toBe(true);
    expect(takesRow(copy, 'person', {})).toBe(true);
    expect(takesRow(copy, 'subproject', { parentId: part })).toBe(true);
  });

  test('is not taken where it is the project’s, another’s, or of what stays with the project', () => {
    expect(takesRow(copy, 'subproject', { parentId: null })).toBe(false);
    expect(takesRow(copy, 'goalPoint', { effectGoalId: goal })).toBe(false);
    expect(takesRow(copy, 'milestone', { subprojectId: roads })).toBe(false);
    expect(takesRow(copy, 'focusArea', {})).toBe(false);
    expect(takesRow(copy, 'letterhead', {})).toBe(false);
    expect(takesRow(whole, 'focusArea', {})).toBe(true);
  });
});

test('what went along is only read, and only what was handed out is written of', () => {
  expect([isOnlyRead(copy, 'effectGoal', goal), isOnlyRead(whole, 'effectGoal', goal)]).toEqual([
    true,
    false,
  ]);
  expect([null, schools, part, roads].map((id) => isWritable(copy, id))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(isWritable(whole, null)).toBe(true);
});

import { expect, test } from 'vitest';
import { subprojectContents } from '../../../src-domain/subproject-contents.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

test('each sub-project has what names it, and the measures of its milestones', () => {
  const subprojectId = idOf(1);
  const plan = planFrom({
    subproject: [{ id: idOf(1) }, { id: idOf(2), parentId: idOf(1) }],
    activity: [{ subprojectId }, { subprojectId: idOf(2) }, {}],
    effectGoal: [{ subprojectId }],
    resultGoal: [{ subprojectId, inOwnPlan: true }, {}],
    report: [{ subprojectId }, {}],
    milestone: [{ id: idOf(5), subprojectId }, { id: idOf(6) }],
    measure: [{ milestoneId: idOf(5) }, { milestoneId: idOf(5) }, { milestoneId: idOf(6) }],
  });
  expect([...subprojectContents(plan)]).toEqual([
    [idOf(1), { parts: 1, activities: 1, goals: 2, milestones: 1, measures: 2, reports: 1 }],
    [idOf(2), { parts: 0, activities: 1, goals: 0, milestones: 0, measures: 0, reports: 0 }],
  ]);
});

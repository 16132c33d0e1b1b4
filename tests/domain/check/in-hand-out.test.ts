import { expect, test } from 'vitest';
import { check } from '../../../src-domain/check.ts';
import { handedOutPlan } from '../../../src-domain/handout/handed-out-plan.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const [schools, roads] = [idOf(1), idOf(2)];

const plan = planFrom({
  project: [{ name: 'Ny skole' }],
  subproject: [
    { id: schools, name: 'Skole' },
    { id: roads, name: 'Vei' },
  ],
  effectGoal: [{ id: idOf(3), title: '' }],
  milestone: [
    { id: idOf(4), title: 'Tegnet', subprojectId: schools },
    { id: idOf(5), title: 'Asfaltert', subprojectId: roads },
  ],
  measure: [
    { id: idOf(6), text: 'Tegne', milestoneId: idOf(4) },
    { id: idOf(7), text: 'Asfaltere', milestoneId: idOf(5) },
  ],
});

const entitiesIn = (findings: ReturnType<typeof check>) =>
  new Set(findings.map(({ entity, id }) => `${entity} ${id}`));

test('in a hand-out the plan check finds what its recipient can mend, and nothing else', () => {
  const day = '2008-06-15';
  const order = { subprojectId: schools, recipient: 'Kari Moe', note: '', wantedBackOn: null };
  const stamp = { id: idOf(9), at: `${day}T12:00:00Z`, who: 'Ola Vik' };
  const copy = handedOutPlan(plan, order, stamp);
  const [atHome, inCopy] = [entitiesIn(check(plan, day)), entitiesIn(check(copy, day))];
  expect(atHome).toContain(`measure ${idOf(6)}`);
  expect(atHome).toContain(`measure ${idOf(7)}`);
  expect([...atHome].some((each) => each.startsWith('project '))).toBe(true);
  expect(inCopy).toContain(`measure ${idOf(6)}`);
  expect([...inCopy].filter((each) => each.startsWith('project '))).toEqual([]);
  for (const each of inCopy) expect(atHome).toContain(each);
});

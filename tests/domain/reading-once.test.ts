import { expect, test } from 'vitest';
import { check } from '../../src-domain/check.ts';
import { milestoneTables } from '../../src-domain/milestone-plan/milestone-table.ts';
import { responsibleOf } from '../../src-domain/milestone-plan/responsible.ts';
import { bodyTables } from '../../src-domain/organisation/body-table.ts';
import type { Plan } from '../../src-domain/plan.ts';
import { idOf, planFrom } from '../fixtures/small-plan.ts';

const today = '2008-03-10';

/** A plan with so many of everything that a table or the plan check goes through in one direction. */
function planWith(count: number): Plan {
  const each = <Made>(make: (index: number) => Made) =>
    Array.from({ length: count }, (_, i) => make(i));
  const id = (kind: number, index: number) => idOf(kind * 1000 + index);
  return planFrom({
    project: [{ id: idOf(1) }],
    body: each((i) => ({ id: id(1, i) })),
    seatGroup: each((i) => ({ id: id(11, i), bodyId: id(1, i) })),
    seat: each((i) => ({ id: id(2, i), bodyId: id(1, i) })),
    person: each((i) => ({ id: id(3, i), name: 'Kari' })),
    holding: each((i) => ({ id: id(4, i), seatId: id(2, i), personId: id(3, i) })),
    effectGoal: each((i) => ({ id: id(5, i) })),
    resultGoal: each((i) => ({ id: id(6, i), effectGoalId: id(5, i) })),
    activity: each((i) => ({ id: id(7, i) })),
    activityGoal: each((i) => ({ id: id(8, i), activityId: id(7, i), resultGoalId: id(6, i) })),
    milestone: [{ id: idOf(2) }],
    measure: each((i) => ({ id: id(9, i), milestoneId: idOf(2) })),
    responsible: each((i) => ({ id: id(10, i), measureId: id(9, i), seatId: id(2, i) })),
  });
}

/** How often a row of an entity is taken out of the plan's list, one by one, while something is read. */
function readsOf(plan: Plan, entity: keyof Plan['rows'], read: (plan: Plan) => unknown): number {
  let reads = 0;
  const rows = new Proxy(plan.rows[entity], {
    get: (list, key, receiver) => {
      if (typeof key === 'string' && /^\d+$/.test(key)) reads += 1;
      return Reflect.get(list, key, receiver);
    },
  });
  read({ ...plan, rows: { ...plan.rows, [entity]: rows } });
  return reads;
}

test.each([
  ['the milestone tables', 'holding', (plan: Plan) => milestoneTables(plan, today)],
  ['the bodies’ tables', 'holding', (plan: Plan) => bodyTables(plan, today)],
  ['the bodies’ tables', 'seatGroup', (plan: Plan) => bodyTables(plan, today)],
  [
    'who answers for each measure',
    'responsible',
    (plan: Plan) =>
      plan.rows.measure.map(({ id }) => responsibleOf(plan, { entity: 'measure', id })),
  ],
  ['the plan check', 'holding', (plan: Plan) => check(plan, today)],
  ['the plan check', 'activityGoal', (plan: Plan) => check(plan, today)],
] as const)(
  'each row is read as often in a large plan as in a small one: %s, %s',
  (_, entity, read) => {
    const [few, many] = [planWith(20), planWith(200)].map((plan) => readsOf(plan, entity, read));
    expect(many).toBe((few ?? Number.NaN) * 10);
    expect(many).toBeGreaterThan(0);
  },
);

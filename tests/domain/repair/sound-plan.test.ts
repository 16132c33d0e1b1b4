import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entityNames } from '../../../src-domain/entities/registry.ts';
import { type Plan, planOf, rowsOf } from '../../../src-domain/plan.ts';
import { readPlan } from '../../../src-domain/plan-json.ts';
import { type Rows, soundPlan } from '../../../src-domain/repair/sound-plan.ts';
import { madeId, madePlan } from '../../fixtures/made-plan.ts';
import { readResourcePlan } from '../sample/resource-plans.ts';

const project = { id: madeId(15, 0), name: 'Reddet' };
const sample = readResourcePlan('sample/kvalitetskommune.json');
const plan = madePlan({ measures: 60 });

const without = (whole: Plan, isGone: (entity: string, id: string) => boolean): Rows =>
  Object.fromEntries(
    entityNames.map((entity) => [
      entity,
      rowsOf(whole, entity).filter(({ id }) => !isGone(entity, id)),
    ]),
  );

test('Of rows that hold a plan is made with nothing left out', () => {
  expect(soundPlan(sample.rows, project)).toEqual({
    plan: sample,
    leftOut: [],
    emptied: [],
    missing: [],
  });
});

test('Of nothing no plan is made', () => {
  expect(soundPlan({}, project)).toBeNull();
});

test('Whatever rows are gone, the rest becomes a plan that holds, and what is gone is told', () => {
  const chance = fc.record({ seed: fc.integer(), share: fc.integer({ min: 1, max: 95 }) });
  fc.assert(
    fc.property(chance, ({ seed, share }) => {
      const isGone = (_: string, id: string) => hashOf(`${id}${seed}`) % 100 < share;
      const rows = without(sample, isGone);
      const found = Object.values(rows).flat().length;
      const sound = soundPlan(rows, project);
      if (!sound) {
        expect(found).toBe(0);
        return;
      }
      expect(readPlan(sound.plan)).toEqual({ kind: 'plan', plan: sound.plan });
      const saved = new Set(
        Object.values(sound.plan.rows)
          .flat()
          .map(({ id }) => id),
      );
      const told = new Set(sound.leftOut.map(({ id }) => id));
      for (const { id } of Object.values(rows).flat()) expect(saved.has(id)).toBe(!told.has(id));
    }),
    { numRuns: 100, seed: 2007 },
  );
});

test('What hangs on a row that is gone stays, under an empty one', () => {
  const milestone = madeId(4, 0);
  const sound = soundPlan(
    without(plan, (_, id) => id === milestone),
    project,
  );
  expect(sound?.missing).toEqual([{ entity: 'milestone', id: milestone }]);
  expect(sound?.leftOut).toEqual([]);
  expect(sound?.plan.rows.measure).toEqual(plan.rows.measure);
  expect(sound?.plan.rows.milestone.find(({ id }) => id === milestone)).toMatchObject({
    title: '',
  });
});

test('Without the project’s own row another stands in for it', () => {
  const sound = soundPlan(
    without(plan, (entity) => entity === 'project'),
    project,
  );
  expect(sound?.plan.rows.project).toMatchObject([project]);
  expect(sound?.missing).toEqual([{ entity: 'project', id: project.id }]);
});

test('Of a row with a value that its schema refuses the rest is saved', () => {
  const id = madeId(5, 3);
  const measure = plan.rows.measure.map((row) =>
    row.id === id ? { ...row, state: 'ukjent', time: 7, position: '' } : row,
  );
  const sound = soundPlan({ ...plan.rows, measure }, project);
  expect(sound?.leftOut).toEqual([]);
  expect(sound?.emptied.map(({ field }) => field).toSorted()).toEqual([
    'position',
    'state',
    'time',
  ]);
  const whole = plan.rows.measure.find((row) => row.id === id);
  expect(sound?.plan.rows.measure.find((row) => row.id === id)?.text).toBe(whole?.text);
});

test('Parents that lead back to themselves are let go of, and of rows that may not be alike one stays', () => {
  const rows = sample.rows.subproject;
  const [first, second] = rows;
  const subproject = rows.map((row) => {
    if (row.id === first?.id) return { ...row, parentId: second?.id ?? null };
    return row.id === second?.id ? { ...row, parentId: first?.id ?? null } : row;
  });
  const twins = sample.rows.planAuthor.map((row, index) => ({ ...row, id: madeId(14, index) }));
  const planAuthor = [...sample.rows.planAuthor, ...twins];
  const sound = soundPlan(planOf({ ...sample.rows, subproject, planAuthor }).rows, project);
  expect(sound?.plan.rows.subproject).toHaveLength(rows.length);
  expect(sound?.plan.rows.planAuthor).toHaveLength(sample.rows.planAuthor.length);
});

/** A number that looks random and follows from a text (FNV-1a). */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return hash >>> 0;
}

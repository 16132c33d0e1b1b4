import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../../src-domain/apply.ts';
import { type Change, invert } from '../../../src-domain/change.ts';
import { diff } from '../../../src-domain/diff.ts';
import {
  type EntityName,
  entityNamed,
  entityNames,
} from '../../../src-domain/entities/registry.ts';
import { emptyPlan, type Plan, rowsOf } from '../../../src-domain/plan.ts';
import { readPlan, writePlan } from '../../../src-domain/plan-json.ts';
import type { Problem } from '../../../src-domain/problem.ts';
import { randomPlan, randomRow } from '../../fixtures/random-plan.ts';

const openPlan = randomPlan({ mayLock: false });

function applied(plan: Plan, changes: readonly Change[]) {
  const result = applyChanges(plan, changes);
  if (result.kind === 'refused') throw new Error(JSON.stringify(result.problems));
  return result;
}

/** Writing to a frozen value throws, so whoever changes a plan in place is found out. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

const kindsOf = ({ problems }: { readonly problems: readonly Problem[] }) => [
  ...new Set(problems.map(({ kind }) => kind)),
];

function expectWhole(plan: Plan) {
  for (const entity of entityNames) {
    const ids = rowsOf(plan, entity).map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].toSorted());
  }
  expect(applied(emptyPlan, diff(emptyPlan, plan)).plan).toEqual(plan);
}

describe('any two plans', () => {
  test('what is different, applied to the one, gives the other', () => {
    fc.assert(
      fc.property(openPlan, randomPlan(), (before, after) => {
        frozen(before);
        expect(applied(before, diff(before, after)).plan).toEqual(after);
      }),
    );
  });

  test('where the first has locked rows, these are the only reason to refuse', () => {
    fc.assert(
      fc.property(randomPlan(), randomPlan(), (before, after) => {
        const result = applyChanges(before, diff(before, after));
        if (result.kind === 'applied') expect(result.plan).toEqual(after);
        else expect(['locked', 'no-such-step']).toEqual(expect.arrayContaining(kindsOf(result)));
      }),
    );
  });

  test('the changes turned round lead back to the same text', () => {
    fc.assert(
      fc.property(openPlan, openPlan, (before, after) => {
        const { plan, changes } = applied(before, diff(before, after));
        expect(writePlan(applied(plan, invert(changes)).plan)).toBe(writePlan(before));
      }),
    );
  });

  test('changes to different rows lead to the same plan in any order', () => {
    const plansAndOrder = fc.tuple(openPlan, randomPlan()).chain(([before, after]) => {
      const changes = [...diff(before, after)];
      const shuffled = fc.shuffledSubarray(changes, { minLength: changes.length });
      return fc.tuple(fc.constant(before), fc.constant(after), shuffled);
    });
    fc.assert(
      fc.property(plansAndOrder, ([before, after, changes]) => {
        expect(applied(before, changes).plan).toEqual(after);
      }),
    );
  });
});

describe('any plan', () => {
  test('differs in nothing from itself and from its copy', () => {
    fc.assert(
      fc.property(randomPlan(), (plan) => {
        expect(diff(plan, plan)).toEqual([]);
        expect(diff(plan, structuredClone(plan))).toEqual([]);
      }),
    );
  });

  test('is read back as it was written, and written the same again', () => {
    fc.assert(
      fc.property(randomPlan(), (plan) => {
        const text = writePlan(plan);
        const read = readPlan(JSON.parse(text));
        expect(read).toEqual({ kind: 'plan', plan });
        if (read.kind === 'plan') expect(writePlan(read.plan)).toBe(text);
      }),
    );
  });

  test('is read from rows in any order', () => {
    fc.assert(
      fc.property(randomPlan(), (plan) => {
        const rows = entityNames.map((entity) => [entity, rowsOf(plan, entity).toReversed()]);
        const json = { format: plan.format, rows: Object.fromEntries(rows.toReversed()) };
        expect(readPlan(json)).toEqual({ kind: 'plan', plan });
      }),
    );
  });
});

/** Changes as a stranger may send them: some hold, most don't. */
const anyChange = fc.constantFrom(...entityNames).chain((entity) =>
  randomRow(entity).chain(
    (row): fc.Arbitrary<Change> =>
      fc.oneof(
        fc.constant<Change>({ kind: 'insert', entity, row }),
        fc.constant<Change>({ kind: 'delete', entity, row }),
        randomRow(entity).map(
          (other): Change => ({
            kind: 'update',
            entity,
            id: row.id,
            from: row,
            to: { ...other, id: row.id },
          }),
        ),
      ),
  ),
);

/** Changes that find what they expect; whether the plan still holds afterwards is open. */
function plausibleChanges(plan: Plan): fc.Arbitrary<Change[]> {
  const standing = entityNames.flatMap((entity) =>
    rowsOf(plan, entity).map((row) => ({ entity, row })),
  );
  if (standing.length === 0) return fc.array(anyChange, { maxLength: 3 });
  const toStanding = fc.constantFrom(...standing).chain(({ entity, row }) =>
    fc.oneof(
      fc.constant<Change>({ kind: 'delete', entity, row }),
      fc.tuple(fc.constantFrom(...fieldsOf(entity)), randomRow(entity)).map(
        ([field, { [field]: value }]): Change => ({
          kind: 'update',
          entity,
          id: row.id,
          from: { [field]: row[field] },
          to: { [field]: value },
        }),
      ),
    ),
  );
  return fc.array(fc.oneof({ arbitrary: toStanding, weight: 4 }, anyChange), { maxLength: 3 });
}

const fieldsOf = (entity: EntityName) =>
  Object.keys(entityNamed(entity).fields).filter((field) => field !== 'id');

describe('any changes to any plan', () => {
  const planAndChanges = randomPlan().chain((plan) =>
    fc.tuple(fc.constant(plan), plausibleChanges(plan)),
  );

  test('are made as a whole and leave a whole plan, or are refused with a reason', () => {
    const seen = { applied: 0, refused: 0 };
    fc.assert(
      fc.property(planAndChanges, ([plan, changes]) => {
        const text = writePlan(frozen(plan));
        const result = applyChanges(plan, changes);
        seen[result.kind] += 1;
        expect(writePlan(plan)).toBe(text);
        if (result.kind === 'applied') expectWhole(result.plan);
        else expect(result.problems).not.toEqual([]);
      }),
      { numRuns: 300 },
    );
    // Both outcomes must really have been tried.
    expect(Math.min(seen.applied, seen.refused)).toBeGreaterThan(20);
  });

  test('that were made are undone by their inverse, unless they closed a lock', () => {
    fc.assert(
      fc.property(planAndChanges, ([plan, changes]) => {
        const result = applyChanges(plan, changes);
        fc.pre(result.kind === 'applied');
        if (result.kind !== 'applied') return;
        const undone = applyChanges(result.plan, invert(result.changes));
        if (undone.kind === 'applied') expect(writePlan(undone.plan)).toBe(writePlan(plan));
        else expect(new Set(undone.problems.map(({ kind }) => kind))).toEqual(new Set(['locked']));
      }),
      { maxSkipsPerRun: 1000 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../../src-domain/apply.ts';
import { invert } from '../../../src-domain/change.ts';
import { diff } from '../../../src-domain/diff.ts';
import type { Plan } from '../../../src-domain/plan.ts';
import { readPlan, writePlan } from '../../../src-domain/plan-json.ts';
import { putBack } from '../../../src-domain/put-back/put-back.ts';
import { type RowPlace, removal } from '../../../src-domain/row-changes/removal.ts';
import { deeds, planAfter, workField } from '../../fixtures/random-changes.ts';
import { randomPlan } from '../../fixtures/random-plan.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const placesIn = (then: Plan, now: Plan): readonly RowPlace[] =>
  diff(then, now).map((change) => ({
    entity: change.entity,
    id: change.kind === 'update' ? change.id : change.row.id,
  }));

const keyOf = ({ entity, id }: RowPlace) => `${entity} ${id}`;

const thenAndNow = ({ mayLock }: { readonly mayLock: boolean }) =>
  fc
    .tuple(
      randomPlan({ mayLock }),
      workField.chain((among) => deeds(among)),
    )
    .map(([then, done]) => [then, planAfter(then, done)] as const);

describe('for any plan and anything that was done since', () => {
  test('with everything put back, what differs is what is told to be left and what that leans on', () => {
    fc.assert(
      fc.property(thenAndNow({ mayLock: true }), ([then, now]) => {
        const { plan, left } = putBack(now, then, placesIn(then, now));
        const rest = new Set(placesIn(then, plan).map(keyOf));
        for (const place of left) rest.delete(keyOf(place));
        if (left.length === 0) expect(plan).toEqual(then);
        expect([...rest]).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('a part of it put back is a plan that holds, and touches nothing but that and what it needs', () => {
    const chosenSome = thenAndNow({ mayLock: true }).chain(([then, now]) =>
      fc.record({
        earlier: fc.constant(then),
        now: fc.constant(now),
        chosen: fc.subarray([...placesIn(then, now)]),
      }),
    );
    fc.assert(
      fc.property(chosenSome, ({ earlier: then, now, chosen }) => {
        const { plan, changes, left } = putBack(now, then, chosen);
        expect(readPlan(JSON.parse(writePlan(plan))).kind).toBe('plan');
        expect(applyChanges(now, changes)).toEqual({ kind: 'applied', plan, changes });
        const differs = new Set(placesIn(then, now).map(keyOf));
        const touched = placesIn(now, plan);
        expect(touched.filter((place) => !differs.has(keyOf(place)))).toEqual([]);
        const standing = new Set(placesIn(then, plan).map(keyOf));
        const isLeft = new Set(left.map(keyOf));
        expect(
          chosen.filter((place) => standing.has(keyOf(place)) && !isLeft.has(keyOf(place))),
        ).toEqual([]);
        if (chosen.length === 0) expect(changes).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('what nobody can have locked comes back whole, and can be undone', () => {
    fc.assert(
      fc.property(thenAndNow({ mayLock: false }), ([then, now]) => {
        const { plan, changes } = putBack(now, then, placesIn(then, now));
        const undone = applyChanges(plan, invert(changes));
        expect(undone.kind === 'applied' && undone.plan).toEqual(now);
      }),
      { numRuns: 500 },
    );
  });
});

describe('what was done since, and what comes of putting a row back', () => {
  const project = [{ id: idOf(99), name: 'Oppvekst' }];
  const rows = {
    project,
    subproject: [{ id: idOf(1), name: 'Skole' }],
    milestone: [{ id: idOf(2), title: 'Skolestart', subprojectId: idOf(1) }],
    measure: [
      { id: idOf(3), milestoneId: idOf(2), text: 'Kurs' },
      { id: idOf(4), milestoneId: idOf(2), text: 'Møte' },
    ],
  };
  const then = planFrom(rows);
  const without = (...places: readonly RowPlace[]): Plan => {
    const applied = applyChanges(then, removal(then, places));
    if (applied.kind === 'refused') throw new Error(JSON.stringify(applied.problems));
    return applied.plan;
  };
  const milestone = { entity: 'milestone', id: idOf(2) } as const;
  const measure = { entity: 'measure', id: idOf(3) } as const;

  test('a deleted row comes back with its parts', () => {
    expect(putBack(without(milestone), then, [milestone])).toMatchObject({ plan: then, left: [] });
  });

  test('a deleted part comes back with what it is part of, and without the other parts', () => {
    const { plan, left } = putBack(without(milestone), then, [measure]);
    expect(left).toEqual([]);
    expect(plan.rows.milestone).toEqual(then.rows.milestone);
    expect(plan.rows.measure.map(({ text }) => text)).toEqual(['Kurs']);
  });

  test('what refers to something that is gone brings that back', () => {
    const subproject = { entity: 'subproject', id: idOf(1) } as const;
    const now = without(subproject);
    expect(now.rows.milestone[0]?.subprojectId).toBeNull();
    expect(putBack(now, then, [milestone]).plan).toEqual(then);
  });

  test('what came since goes with its parts, and stays where something else leans on it', () => {
    const now = planFrom({
      ...rows,
      milestone: [...rows.milestone, { id: idOf(5), title: 'Ny' }],
      measure: [...rows.measure, { id: idOf(6), milestoneId: idOf(5), text: 'Nytt' }],
    });
    const isNew = { entity: 'milestone', id: idOf(5) } as const;
    expect(putBack(now, then, [isNew]).plan).toEqual(then);
    const movedInto = planFrom({
      ...rows,
      milestone: [...rows.milestone, { id: idOf(5), title: 'Ny' }],
      measure: [{ id: idOf(3), milestoneId: idOf(5), text: 'Kurs' }],
    });
    expect(putBack(movedInto, then, [isNew])).toMatchObject({
      changes: [],
      left: [{ ...isNew, problem: { kind: 'missing-reference' } }],
    });
  });

  test.each([
    {
      what: 'a report that was submitted',
      was: { report: [{ id: idOf(7), state: 'draft', summary: 'Kladd' }] },
      is: { report: [{ id: idOf(7), state: 'submitted', summary: 'Ferdig' }] },
      place: { entity: 'report', id: idOf(7) },
      kind: 'locked',
    },
    {
      what: 'a person who was removed for good',
      was: { person: [{ id: idOf(8), name: 'Kari Nordmann' }] },
      is: { person: [{ id: idOf(8), name: '', removedOn: '2008-01-01' }] },
      place: { entity: 'person', id: idOf(8) },
      kind: 'locked',
    },
    {
      what: 'anything in a closed project',
      was: { milestone: [{ id: idOf(2), title: 'Da' }] },
      is: {
        project: [{ id: idOf(99), name: 'Oppvekst', closedOn: '2008-01-01' }],
        milestone: [{ id: idOf(2), title: 'Nå' }],
      },
      place: { entity: 'milestone', id: idOf(2) },
      kind: 'closed',
    },
  ] as const)('$what is left as it is, and that is told', ({ was, is, place, kind }) => {
    const [earlier, now] = [planFrom({ project, ...was }), planFrom({ project, ...is })];
    expect(putBack(now, earlier, [place])).toEqual({
      plan: now,
      changes: [],
      left: [{ ...place, problem: { kind, ...place } }],
    });
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../../src-domain/apply.ts';
import { type Change, invert } from '../../../src-domain/change.ts';
import { type EntityName, entityNames } from '../../../src-domain/entities/registry.ts';
import { type Plan, rowsOf } from '../../../src-domain/plan.ts';
import { removal } from '../../../src-domain/row-changes/removal.ts';
import { randomPlan } from '../../fixtures/random-plan.ts';
import { idOf, planFrom, type SmallRows } from '../../fixtures/small-plan.ts';

/** What goes, and what stays with other values, by the numbers of the ids. */
function summary(changes: readonly Change[]) {
  const numberOf = (id: string) => Number(id.slice(-12));
  return changes.map((change) =>
    change.kind === 'update'
      ? [change.entity, numberOf(change.id), change.to]
      : [change.kind, change.entity, numberOf(change.row.id)],
  );
}

const milestonePlan: SmallRows = {
  person: [{ id: idOf(1), name: 'Solveig' }],
  milestone: [{ id: idOf(10) }],
  milestoneGroup: [{ id: idOf(11), milestoneId: idOf(10) }],
  measure: [
    { id: idOf(12), milestoneId: idOf(10) },
    { id: idOf(13), milestoneId: idOf(10), milestoneGroupId: idOf(11) },
  ],
  milestoneNote: [{ id: idOf(14), milestoneId: idOf(10), milestoneGroupId: idOf(11) }],
  responsible: [
    { id: idOf(15), measureId: idOf(12), personId: idOf(1), text: 'rådgiver' },
    { id: idOf(16), measureId: idOf(13), personId: idOf(1) },
  ],
};

const bodyPlan: SmallRows = {
  person: [{ id: idOf(1) }],
  planAuthor: [{ id: idOf(2), personId: idOf(1) }],
  body: [{ id: idOf(20) }],
  seatGroup: [{ id: idOf(21), bodyId: idOf(20) }],
  seat: [{ id: idOf(22), bodyId: idOf(20), seatGroupId: idOf(21) }],
  holding: [{ id: idOf(23), seatId: idOf(22), personId: idOf(1) }],
};

const treePlan: SmallRows = {
  subproject: [
    { id: idOf(30) },
    { id: idOf(31), parentId: idOf(30) },
    { id: idOf(32), parentId: idOf(31) },
  ],
  activity: [{ id: idOf(33), subprojectId: idOf(31) }],
};

const measurementPlan: SmallRows = {
  organisation: [{ id: idOf(40) }, { id: idOf(41) }],
  indicator: [{ id: idOf(42) }],
  measurement: [
    { id: idOf(43), indicatorId: idOf(42), municipalityId: idOf(40), period: '2008' },
    { id: idOf(44), indicatorId: idOf(42), municipalityId: null, period: '2008' },
    { id: idOf(45), indicatorId: idOf(42), municipalityId: idOf(40), period: '2009' },
    { id: idOf(46), indicatorId: idOf(42), municipalityId: idOf(41), period: '2009' },
  ],
};

type Case = [string, SmallRows, [EntityName, number][], unknown[]];

describe('removal', () => {
  test.for<Case>([
    [
      'a milestone takes its groups, measures, notes and responsible along',
      milestonePlan,
      [['milestone', 10]],
      [
        ['delete', 'milestone', 10],
        ['delete', 'milestoneGroup', 11],
        ['delete', 'measure', 12],
        ['delete', 'measure', 13],
        ['delete', 'milestoneNote', 14],
        ['delete', 'responsible', 15],
        ['delete', 'responsible', 16],
      ],
    ],
    [
      'a group takes what stands inside it along, and no other measure of the milestone',
      milestonePlan,
      [['milestoneGroup', 11]],
      [
        ['delete', 'milestoneGroup', 11],
        ['delete', 'measure', 13],
        ['delete', 'milestoneNote', 14],
        ['delete', 'responsible', 16],
      ],
    ],
    [
      'somebody who is responsible is taken off, what was written beside the name stays',
      milestonePlan,
      [['person', 1]],
      [
        ['delete', 'person', 1],
        ['responsible', 15, { personId: null }],
        ['responsible', 16, { personId: null }],
      ],
    ],
    [
      'a person’s holdings and authorship go along, the seat stays vacant',
      bodyPlan,
      [['person', 1]],
      [
        ['delete', 'person', 1],
        ['delete', 'planAuthor', 2],
        ['delete', 'holding', 23],
      ],
    ],
    [
      'a heading goes alone, its seats stay in the body',
      bodyPlan,
      [['seatGroup', 21]],
      [
        ['delete', 'seatGroup', 21],
        ['seat', 22, { seatGroupId: null }],
      ],
    ],
    [
      'children of a deleted row come under its own parent',
      treePlan,
      [['subproject', 31]],
      [
        ['delete', 'subproject', 31],
        ['subproject', 32, { parentId: idOf(30) }],
        ['activity', 33, { subprojectId: null }],
      ],
    ],
    [
      'what stood in its own plan comes into the project’s',
      {
        subproject: [{ id: idOf(30) }],
        milestone: [{ id: idOf(34), subprojectId: idOf(30), inOwnPlan: true }],
      },
      [['subproject', 30]],
      [
        ['delete', 'subproject', 30],
        ['milestone', 34, { subprojectId: null, inOwnPlan: false }],
      ],
    ],
    [
      'a sub-project takes its planned reports and its drafts along',
      {
        subproject: [{ id: idOf(30) }],
        report: [
          { id: idOf(35), subprojectId: idOf(30) },
          { id: idOf(36), subprojectId: idOf(30), state: 'planned' },
          { id: idOf(37) },
        ],
        light: [{ id: idOf(38), reportId: idOf(35) }],
      },
      [['subproject', 30]],
      [
        ['delete', 'subproject', 30],
        ['delete', 'report', 35],
        ['delete', 'report', 36],
        ['delete', 'light', 38],
      ],
    ],
    [
      'where the parent goes too, under the next one above',
      treePlan,
      [
        ['subproject', 31],
        ['subproject', 30],
      ],
      [
        ['delete', 'subproject', 30],
        ['delete', 'subproject', 31],
        ['subproject', 32, { parentId: null }],
        ['activity', 33, { subprojectId: null }],
      ],
    ],
    [
      'a measurement that would stand beside one for the same period goes along',
      measurementPlan,
      [['organisation', 40]],
      [
        ['delete', 'organisation', 40],
        ['delete', 'measurement', 43],
        ['measurement', 45, { municipalityId: null }],
      ],
    ],
    ['a row that isn’t there is passed over', treePlan, [['activity', 99]], []],
  ])('%s', ([, rows, removed, expected]) => {
    const places = removed.map(([entity, number]) => ({ entity, id: idOf(number) }));
    expect(summary(removal(planFrom(rows), places))).toEqual(expected);
  });
});

const planAndPlaces = (mayLock: boolean) =>
  randomPlan({ mayLock }).chain((plan) => {
    const places = entityNames
      .filter((entity) => entity !== 'project')
      .flatMap((entity) => rowsOf(plan, entity).map(({ id }) => ({ entity, id })));
    return fc.tuple(
      fc.constant(plan),
      fc.subarray(places, { minLength: Math.min(1, places.length) }),
    );
  });

describe('removing any rows of any plan', () => {
  test('is never refused, takes them away, and is undone', () => {
    fc.assert(
      fc.property(planAndPlaces(false), ([plan, places]) => {
        const result = applyChanges(plan, removal(plan, places));
        if (result.kind === 'refused') throw new Error(JSON.stringify(result.problems));
        for (const { entity, id } of places) expect(idsOf(result.plan, entity)).not.toContain(id);
        const undone = applyChanges(result.plan, invert(result.changes));
        expect(undone).toMatchObject({ kind: 'applied', plan });
      }),
      { numRuns: 300 },
    );
  });

  test('is refused only where something locked would have to change', () => {
    fc.assert(
      fc.property(planAndPlaces(true), ([plan, places]) => {
        const result = applyChanges(plan, removal(plan, places));
        const kinds = result.kind === 'refused' ? result.problems.map(({ kind }) => kind) : [];
        expect(kinds.filter((kind) => kind !== 'locked')).toEqual([]);
      }),
    );
  });
});

const idsOf = (plan: Plan, entity: EntityName) => rowsOf(plan, entity).map(({ id }) => id);

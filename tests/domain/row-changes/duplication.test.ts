import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../../src-domain/apply.ts';
import { type Change, invert } from '../../../src-domain/change.ts';
import { type EntityName, entityNames } from '../../../src-domain/entities/registry.ts';
import type { AnyRow } from '../../../src-domain/entity.ts';
import { byPosition, type Plan, rowsOf } from '../../../src-domain/plan.ts';
import { canDuplicate, duplication } from '../../../src-domain/row-changes/duplication.ts';
import { insertion } from '../../../src-domain/row-changes/insertion.ts';
import { siblingsOf } from '../../../src-domain/row-changes/siblings.ts';
import { randomPlan } from '../../fixtures/random-plan.ts';
import { idOf, planFrom, type SmallRows } from '../../fixtures/small-plan.ts';

/** New ids from a number on. */
function idsFrom(first: number): () => string {
  let next = first;
  return () => idOf(next++);
}

function duplicated(plan: Plan, entity: EntityName, id: string) {
  const rows = rowsOf(plan, entity) as readonly (AnyRow & { position: string })[];
  const siblings = siblingsOf(entity, rows).toSorted(byPosition);
  return duplication(plan, { entity, id }, idsFrom(700), siblings);
}

const inserted = (changes: readonly Change[], fields: readonly string[]) =>
  changes.map((change) => {
    const row = change.kind === 'update' ? change.to : change.row;
    const shown = fields.filter((field) => field in row).map((field) => [field, row[field]]);
    return [change.kind, change.entity, Object.fromEntries(shown)];
  });

const milestone: SmallRows = {
  milestone: [{ id: idOf(10), letter: 'A', title: 'Ledere', state: 'done', doneOn: '2008-01-01' }],
  milestoneGroup: [{ id: idOf(11), milestoneId: idOf(10), text: 'Levanger' }],
  measure: [
    {
      id: idOf(12),
      milestoneId: idOf(10),
      milestoneGroupId: idOf(11),
      text: 'Kurs',
      time: { text: 'Høst 07' },
      state: 'dropped',
      droppedBecause: 'Dyrt',
      forecast: { text: 'Vår 08' },
    },
  ],
  milestoneNote: [{ id: idOf(13), milestoneId: idOf(10), text: 'Se vedlegg' }],
  responsible: [{ id: idOf(14), measureId: idOf(12), text: 'Rådmann' }],
};

describe('duplication', () => {
  test('of a sub-project no report is copied', () => {
    const plan = planFrom({
      subproject: [{ id: idOf(10), name: 'Opplæring' }],
      report: [
        { id: idOf(11), subprojectId: idOf(10) },
        { id: idOf(12), subprojectId: idOf(10), state: 'submitted' },
      ],
      light: [{ id: idOf(13), reportId: idOf(11) }],
    });
    const { changes } = duplicated(plan, 'subproject', idOf(10));
    expect(inserted(changes, ['name'])).toEqual([['insert', 'subproject', { name: 'Opplæring' }]]);
  });

  test('a milestone is copied with groups, measures, notes and responsible, and nothing is done in it', () => {
    const { id, changes } = duplicated(planFrom(milestone), 'milestone', idOf(10));
    expect(id).toBe(idOf(700));
    const fields = ['id', 'milestoneId', 'milestoneGroupId', 'measureId', 'state', 'doneOn'];
    expect(inserted(changes, [...fields, 'forecast', 'droppedBecause'])).toEqual([
      [
        'insert',
        'milestone',
        { id: idOf(700), state: 'not-started', doneOn: null, forecast: null, droppedBecause: '' },
      ],
      ['insert', 'milestoneGroup', { id: idOf(701), milestoneId: idOf(700) }],
      [
        'insert',
        'measure',
        {
          id: idOf(702),
          milestoneId: idOf(700),
          milestoneGroupId: idOf(701),
          state: 'not-started',
          doneOn: null,
          forecast: null,
          droppedBecause: '',
        },
      ],
      [
        'insert',
        'milestoneNote',
        { id: idOf(703), milestoneId: idOf(700), milestoneGroupId: null },
      ],
      [
        'insert',
        'responsible',
        { id: idOf(704), milestoneId: null, milestoneGroupId: null, measureId: idOf(702) },
      ],
    ]);
  });

  test('a measure stays in its milestone and keeps text and time', () => {
    const { changes } = duplicated(planFrom(milestone), 'measure', idOf(12));
    expect(inserted(changes, ['milestoneId', 'milestoneGroupId', 'text', 'time'])).toEqual([
      [
        'insert',
        'measure',
        {
          milestoneId: idOf(10),
          milestoneGroupId: idOf(11),
          text: 'Kurs',
          time: { text: 'Høst 07', spans: null },
        },
      ],
      ['insert', 'responsible', { milestoneId: null, milestoneGroupId: null, text: 'Rådmann' }],
    ]);
  });

  test('a body is copied with headings and seats, but nobody sits in them', () => {
    const plan = planFrom({
      person: [{ id: idOf(1) }],
      body: [{ id: idOf(20), name: 'Styringsgruppe' }],
      seatGroup: [{ id: idOf(21), bodyId: idOf(20) }],
      seat: [{ id: idOf(22), bodyId: idOf(20), seatGroupId: idOf(21) }],
      holding: [{ id: idOf(23), seatId: idOf(22), personId: idOf(1) }],
      compositionRule: [{ id: idOf(24), bodyId: idOf(20) }],
    });
    const { changes } = duplicated(plan, 'body', idOf(20));
    expect(inserted(changes, ['bodyId', 'seatGroupId'])).toEqual([
      ['insert', 'body', {}],
      ['insert', 'seatGroup', { bodyId: idOf(700) }],
      ['insert', 'seat', { bodyId: idOf(700), seatGroupId: idOf(701) }],
      ['insert', 'compositionRule', { bodyId: idOf(700) }],
    ]);
  });

  test('an activity points at the same goals', () => {
    const plan = planFrom({
      effectGoal: [{ id: idOf(30) }],
      activity: [{ id: idOf(31), text: 'Kartlegge' }],
      activityGoal: [{ id: idOf(32), activityId: idOf(31), effectGoalId: idOf(30) }],
    });
    const { changes } = duplicated(plan, 'activity', idOf(31));
    expect(inserted(changes, ['activityId', 'effectGoalId'])).toEqual([
      ['insert', 'activity', {}],
      ['insert', 'activityGoal', { activityId: idOf(700), effectGoalId: idOf(30) }],
    ]);
  });

  test('a section’s copy introduces nothing that the original introduces already', () => {
    const plan = planFrom({ textSection: [{ id: idOf(40), topic: 'effect-goals', body: 'Mål' }] });
    const { changes } = duplicated(plan, 'textSection', idOf(40));
    expect(inserted(changes, ['topic', 'body'])).toEqual([
      ['insert', 'textSection', { topic: null, body: 'Mål' }],
    ]);
  });
});

test('persons, who sits where and what is recorded once are never duplicated', () => {
  expect(entityNames.filter((entity) => !canDuplicate(entity))).toEqual([
    'project',
    'person',
    'personDistinction',
    'planAuthor',
    'holding',
    'chartLine',
    'measurement',
    'activityGoal',
    'report',
    'light',
    'deviation',
    'version',
    'decision',
    'caseHeading',
    'caseText',
    'letterhead',
    'attachment',
    'issuedDocument',
    'handout',
    'handoutReturn',
    'collision',
  ]);
  const plan = planFrom({ person: [{ id: idOf(1) }] });
  expect(() => duplication(plan, { entity: 'person', id: idOf(1) }, idsFrom(7), [])).toThrow();
});

describe('duplicating any row of any plan', () => {
  test('is never refused, stands right after the original, and is undone', () => {
    fc.assert(
      fc.property(randomPlan({ mayLock: false }), fc.nat(), (plan, choice) => {
        const places = entityNames
          .filter(canDuplicate)
          .flatMap((entity) => rowsOf(plan, entity).map(({ id }) => ({ entity, id })));
        const place = places[choice % places.length];
        fc.pre(place !== undefined);
        if (place === undefined) return;
        const { id, changes } = duplicated(plan, place.entity, place.id);
        const result = applyChanges(plan, changes);
        if (result.kind === 'refused') throw new Error(JSON.stringify(result.problems));
        const rows = rowsOf(result.plan, place.entity) as readonly (AnyRow & {
          position: string;
        })[];
        const order = rows.toSorted(byPosition).map((row) => row.id);
        expect(order[order.indexOf(place.id) + 1]).toBe(id);
        const undone = applyChanges(result.plan, invert(result.changes));
        expect(undone).toMatchObject({ kind: 'applied', plan });
      }),
    );
  });
});

test('a row that is put in gets the defaults of what it leaves out', () => {
  const plan = planFrom({});
  const result = applyChanges(plan, [
    insertion('activity', { id: idOf(1), position: 'a0', text: 'Kartlegge' }),
  ]);
  expect(result).toMatchObject({
    plan: { rows: { activity: [{ text: 'Kartlegge', time: null }] } },
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type EntityName,
  entityNamed,
  entityNames,
} from '../../../src-domain/entities/registry.ts';
import { findRow, type Plan, planFormat, rowsOf } from '../../../src-domain/plan.ts';
import { frozenText, readFrozenText } from '../../../src-domain/versions/frozen-plan.ts';
import { planPart } from '../../../src-domain/versions/plan-part.ts';
import { randomPlan } from '../../fixtures/random-plan.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const planAndPart = randomPlan().chain((plan) =>
  fc.record({
    plan: fc.constant(plan),
    subprojectId: fc.constantFrom(null, ...plan.rows.subproject.map(({ id }) => id)),
  }),
);

const withoutNames = (plan: Plan): Plan => ({
  ...plan,
  rows: {
    ...plan.rows,
    person: plan.rows.person.map(({ id }) => ({
      id,
      name: '',
      email: null,
      telephone: null,
      removedOn: null,
    })),
  },
});

describe('any plan, as a whole or one sub-project', () => {
  test('is read as it was frozen, but for what tells of persons', () => {
    fc.assert(
      fc.property(planAndPart, ({ plan, subprojectId }) => {
        const part = planPart(plan, subprojectId);
        expect(readFrozenText(frozenText(part))).toEqual({
          kind: 'plan',
          plan: withoutNames(part),
        });
      }),
    );
  });

  test('is whole: every reference leads to a row that was frozen too', () => {
    fc.assert(
      fc.property(planAndPart, ({ plan, subprojectId }) => {
        const part = planPart(plan, subprojectId);
        const astray = entityNames.flatMap((entity) =>
          rowsOf(part, entity).flatMap((row) =>
            Object.entries(entityNamed(entity).references).filter(([field, target]) => {
              const id = row[field] as string | null;
              return id !== null && !findRow(part, target as EntityName, id);
            }),
          ),
        );
        expect(astray).toEqual([]);
      }),
    );
  });

  test('has the same text whatever its persons are called', () => {
    fc.assert(
      fc.property(planAndPart, ({ plan, subprojectId }) => {
        const part = planPart(plan, subprojectId);
        expect(frozenText(withoutNames(part))).toBe(frozenText(part));
      }),
    );
  });
});

const letters = (plan: Plan, entity: 'milestone' | 'subproject' | 'effectGoal') =>
  plan.rows[entity].map(({ letter }) => letter);

const [a, b, ofA, whole] = [idOf(1), idOf(2), idOf(3), idOf(4)];

const twoSubprojects = planFrom({
  person: [{ id: idOf(10), name: 'Kari Moe' }, { id: idOf(11), name: 'Ola Berg' }, { name: 'Siv' }],
  subproject: [
    { id: whole, letter: 'X' },
    { id: a, letter: 'A', parentId: whole },
    { id: b, letter: 'B', parentId: whole },
    { id: ofA, letter: 'A1', parentId: a },
  ],
  body: [{ id: idOf(20), name: 'Styringsgruppe' }],
  seat: [
    { id: idOf(21), bodyId: idOf(20), title: 'leder' },
    { id: idOf(22), bodyId: idOf(20), title: 'sekretær' },
  ],
  holding: [
    { seatId: idOf(21), personId: idOf(10) },
    { seatId: idOf(22), personId: idOf(11) },
  ],
  effectGoal: [{ letter: 'E', id: idOf(30) }, { letter: 'F' }],
  activity: [{ id: idOf(31), subprojectId: a }],
  activityGoal: [{ activityId: idOf(31), effectGoalId: idOf(30) }],
  milestone: [
    { id: idOf(40), letter: 'MA', subprojectId: a },
    { id: idOf(41), letter: 'MA1', subprojectId: ofA },
    { id: idOf(42), letter: 'MB', subprojectId: b },
    { id: idOf(43), letter: 'M' },
  ],
  measure: [
    { id: idOf(50), milestoneId: idOf(40), text: 'I A' },
    { id: idOf(51), milestoneId: idOf(42), text: 'I B' },
  ],
  responsible: [
    { measureId: idOf(50), seatId: idOf(21) },
    { measureId: idOf(51), personId: idOf(11) },
  ],
});

test('a sub-project’s plan is its own rows, its parts’, and what they refer to', () => {
  const part = planPart(twoSubprojects, a);
  expect(letters(part, 'milestone')).toEqual(['MA', 'MA1']);
  expect(part.rows.measure.map(({ text }) => text)).toEqual(['I A']);
  expect(letters(part, 'subproject')).toEqual(['A', 'A1', 'X']);
  expect(letters(part, 'effectGoal')).toEqual(['E']);
  expect(part.rows.seat.map(({ title }) => title)).toEqual(['leder']);
  expect(part.rows.person.map(({ name }) => name)).toEqual(['Kari Moe']);
  expect(part.rows.project).toEqual(twoSubprojects.rows.project);
});

test('versions, decisions, reports and what was sent are no part of what is frozen', () => {
  const content = { hash: 'a'.repeat(64), sizeInBytes: 1 };
  const plan = planFrom({
    project: [{ name: 'Prosjektet' }],
    body: [{ id: idOf(1) }],
    report: [{ id: idOf(2) }],
    light: [{ reportId: idOf(2) }],
    deviation: [{ reportId: idOf(2) }],
    version: [{ id: idOf(3), ...content }],
    decision: [{ id: idOf(4), versionId: idOf(3), bodyId: idOf(1) }],
    attachment: [
      { name: 'til vedtaket', decisionId: idOf(4), ...content },
      { name: 'til rapporten', reportId: idOf(2), ...content },
      { name: 'til planen', ...content },
    ],
    issuedDocument: [{ metadataHash: content.hash, ...content }],
  });
  const kept = entityNames.filter((entity) => rowsOf(planPart(plan, null), entity).length > 0);
  expect(kept).toEqual(['project', 'body', 'attachment']);
  expect(planPart(plan, null).rows.attachment.map(({ name }) => name)).toEqual(['til planen']);
});

test('of a person nothing but the id is frozen', () => {
  const part = planPart(twoSubprojects, null);
  expect(JSON.parse(frozenText(part)).rows.person).toEqual(
    part.rows.person.map(({ id }) => ({ id })),
  );
});

describe('what another program has frozen', () => {
  test('in an older form is read in today’s', () => {
    const steps = new Map([
      [
        'planverk/0',
        ({ rows: { plan, ...rows } }: { rows: Record<string, unknown[]> }) => ({
          format: planFormat,
          rows: { ...rows, project: plan ?? [] },
        }),
      ],
    ]);
    const older = { format: 'planverk/0', rows: { plan: [{ id: idOf(1), name: 'Gammel' }] } };
    const read = readFrozenText(JSON.stringify(older), steps as never);
    expect(read).toMatchObject({ kind: 'plan', plan: { rows: { project: [{ name: 'Gammel' }] } } });
  });

  test('lacks fields that have come since: they have their defaults', () => {
    const older = { format: planFormat, rows: { project: [{ id: idOf(1) }] } };
    expect(readFrozenText(JSON.stringify(older))).toMatchObject({
      kind: 'plan',
      plan: { rows: { project: [{ name: '', language: 'nb' }] } },
    });
  });

  test.for([
    ['in a newer form', '{"format":"planverk/9","rows":{}}', 'other-format'],
    ['as something else', '[]', 'not-a-plan'],
    ['in part', '{"format":"planverk/1","rows', 'not-a-plan'],
    [
      'with a row that doesn’t hold',
      `{"format":"planverk/1","rows":{"project":[{"id":"${idOf(1)}","name":7}]}}`,
      'faulty',
    ],
  ] as const)('%s is told apart', ([, text, kind]) => {
    expect(readFrozenText(text).kind).toBe(kind);
  });
});

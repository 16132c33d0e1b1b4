import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../../src-domain/apply.ts';
import { handedOutPlan } from '../../../src-domain/handout/handed-out-plan.ts';
import { returnLines, returnOrder } from '../../../src-domain/handout/return-lines.ts';
import { mergeReturn } from '../../../src-domain/handout/return-merge.ts';
import { reviewReturn } from '../../../src-domain/handout/return-review.ts';
import { findRow, type Plan } from '../../../src-domain/plan.ts';
import { jointIds, jointProject } from '../../fixtures/joint-project.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const project = jointProject(2026);
const handedOut = handedOutPlan(
  project,
  { subprojectId: jointIds.premises, recipient: 'Kari Moe', note: '', wantedBackOn: null },
  { id: idOf(900), at: '2026-03-03T12:00:00.000Z', who: 'leder' },
);

const [milestone, first, second, person, responsible] = [901, 902, 903, 904, 905].map(idOf) as [
  string,
  string,
  string,
  string,
  string,
];

/** A milestone with two measures, one of which somebody is responsible for who is put in too. */
const put = planFrom({
  person: [{ id: person, name: 'Ny Person' }],
  subproject: [{ id: jointIds.premises, letter: 'A' }],
  milestone: [
    { id: jointIds.movedIn },
    { id: milestone, letter: 'A2', title: 'Åpnet', subprojectId: jointIds.premises },
  ],
  measure: [
    { id: first, milestoneId: milestone, text: 'Skilt' },
    { id: second, milestoneId: jointIds.movedIn, text: 'Flyttebil' },
  ],
  responsible: [{ id: responsible, measureId: second, personId: person }],
});

const theirs: Plan = {
  ...handedOut,
  rows: {
    ...handedOut.rows,
    project: handedOut.rows.project.map((row) => ({ ...row, name: 'Et annet navn' })),
    person: [...handedOut.rows.person, ...put.rows.person],
    milestone: [...handedOut.rows.milestone, ...put.rows.milestone.slice(1)],
    measure: [...handedOut.rows.measure, ...put.rows.measure],
    responsible: [...handedOut.rows.responsible, ...put.rows.responsible],
  },
};
const sides = { base: handedOut, mine: project, theirs };
const [copy] = handedOut.rows.handout;
if (!copy) throw new Error('A hand-out says that it is one');
const review = reviewReturn(sides, null, copy);
const nothing = { leftOut: [], taken: [], same: [], collisions: {} };

test('what a return holds stands by sub-project and kind, what came with a row on its line', () => {
  const { clean, outside } = returnLines(review, project);
  expect(
    clean.groups.map(({ subprojectId, entities }) => [
      subprojectId,
      entities.map(({ entity, differences }) => [
        entity,
        differences.map(({ withParts }) => withParts),
      ]),
    ]),
  ).toEqual([
    [null, [['person', [0]]]],
    [
      jointIds.premises,
      [
        ['milestone', [1]],
        ['measure', [1]],
      ],
    ],
  ]);
  expect(outside.groups).toMatchObject([
    { subprojectId: null, entities: [{ entity: 'project', differences: [{ withParts: 0 }] }] },
  ]);
});

describe('ticking the lines of a return', () => {
  test('leaves out what came with a line that is left out', () => {
    const leftOut = [{ entity: 'milestone', id: milestone }] as const;
    const order = returnOrder(review, { ...nothing, leftOut });
    expect(order.leftOut).toEqual([
      { entity: 'milestone', id: milestone },
      { entity: 'measure', id: first },
    ]);
    const { plan, collisions } = mergeReturn(sides, order);
    expect(collisions).toEqual([]);
    expect([milestone, first].map((id) => findRow(plan, 'milestone', id))).toEqual([
      undefined,
      undefined,
    ]);
    expect(findRow(plan, 'measure', second)?.text).toBe('Flyttebil');
  });

  test('takes what is outside only where it is ticked', () => {
    const [row] = project.rows.project;
    const taken = [{ entity: 'project', id: row?.id ?? '' }] as const;
    const order = returnOrder(review, { ...nothing, taken });
    expect(order.taken).toEqual(taken);
    expect(mergeReturn(sides, order).plan.rows.project[0]?.name).toBe('Et annet navn');
  });

  test('leaves a plan that holds where what is left out is referred to', () => {
    const leftOut = [{ entity: 'person', id: person }] as const;
    const { changes, plan } = mergeReturn(sides, returnOrder(review, { ...nothing, leftOut }));
    expect(applyChanges(project, changes)).toMatchObject({ kind: 'applied' });
    expect(findRow(plan, 'person', person)).toBeUndefined();
    expect(findRow(plan, 'measure', second)?.text).toBe('Flyttebil');
  });
});

import { describe, expect, test } from 'vitest';
import { handedOutPlan } from '../../../src-domain/handout/handed-out-plan.ts';
import { mergeReturn, nothingChosen } from '../../../src-domain/handout/return-merge.ts';
import { reviewReturn } from '../../../src-domain/handout/return-review.ts';
import { findRow, type Plan } from '../../../src-domain/plan.ts';
import { jointIds, jointProject } from '../../fixtures/joint-project.ts';
import { idOf } from '../../fixtures/small-plan.ts';

const project = jointProject(2026);
const handedOut = handedOutPlan(
  project,
  { subprojectId: jointIds.premises, recipient: 'Kari Moe', note: '', wantedBackOn: null },
  { id: idOf(900), at: '2026-03-03T12:00:00.000Z', who: 'leder' },
);

/** The hand-out as another program than ours has written in it. */
const tampered = (rows: Partial<Plan['rows']>) => ({
  base: handedOut,
  mine: project,
  theirs: { ...handedOut, rows: { ...handedOut.rows, ...rows } },
});

const reviewOf = (sides: ReturnType<typeof tampered>) => {
  const [copy] = handedOut.rows.handout;
  if (!copy) throw new Error('A hand-out says that it is one');
  return reviewReturn(sides, null, copy);
};

describe('what a return has outside what was handed out', () => {
  const renamed = tampered({
    project: handedOut.rows.project.map((row) => ({ ...row, name: 'Et annet navn' })),
  });
  const put = { id: idOf(901), position: 'b1', name: 'Nytt område', explanation: '' };
  const added = tampered({ focusArea: [put] });
  const deleted = tampered({ body: [], seat: [], holding: [] });

  test('is told, and taken only where it is chosen', () => {
    expect(reviewOf(renamed)).toMatchObject({
      parts: [],
      outside: [{ kind: 'update', entity: 'project', to: { name: 'Et annet navn' } }],
    });
    expect(mergeReturn(renamed).changes).toEqual([]);
    const [row] = project.rows.project;
    const taken = [{ entity: 'project', id: row?.id ?? '' }] as const;
    const { plan } = mergeReturn(renamed, { ...nothingChosen, taken });
    expect(plan.rows.project.map(({ name }) => name)).toEqual(['Et annet navn']);
  });

  test('may be a row of no part that was handed out', () => {
    expect(reviewOf(added).outside).toEqual([{ kind: 'insert', entity: 'focusArea', row: put }]);
    expect(mergeReturn(added).changes).toEqual([]);
    const taken = [{ entity: 'focusArea', id: put.id }] as const;
    const { plan } = mergeReturn(added, { ...nothingChosen, taken });
    expect(findRow(plan, 'focusArea', put.id)).toEqual(put);
  });

  test('may be a row that is gone there', () => {
    const gone = ['body', 'seat', 'holding'].map((entity) => ({ kind: 'delete', entity }));
    expect(reviewOf(deleted).outside).toMatchObject(gone);
    expect(mergeReturn(deleted).changes).toEqual([]);
  });
});

test('a row that is left out stays as it is here, and the rest is taken', () => {
  const sides = tampered({
    measure: handedOut.rows.measure.map((row) => ({ ...row, text: 'Skrevet i kopien' })),
    budget: handedOut.rows.budget.map((row) => ({ ...row, spent: 300_000 })),
  });
  const leftOut = [{ entity: 'measure', id: jointIds.renovation }] as const;
  const { plan } = mergeReturn(sides, { ...nothingChosen, leftOut });
  expect(plan.rows.measure).toEqual(project.rows.measure);
  expect(plan.rows.budget.map(({ spent }) => spent)).toEqual([300_000, 260_000]);
});

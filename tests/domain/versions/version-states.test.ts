import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChanges } from '../../../src-domain/apply.ts';
import { type Change, updateOf } from '../../../src-domain/change.ts';
import { outcomes } from '../../../src-domain/entities/decisions.ts';
import type { Row } from '../../../src-domain/entities/registry.ts';
import { findRow, type Plan } from '../../../src-domain/plan.ts';
import { insertion } from '../../../src-domain/row-changes/insertion.ts';
import { approvedVersion, decisionsOn } from '../../../src-domain/versions/approved-version.ts';
import {
  decisionState,
  decisionSteps,
  versionState,
  versionSteps,
} from '../../../src-domain/versions/version-states.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const bodies = [idOf(1), idOf(2), idOf(3)];
const versions = [idOf(10), idOf(11)];
const content = { hash: 'a'.repeat(64), sizeInBytes: 1 };

const start = planFrom({
  body: bodies.map((id) => ({ id })),
  version: versions.map((id, index) => ({
    ...{ id, label: `Versjon ${index + 1}`, frozenAt: `200${index + 7}-01-01T10:00:00Z` },
    ...content,
  })),
});

const outcome = fc.constantFrom(null, ...outcomes);
const day = fc.option(fc.constantFrom('2009-01-01', '2009-02-01', '2009-03-01'), { nil: null });

/** Anything that somebody may try with decisions, allowed or not. */
const act = fc.oneof(
  fc.record({
    kind: fc.constant('put-in' as const),
    versionId: fc.constantFrom(...versions),
    bodyId: fc.constantFrom(...bodies),
    mustApprove: fc.boolean(),
    meetingDate: day,
    outcome,
  }),
  fc.record({ kind: fc.constant('record' as const), which: fc.nat(20), outcome }),
  fc.record({
    kind: fc.constant('mark' as const),
    which: fc.nat(20),
    mistakenBecause: fc.constantFrom('', 'Feil organ'),
  }),
  fc.record({ kind: fc.constant('remove' as const), which: fc.nat(20) }),
);

type Act = typeof act extends fc.Arbitrary<infer Each> ? Each : never;

function changeOf(plan: Plan, done: Act, number: number): Change | null {
  if (done.kind === 'put-in') {
    const { kind: _, ...fields } = done;
    return insertion('decision', {
      id: idOf(100 + number),
      position: `b${number + 100}`,
      ...fields,
    });
  }
  const { decision } = plan.rows;
  const row = decision[done.which % Math.max(1, decision.length)];
  if (!row) return null;
  if (done.kind === 'remove') return { kind: 'delete', entity: 'decision', row };
  const fields =
    done.kind === 'record' ? { outcome: done.outcome } : { mistakenBecause: done.mistakenBecause };
  return updateOf('decision', row, fields);
}

function walk(acts: readonly Act[], look: (before: Plan, after: Plan, done: Act) => void): void {
  let plan = start;
  for (const [number, done] of acts.entries()) {
    const change = changeOf(plan, done, number);
    const result = change === null ? null : applyChanges(plan, [change]);
    if (result?.kind !== 'applied') continue;
    look(plan, result.plan, done);
    plan = result.plan;
  }
}

const walks = fc.array(act, { maxLength: 30 });

test('whatever is done, a decision takes only the steps of the table, and a recorded one never goes', () => {
  fc.assert(
    fc.property(walks, (acts) =>
      walk(acts, (before, after) => {
        for (const was of before.rows.decision) {
          const is = findRow(after, 'decision', was.id);
          if (was.outcome !== null) {
            expect(is).toEqual({ ...was, mistakenBecause: is?.mistakenBecause });
          }
          if (!is || decisionState(was) === decisionState(is)) continue;
          expect(decisionSteps[decisionState(was)]).toContain(decisionState(is));
        }
      }),
    ),
  );
});

test('sending a version and recording outcomes takes it only the ways of the table', () => {
  fc.assert(
    fc.property(walks, (acts) =>
      walk(acts, (before, after, done) => {
        if (done.kind !== 'put-in' && done.kind !== 'record') return;
        for (const id of versions) {
          const [was, is] = [versionState(before, id), versionState(after, id)];
          if (was !== is) expect(versionSteps[was]).toContain(is);
        }
      }),
    ),
  );
});

/** The last outcome that each body came to, written down once more and in another way. */
function lastWords(plan: Plan, versionId: string): ReadonlyMap<string, Row<'decision'>['outcome']> {
  const words = new Map<string, Row<'decision'>['outcome']>();
  const counting = plan.rows.decision.filter(
    (row) => row.versionId === versionId && row.mistakenBecause === '',
  );
  for (const bodyId of bodies) {
    const own = counting.filter((row) => row.bodyId === bodyId);
    if (!own.some(({ mustApprove }) => mustApprove)) continue;
    const said = own
      .filter((row) => row.outcome !== null)
      .toSorted((a, b) =>
        `${a.meetingDate ?? ''} ${a.position}` < `${b.meetingDate ?? ''} ${b.position}` ? -1 : 1,
      );
    words.set(bodyId, said.at(-1)?.outcome ?? null);
  }
  return words;
}

test('the approved plan is always the latest one that all required bodies approved', () => {
  fc.assert(
    fc.property(walks, (acts) =>
      walk(acts, (_, after) => {
        const approved = versions.filter((id) => {
          const words = [...lastWords(after, id).values()];
          return words.length > 0 && words.every((word) => word === 'approved');
        });
        expect(approvedVersion(after, null)?.id).toBe(approved.at(-1));
        for (const id of versions) {
          expect(versionState(after, id) === 'approved').toBe(approved.includes(id));
        }
      }),
    ),
  );
});

test.for([
  ['nothing', [], 'frozen'],
  ['one body without an outcome', [[0, null]], 'sent'],
  ['one body that has put it off', [[0, 'postponed']], 'postponed'],
  [
    'one body that has put it off and has a new meeting',
    [
      [0, 'postponed'],
      [0, null],
    ],
    'sent',
  ],
  [
    'one that asks for changes and one that approves',
    [
      [0, 'approved-with-changes'],
      [1, 'approved'],
    ],
    'changes-asked',
  ],
  [
    'one that rejects and one that puts it off',
    [
      [0, 'rejected'],
      [1, 'postponed'],
    ],
    'rejected',
  ],
  [
    'two that approve',
    [
      [0, 'approved'],
      [1, 'approved'],
    ],
    'approved',
  ],
] as const)('of a version with %s the state is told', ([, decided, state]) => {
  const plan = planFrom({
    body: bodies.map((id) => ({ id })),
    version: [{ id: idOf(10), ...content }],
    decision: decided.map(([body, outcome], index) => ({
      ...{ versionId: idOf(10), bodyId: bodies[body], outcome },
      meetingDate: outcome === null ? null : `2009-01-0${index + 1}`,
    })),
  });
  expect(versionState(plan, idOf(10))).toBe(state);
  expect(decisionsOn(plan, idOf(10))).toHaveLength(decided.length);
});

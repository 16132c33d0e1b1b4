import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../../src-domain/apply.ts';
import { diff } from '../../../src-domain/diff.ts';
import { handedOutPlan } from '../../../src-domain/handout/handed-out-plan.ts';
import { handoutOf } from '../../../src-domain/handout/handout-row.ts';
import { changesOutside, mergeReturn } from '../../../src-domain/handout/return-merge.ts';
import type { Plan } from '../../../src-domain/plan.ts';
import { readPlan } from '../../../src-domain/plan-json.ts';
import { subprojectOf } from '../../../src-domain/subproject-of.ts';
import { withParts } from '../../../src-domain/subproject-parts.ts';
import { madeId } from '../../fixtures/made-plan.ts';
import { deeds, worked, workField } from '../../fixtures/random-changes.ts';
import { randomPlan } from '../../fixtures/random-plan.ts';

const stamp = { id: madeId(99, 1), at: '2008-03-03T12:00:00.000Z', who: 'Leder' };

const handOut = (plan: Plan): Plan | null => {
  const [subproject] = plan.rows.subproject;
  if (!subproject) return null;
  const order = { subprojectId: subproject.id, recipient: 'Kari', note: '', wantedBackOn: null };
  return handedOutPlan(plan, order, stamp);
};

/** A project, and a hand-out of it that somebody has worked in as the program lets them. */
const returned = fc
  .tuple(
    randomPlan({ rowsPerEntity: 4 }).filter(({ rows }) => rows.subproject.length > 0),
    workField.chain((among) => fc.tuple(deeds(among), deeds(among))),
  )
  .map(([plan, [theirs, mine]]) => {
    // An attachment of a report that is another's too may stay at home, where the report can't go without it.
    const attachment = plan.rows.attachment.filter(
      ({ reportId, decisionId, subprojectId }) => !reportId || !(decisionId ?? subprojectId),
    );
    const rows = { ...plan.rows, attachment, handout: [], handoutReturn: [] };
    const whole: Plan = { ...plan, rows };
    const base = handOut(whole) as Plan;
    const copy = worked(base, theirs);
    return { whole, base, copy: copy.plan, done: copy.changes, mine: worked(whole, mine).plan };
  });

const numRuns = 200;

describe('a hand-out', () => {
  test('is a whole plan: every reference in it leads to a row in it', () => {
    fc.assert(
      fc.property(returned, ({ base }) => {
        expect(readPlan(base)).toEqual({ kind: 'plan', plan: base });
      }),
      { numRuns },
    );
  });

  test('that comes back unchanged changes nothing, also where the project has moved on', () => {
    fc.assert(
      fc.property(returned, ({ base, mine, whole }) => {
        expect(mergeReturn({ base, mine: whole, theirs: base }).changes).toEqual([]);
        const { changes, collisions } = mergeReturn({ base, mine, theirs: base });
        expect({ changes, collisions }).toEqual({ changes: [], collisions: [] });
      }),
      { numRuns },
    );
  });

  test('that was worked in comes to what the same work in the project comes to', () => {
    fc.assert(
      fc.property(returned, ({ base, copy, done, whole }) => {
        let here: Plan = whole;
        for (const changes of done) {
          const applied = applyChanges(here, changes);
          // What goes along with more at home than in the copy isn't the same work.
          if (applied.kind === 'refused') return;
          here = applied.plan;
        }
        const { plan, collisions } = mergeReturn({ base, mine: whole, theirs: copy });
        expect(collisions).toEqual([]);
        expect(diff(here, plan)).toEqual([]);
      }),
      { numRuns },
    );
  });

  test('changes nothing that it was not handed out to change', () => {
    fc.assert(
      fc.property(returned, ({ base, copy, mine }) => {
        expect(changesOutside({ base, mine, theirs: copy })).toEqual([]);
        const own = withParts(copy, handoutOf(base)?.subprojectId ?? '');
        const { plan, changes, collisions } = mergeReturn({ base, mine, theirs: copy });
        const asked = new Set(
          collisions.flatMap(({ id, along }) => [id, ...along.map((each) => each.id)]),
        );
        const outside = changes.filter((change) => {
          const id = change.kind === 'update' ? change.id : change.row.id;
          const owners = [base, mine, plan, copy].map((each) =>
            subprojectOf(each, change.entity, id),
          );
          const isOwnerless = ['person', 'organisation', 'personDistinction', 'collision'].includes(
            change.entity,
          );
          return (
            !isOwnerless &&
            !asked.has(id) &&
            !owners.some((owner) => owner !== null && own.has(owner))
          );
        });
        expect(outside).toEqual([]);
      }),
      { numRuns },
    );
  });
});

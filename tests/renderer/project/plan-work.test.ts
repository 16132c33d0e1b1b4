import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../../../src-domain/check.ts';
import { diff } from '../../../src-domain/diff.ts';
import { emptyPlan } from '../../../src-domain/plan.ts';
import { PlanWork } from '../../../src-renderer/project/plan-work.ts';
import { madePlan } from '../../fixtures/made-plan.ts';
import { randomPlan } from '../../fixtures/random-plan.ts';

const today = '2026-11-21';

test('each check has the number that it was asked under', () => {
  const work = new PlanWork();
  const plan = madePlan({ measures: 3 });
  expect(work.do({ kind: 'plan', plan })).toBeNull();
  expect(work.do({ kind: 'check', asked: 7, today })).toMatchObject({
    asked: 7,
    findings: check(plan, today),
  });
});

test('what follows a plan by its changes, past locks and steps too, finds what the plan check finds in the plan itself', () => {
  fc.assert(
    fc.property(randomPlan(), randomPlan(), (before, after) => {
      const work = new PlanWork();
      work.do({ kind: 'plan', plan: before });
      work.do({ kind: 'changes', changes: diff(before, after) });
      const answer = work.do({ kind: 'check', asked: 1, today });
      expect(answer).toMatchObject({ asked: 1, findings: check(after, today) });
    }),
    { numRuns: 30 },
  );
});

test('changes that don’t fit are an error, and nothing is guessed', () => {
  const work = new PlanWork();
  work.do({ kind: 'plan', plan: emptyPlan });
  const [row] = madePlan({ measures: 1 }).rows.measure;
  if (!row) throw new Error('The plan has a measure');
  const changes = [{ kind: 'delete', entity: 'measure', row }] as const;
  expect(() => work.do({ kind: 'changes', changes })).toThrow();
});

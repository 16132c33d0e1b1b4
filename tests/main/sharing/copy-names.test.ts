import { expect, test } from 'vitest';
import { isCopyName } from '../../../src-main/sharing/copy-names.ts';

test.each([
  'plan (1).planverk',
  'plan (Karis motstridende kopi 2026-11-23).planverk',
  'plan (conflicted copy 2026-11-23 101500).planverk',
  "plan (Kari's conflicted copy 2026-11-23).planverk",
  'plan - Kopi.planverk',
  'plan - Kopi (2).planverk',
  'plan-PC123.planverk',
  'plan.sync-conflict-20261123-101500-ABCDEFG.planverk',
  'plan_conf(1).planverk',
  'Plan (1).PLANVERK',
  'Kopi av plan.planverk',
  'Copy of plan (1).planverk',
])('%s is called like a copy of plan.planverk', (name) => {
  expect(isCopyName(name, 'plan.planverk')).toBe(true);
});

test.each([
  'plan.planverk',
  'planlegging.planverk',
  'plan2.planverk',
  'min plan.planverk',
  'plan (1).docx',
  '~planverk-0123.tmp',
  'Kopi av noe annet.planverk',
])('%s is not', (name) => {
  expect(isCopyName(name, 'plan.planverk')).toBe(false);
});

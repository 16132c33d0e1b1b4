import { expect, test } from 'vitest';
import type { RowPlace } from '../../../src-renderer/frame/addresses.ts';
import { readAddress } from '../../../src-renderer/frame/addresses.ts';
import {
  partAddress,
  partsIn,
  placeOf,
  reportAddress,
  reportsParts,
} from '../../../src-renderer/reports/reports-parts.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const [draft, planned, light, deviation] = [idOf(1), idOf(2), idOf(3), idOf(4)];
const plan = planFrom({
  report: [
    { id: draft, state: 'draft' },
    { id: planned, state: 'planned' },
  ],
  light: [{ id: light, reportId: draft, aspect: 'time' }],
  deviation: [{ id: deviation, reportId: draft, text: 'Sent' }],
});
const at = (entity: RowPlace['entity'], id: string) => placeOf(plan, { entity, id, field: null });

test('each part has an address that leads to it', () => {
  const led = reportsParts.map((part) =>
    placeOf(plan, readAddress(partAddress('ab12', part))?.place ?? null),
  );
  expect(led).toEqual(reportsParts.map((part) => ({ kind: 'part', part, soughtId: null })));
});

test('a report that is written opens, and what stands in it opens it', () => {
  const opened = { kind: 'report', reportId: draft };
  expect(placeOf(plan, readAddress(reportAddress('ab12', draft))?.place ?? null)).toEqual(opened);
  expect(at('light', light)).toEqual(opened);
  expect(at('deviation', deviation)).toEqual(opened);
});

test('one that is only planned is found in the list', () => {
  expect(at('report', planned)).toEqual({ kind: 'part', part: 'all', soughtId: planned });
});

test('one that isn’t there leads to the list', () => {
  expect(at('report', idOf(9))).toEqual({ kind: 'part', part: 'all', soughtId: null });
});

test('a copy that was handed out has no part for who is to report, and its address leads to the first', () => {
  const copy = planFrom({ project: [{}], handout: [{ isThisPlan: true }] });
  expect(partsIn(copy)).toEqual(['now', 'all']);
  expect(placeOf(copy, readAddress(partAddress('ab12', 'plan'))?.place ?? null)).toEqual({
    kind: 'part',
    part: 'now',
    soughtId: null,
  });
});

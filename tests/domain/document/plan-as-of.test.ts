import { describe, expect, test } from 'vitest';
import { usualOrder } from '../../../src-domain/document/document-order.ts';
import { versionsNeeded } from '../../../src-domain/document/frozen-plans.ts';
import { planAsOf } from '../../../src-domain/document/plan-as-of.ts';
import { approvedVersion } from '../../../src-domain/versions/approved-version.ts';
import { idOf, planFrom, type SmallRows } from '../../fixtures/small-plan.ts';

const [first, second, measureId] = [idOf(1), idOf(2), idOf(5)];
const today = '2008-06-01';

const version = (id: string, day: string) => ({
  ...{ id, label: id === first ? 'Versjon 1' : 'Versjon 2', frozenAt: `${day}T12:00:00.000Z` },
  ...{ hash: 'a'.repeat(64), sizeInBytes: 1, format: 'planverk/1' },
});
const decision = (versionId: string, meetingDate: string | null) => ({
  ...{ versionId, bodyId: idOf(9), meetingDate, outcome: 'approved' },
});

const contents = (time: string, more: object = {}): SmallRows => ({
  project: [{ name: 'Prosjektet' }],
  milestone: [{ id: idOf(4), title: 'Kurs' }],
  measure: [{ id: measureId, milestoneId: idOf(4), text: 'Kurs', time: { text: time }, ...more }],
});

const plan = planFrom({
  ...contents('Juni 08', { state: 'done', doneOn: '2008-05-10' }),
  body: [{ id: idOf(9), name: 'Formannskapet' }],
  version: [version(first, '2007-10-01'), version(second, '2008-03-01')],
  decision: [decision(first, '2007-11-01'), decision(second, '2008-05-20')],
});
const frozenPlans = [
  { versionId: first, plan: planFrom(contents('Høst 07')) },
  { versionId: second, plan: planFrom(contents('Mai 08', { state: 'under-way' })) },
];
const asOf = (day: string) => planAsOf(plan, day, today, frozenPlans);

test.each([
  [today, 'today'],
  ['2008-06-02', 'later'],
  ['2008-05-31', 'frozen'],
  ['2007-10-01', 'frozen'],
  ['2007-09-30', 'unknown'],
])('%s is %s', (day, kind) => {
  expect(asOf(day).source.kind).toBe(kind);
});

test.each([
  ['2007-10-15', 'Høst 07', 'not-started', null],
  ['2007-11-15', 'Høst 07', 'not-started', 'Versjon 1'],
  ['2008-04-01', 'Mai 08', 'under-way', 'Versjon 1'],
  // Done is told with its day, so that it is known also after the freezing.
  ['2008-05-10', 'Mai 08', 'done', 'Versjon 1'],
  ['2008-05-20', 'Mai 08', 'done', 'Versjon 2'],
  [today, 'Juni 08', 'done', 'Versjon 2'],
])('on %s the time was «%s», the state %s, and %s was approved', (day, time, state, approved) => {
  const { plan: shown } = asOf(day);
  const [measure] = shown.rows.measure;
  expect([measure?.time?.text, measure?.state]).toEqual([time, state]);
  expect(approvedVersion(shown, null)?.label ?? null).toBe(approved);
});

describe('before anything was frozen', () => {
  test('the plan stands as it is, without versions and decisions', () => {
    const { plan: shown, source } = asOf('2007-01-01');
    expect(shown).toEqual({ ...plan, rows: { ...plan.rows, version: [], decision: [] } });
    expect(source).toEqual({ kind: 'unknown', today });
  });
});

test('a decision without a day isn’t claimed to be of that day', () => {
  const undated = { ...plan, rows: { ...plan.rows, decision: [] } };
  const [row] = plan.rows.decision;
  if (!row) throw new Error('No decision');
  const one = {
    ...undated,
    rows: { ...undated.rows, decision: [{ ...row, versionId: first, meetingDate: null }] },
  };
  expect(approvedVersion(one, null)?.label).toBe('Versjon 1');
  expect(approvedVersion(planAsOf(one, '2008-05-01', today, frozenPlans).plan, null)).toBeNull();
});

test('the plans that it may be made of are asked for', () => {
  const order = usualOrder('milepelplan', 'nb');
  if (order.document !== 'milepelplan') throw new Error('Another document');
  const choices = { ...order.choices, hasTrend: false };
  const needed = (day: string | null) =>
    versionsNeeded(plan, { ...order, choices, asOf: day }).map(({ label }) => label);
  expect(needed(null)).toEqual(['Versjon 2']);
  expect(needed('2008-04-01')).toEqual(['Versjon 2', 'Versjon 1']);
});

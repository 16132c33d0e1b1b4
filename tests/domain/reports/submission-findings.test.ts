import { expect, test } from 'vitest';
import { aspects } from '../../../src-domain/entities/reports.ts';
import { findRow } from '../../../src-domain/plan.ts';
import {
  canBeSubmitted,
  submissionFindings,
} from '../../../src-domain/reports/submission-findings.ts';
import { idOf, planFrom, type SmallRows } from '../../fixtures/small-plan.ts';

const id = idOf(1);
const written = { summary: 'I rute', period: { text: '1. tertial 2008', spans: null } };
const green = aspects.map((aspect) => ({ reportId: id, aspect, colour: 'green' }));
const redTime = [{ reportId: id, aspect: 'time', colour: 'red', reason: 'Sent' }];

function findingsOf(report: object, { light = green, deviation = [] }: SmallRows = {}) {
  const plan = planFrom({ report: [{ id, ...written, ...report }], light, deviation });
  const row = findRow(plan, 'report', id);
  if (!row) throw new Error('There is a report');
  return submissionFindings(plan, row);
}

const rulesOf = (...of: Parameters<typeof findingsOf>) => findingsOf(...of).map(({ rule }) => rule);

test('a report that says all there is to say lacks nothing', () => {
  expect(findingsOf({})).toEqual([]);
});

test('only a missing period stops it', () => {
  expect(findingsOf({ period: null })).toEqual([
    { rule: 'no-period', severity: 'stop', aspects: [] },
  ]);
  expect(canBeSubmitted(findingsOf({ period: { text: ' ', spans: null } }))).toBe(false);
  expect(canBeSubmitted(findingsOf({ summary: '' }, { light: redTime }))).toBe(true);
});

test('a period that says no days is told of', () => {
  expect(rulesOf({ period: { text: 'den vanlige', spans: null } })).toEqual([
    'period-without-days',
  ]);
});

test('an aspect without a light is named, but not where lights aren’t asked for', () => {
  const light = green.filter(({ aspect }) => aspect !== 'cost' && aspect !== 'benefit');
  expect(findingsOf({}, { light })).toMatchObject([
    { rule: 'no-light', aspects: ['cost', 'benefit'] },
  ]);
  expect(rulesOf({ kind: 'final', lessons: 'Begynn før' }, { light: [] })).toEqual([]);
});

test('yellow and red are to have a reason, and red an open deviation', () => {
  const light = green.map((each) =>
    each.aspect === 'cost' ? { ...each, colour: 'yellow' } : each,
  );
  expect(findingsOf({}, { light })).toMatchObject([{ rule: 'no-reason', aspects: ['cost'] }]);
  const red = green.map((each) => (each.aspect === 'time' ? { ...each, ...redTime[0] } : each));
  const deviation = (more: object) => [{ reportId: id, text: 'Sent', ...more }];
  const rules = (more: object) => rulesOf({}, { light: red, deviation: deviation(more) });
  expect(rules({ aspect: 'time' })).toEqual([]);
  expect(rules({})).toEqual([]);
  expect(rules({ aspect: 'cost' })).toEqual(['red-without-deviation']);
  expect(rules({ aspect: 'time', closedOn: '2008-04-01' })).toEqual(['red-without-deviation']);
});

test.for([
  ['exception', {}, ['no-options']],
  ['exception', { recommendation: 'Utsett' }, []],
  ['final', {}, ['no-lessons']],
] as const)('of %s with %j: %j', ([kind, report, rules]) => {
  expect(rulesOf({ kind, ...report })).toEqual(rules);
});

import { expect, test } from 'vitest';
import { rollUp } from '../../../src-domain/reports/roll-up.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const [a, b, c, part] = [idOf(1), idOf(2), idOf(3), idOf(4)];
const [first, second] = [
  { text: '1. tertial 2008', spans: null },
  { text: '2. tertial 2008', spans: null },
];
const days = { from: '2008-05-01', to: '2008-08-31' };

const plan = planFrom({
  subproject: [
    { id: a, letter: 'A' },
    { id: b, letter: 'B' },
    { id: c, letter: 'C' },
    { id: part, letter: 'A1', parentId: a },
  ],
  report: [
    { id: idOf(10), subprojectId: a, state: 'accepted', period: first },
    { id: idOf(11), subprojectId: a, state: 'submitted', period: second },
    { id: idOf(12), subprojectId: a, state: 'draft', period: second, summary: 'Rettet' },
    { id: idOf(13), subprojectId: b, state: 'draft', period: second, dueOn: '2008-09-15' },
    { id: idOf(14), subprojectId: c, state: 'accepted', period: second },
    { id: idOf(15), subprojectId: c, state: 'draft', kind: 'exception', period: second },
    { id: idOf(16), state: 'submitted', period: second },
  ],
  light: [
    { reportId: idOf(10), aspect: 'time', colour: 'green' },
    { reportId: idOf(10), aspect: 'cost', colour: 'green' },
    { reportId: idOf(11), aspect: 'time', colour: 'red', reason: 'Kartleggingen er sen.' },
    { reportId: idOf(11), aspect: 'cost', colour: 'green' },
    { reportId: idOf(13), aspect: 'time', colour: 'red' },
    { reportId: idOf(14), aspect: 'time', colour: 'red' },
    { reportId: idOf(16), aspect: 'time', colour: 'red' },
  ],
  deviation: [
    { reportId: idOf(10), text: 'Gammelt' },
    { reportId: idOf(11), aspect: 'time', text: 'Kartleggingen' },
    { reportId: idOf(11), text: 'Bemanningen' },
    { reportId: idOf(11), aspect: 'cost', text: 'Innkjøp' },
    { reportId: idOf(11), aspect: 'time', text: 'Lokalet', closedOn: '2008-08-01' },
    { reportId: idOf(14), aspect: 'cost', text: 'Trykking' },
  ],
});

const { rows, totals } = rollUp(plan, days);
const of = (id: string) => rows.find(({ subproject }) => subproject.id === id);

test('each sub-project says what it last submitted on those days, in the order of the plan, parts behind the whole', () => {
  expect(rows.map(({ report }) => report?.id ?? null)).toEqual([idOf(11), null, null, idOf(14)]);
  expect(rows.map(({ subproject, depth }) => [subproject.letter, depth])).toEqual([
    ['A', 0],
    ['A1', 1],
    ['B', 0],
    ['C', 0],
  ]);
});

test('who hasn’t reported is there with the day by which the report is due, and without its draft’s lights', () => {
  expect(of(b)).toMatchObject({ report: null, dueOn: '2008-09-15', needsException: false });
  expect(of(b)?.lights.size).toBe(0);
  expect(of(b)?.awaited?.id).toBe(idOf(13));
});

test('a sub-project that nobody has asked to report on the period isn’t awaited', () => {
  expect(of(part)).toMatchObject({ report: null, awaited: null, dueOn: null });
  expect(rollUp(plan, days)).toMatchObject({ reported: 2, awaited: 1 });
});

test('one that is begun without a day by which it is due is awaited too', () => {
  const undated = planFrom({
    subproject: [{ id: a, letter: 'A' }],
    report: [{ id: idOf(10), subprojectId: a, state: 'planned', period: second }],
  });
  expect(rollUp(undated, days).rows).toMatchObject([{ awaited: { id: idOf(10) }, dueOn: null }]);
});

test('a light is held against the report before', () => {
  expect([...(of(a)?.changed ?? [])]).toEqual([['time', 'green']]);
  expect([...(of(c)?.changed ?? [])]).toEqual([]);
});

test('red calls for an exception report until one is begun', () => {
  expect(of(a)?.needsException).toBe(true);
  expect(of(c)?.needsException).toBe(false);
});

test('open deviations are told from closed ones, and those that are open in what is red stand out', () => {
  expect(rows.map(({ deviations }) => deviations)).toEqual([
    { open: 3, closed: 1 },
    { open: 0, closed: 0 },
    { open: 0, closed: 0 },
    { open: 1, closed: 0 },
  ]);
  expect(rollUp(plan, days).deviations).toEqual({ open: 4, closed: 1 });
  expect(rows.map(({ outside }) => outside.map(({ text }) => text))).toEqual([
    ['Kartleggingen', 'Bemanningen'],
    [],
    [],
    [],
  ]);
});

test('the lights are counted by aspect', () => {
  expect([...(totals.get('time') ?? [])]).toEqual([['red', 2]]);
  expect([...(totals.get('cost') ?? [])]).toEqual([['green', 1]]);
});

import { expect, test } from 'vitest';
import {
  linkId,
  linksOf,
  linksWritten,
} from '../../../../src-renderer/organisation/charts/box-links.ts';
import { idOf, planFrom } from '../../../fixtures/small-plan.ts';

const [chart, first, second, person] = [1, 2, 3, 4].map(idOf) as [string, string, string, string];
const plan = planFrom({
  orgChart: [{ id: chart, name: 'Kart' }],
  body: [
    { id: first, name: 'Styringsgruppe' },
    { id: second, name: 'Prosjektgruppe' },
  ],
  person: [{ id: person, name: 'Kari Moe' }],
  chartBox: [{ orgChartId: chart, bodyId: first }],
});
const [box] = plan.rows.chartBox;
if (!box) throw new Error('The plan has no box');

test.for<[chosen: readonly string[], to: Readonly<Record<string, unknown>> | null]>([
  [[linkId('bodyId', first)], null],
  [[], { bodyId: null }],
  [[linkId('bodyId', first), linkId('bodyId', second)], { bodyId: second }],
  [[linkId('bodyId', first), linkId('personId', person)], { personId: person }],
  [[linkId('compositionOfBodyId', first)], { bodyId: null, compositionOfBodyId: first }],
])('%j chosen for a box that follows a body writes %j', ([chosen, to]) => {
  const changes = linksWritten({ row: box }, chosen);
  expect(changes.map((change) => change.kind === 'update' && change.to)).toEqual(to ? [to] : []);
});

test('a box tells what it follows, and how', () => {
  expect(linksOf({ ...box, compositionOfBodyId: first })).toEqual([
    linkId('bodyId', first),
    linkId('compositionOfBodyId', first),
  ]);
});

import { expect, test } from 'vitest';
import { applyChanges } from '../../../src-domain/apply.ts';
import { translatorFor } from '../../../src-domain/messages/translate.ts';
import { type ContentBox, chartContent } from '../../../src-domain/org-chart/chart-content.ts';
import { chartFromPlan, freeChartName } from '../../../src-domain/org-chart/chart-from-plan.ts';
import type { Plan } from '../../../src-domain/plan.ts';
import { idOf, planFrom } from '../../fixtures/small-plan.ts';

const today = '2026-11-22';

/** The boxes of a chart that is made from a plan, each as 'kind title: lines', in by generation. */
function madeFrom(plan: Plan, showsLeaders = false): readonly string[] {
  let next = 500;
  const wanted = { name: 'Kart', asOf: null, showsLeaders, compositionTitle: 'Sammensetning' };
  const { id, changes } = chartFromPlan(plan, wanted, today, () => idOf(next++));
  const applied = applyChanges(plan, changes);
  if (applied.kind === 'refused') throw new Error(JSON.stringify(applied.problems));
  const chart = applied.plan.rows.orgChart.find((row) => row.id === id);
  if (!chart) throw new Error('No chart was made');
  const said = (boxes: readonly ContentBox[], indent: string): readonly string[] =>
    boxes.flatMap((box) => [
      `${indent}${box.kind} ${[box.title, ...box.lines].join(': ')}`,
      ...said(box.boxes, `${indent}  `),
    ]);
  return said(chartContent(applied.plan, chart, today, translatorFor('nb')).boxes, '');
}

const [steering, group, reference, council, ownGroup, whole, part, seat, person] = [
  1, 2, 3, 4, 5, 6, 7, 8, 9,
].map(idOf);
const plan = planFrom({
  body: [
    { id: group, name: 'Prosjektgruppe', kind: 'project-group' },
    { id: steering, name: 'Styringsgruppe', kind: 'steering-group' },
    { id: reference, name: 'Referansegruppe', kind: 'reference-group' },
    { id: council, name: 'Kommunestyret', kind: 'council', inPlan: false },
    { id: ownGroup, name: 'Gruppe A', kind: 'subproject-group', subprojectId: whole },
  ],
  compositionRule: [{ bodyId: steering, text: 'to ordførere', offices: ['mayor'], count: 2 }],
  subproject: [
    { id: whole, letter: 'A', name: 'Sykefravær' },
    { id: part, letter: '', name: 'Distrikt Sør', parentId: whole },
    { letter: 'B', name: 'Uønsket deltid' },
  ],
  seat: [
    { id: seat, bodyId: group, role: 'subproject-leader', subprojectId: whole },
    { bodyId: steering, role: 'leader' },
  ],
  person: [{ id: person, name: 'Anna Lund' }],
  holding: [{ seatId: seat, personId: person }],
});

test('each rank stands under the one above, and what stands outside the plan isn’t in it', () => {
  expect(madeFrom(plan)).toEqual([
    'box Styringsgruppe',
    '  side Sammensetning: to ordførere',
    '  box Prosjektgruppe',
    '    side Referansegruppe',
    '    box Sykefravær',
    '      list Gruppe A',
    '      list Distrikt Sør',
    '    box Uønsket deltid',
  ]);
});

test('those who lead stand in the boxes on request, and a vacant seat is called so', () => {
  expect(madeFrom(plan, true)).toEqual([
    'box Styringsgruppe: ubesatt',
    '  side Sammensetning: to ordførere',
    '  box Prosjektgruppe',
    '    side Referansegruppe',
    '    box Sykefravær: Anna Lund',
    '      list Gruppe A',
    '      list Distrikt Sør',
    '    box Uønsket deltid',
  ]);
});

test('a plan of nothing but sub-projects has them side by side', () => {
  expect(madeFrom(planFrom({ subproject: [{ name: 'A' }, { name: 'B' }] }))).toEqual([
    'box A',
    'box B',
  ]);
});

test('a project without bodies and sub-projects makes a chart without boxes', () => {
  expect(madeFrom(planFrom({}))).toEqual([]);
});

test('a new chart has a name that no other has', () => {
  const named = planFrom({ orgChart: [{ name: 'Kart' }, { name: 'Kart (2) ' }] });
  expect(['Kart', 'Annet'].map((name) => freeChartName(named, name))).toEqual([
    'Kart (3)',
    'Annet',
  ]);
});

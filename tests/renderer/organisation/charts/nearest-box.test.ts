import { expect, test } from 'vitest';
import { translatorFor } from '../../../../src-domain/messages/translate.ts';
import { chartContent } from '../../../../src-domain/org-chart/chart-content.ts';
import type { PlacedBox } from '../../../../src-domain/org-chart/chart-layout.ts';
import { layOutChart } from '../../../../src-domain/org-chart/lay-out.ts';
import type { Plan } from '../../../../src-domain/plan.ts';
import { readStartingPlan } from '../../../../src-main/starting-plans.ts';
import {
  type Direction,
  nearestBox,
} from '../../../../src-renderer/organisation/charts/nearest-box.ts';

const sample = await readStartingPlan('sample');
const directions: readonly Direction[] = ['left', 'right', 'up', 'down'];

/** The boxes of a chart of the sample, each letter as wide as the others. */
function boxesOf({ rows }: Plan, chartName: RegExp): readonly PlacedBox[] {
  const chart = rows.orgChart.find(({ name }) => chartName.test(name));
  if (!chart) throw new Error(`The sample has no chart ${chartName}`);
  const content = chartContent(sample, chart, '2026-11-22', translatorFor('nb'));
  return layOutChart(content, (text, { sizeInPixels }) => (text.length * sizeInPixels) / 2).boxes;
}

const programme = boxesOf(sample, /nasjonalt/);
const titled = (boxes: readonly PlacedBox[], id: string | null) =>
  boxes.find(({ content }) => content.id === id)?.content.title ?? null;
const idOf = (boxes: readonly PlacedBox[], title: string) =>
  boxes.find(({ content }) => content.title === title)?.content.id ?? '';

test.for<[from: string, direction: Direction, to: string | null]>([
  ['Politisk kontaktmøte', 'down', 'Administrativ styringsgruppe'],
  ['Politisk kontaktmøte', 'up', null],
  ['Administrativ styringsgruppe', 'up', 'Politisk kontaktmøte'],
  ['Prosjektleder', 'right', 'Analyse'],
  ['Analyse', 'left', 'Prosjektleder'],
  ['Regionale veiledere', 'left', 'Fylkesmannen'],
  ['Regionale veiledere', 'right', 'NAV'],
  ['Regionale veiledere', 'down', 'Kommune'],
  ['Politikere', 'right', 'Ansatte'],
  ['Ledere', 'right', 'Nettverk'],
  ['Ansatte', 'up', 'Kommune'],
])('from %s %s is %s', ([from, direction, to]) => {
  expect(titled(programme, nearestBox(programme, idOf(programme, from), direction))).toBe(to);
});

test.for([/nasjonalt/, /oktober 2007/])('every box of %s is reached from every other', (name) => {
  const boxes = boxesOf(sample, name);
  for (const start of boxes) {
    const reached = new Set([start.content.id]);
    for (const id of reached) {
      for (const direction of directions) {
        const next = nearestBox(boxes, id, direction);
        if (next !== null) reached.add(next);
      }
    }
    expect(reached.size).toBe(boxes.length);
  }
});

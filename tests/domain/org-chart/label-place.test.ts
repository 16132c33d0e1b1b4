import { expect, test } from 'vitest';
import { type Point, type Rect, rectAt } from '../../../src-domain/drawing/geometry.ts';
import { labelPlace } from '../../../src-domain/org-chart/label-place.ts';

const chart = rectAt(0, 0, 400, 400);
const across: readonly Point[] = [
  { x: 100, y: 200 },
  { x: 300, y: 200 },
];
const down: readonly Point[] = [
  { x: 200, y: 100 },
  { x: 200, y: 300 },
];
const above = rectAt(100, 150, 200, 48);
const below = rectAt(100, 202, 200, 48);
const right = rectAt(202, 100, 100, 200);
const left = rectAt(100, 100, 98, 200);

test.for<[where: string, points: readonly Point[], boxes: readonly Rect[], place: Point]>([
  ['over a line that lies', across, [], { x: 200, y: 196 }],
  ['under it where a box is above', across, [above], { x: 200, y: 216.5 }],
  ['over it where there is no room at all', across, [above, below], { x: 200, y: 196 }],
  ['to the right of a line that stands', down, [], { x: 234, y: 200 + 12.5 / 3 }],
  ['to the left where a box is there', down, [right], { x: 166, y: 200 + 12.5 / 3 }],
  [
    'at the next part where a box is at both sides',
    [...down, { x: 350, y: 300 }],
    [right, left],
    { x: 275, y: 296 + 20.5 },
  ],
])('a label stands %s', ([_, points, boxes, place]) => {
  expect(labelPlace(points, 60, boxes, chart)).toEqual(place);
});

test('a label stays within the chart', () => {
  const atEdge = [
    { x: 395, y: 100 },
    { x: 395, y: 300 },
  ];
  expect(labelPlace(atEdge, 60, [], chart).x).toBe(361);
});

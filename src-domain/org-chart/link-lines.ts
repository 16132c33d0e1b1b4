import { around, grown, type Point, partsOf, type Rect } from '../drawing/geometry.ts';
import type { ContentLink } from './chart-content.ts';
import type { PlacedBox, PlacedLine } from './chart-layout.ts';
import { look } from './chart-look.ts';
import type { Figure } from './figure.ts';
import { findRoute, type Port } from './route.ts';

/**
 * The lines of cross links: horizontal and vertical, around all boxes, with few turns and few crossings.
 * A link out of a box that stands inside another goes through that other's frame.
 */
export function linkLines(
  { boxes, lines }: Figure,
  links: readonly ContentLink[],
): readonly PlacedLine[] {
  const placed: PlacedLine[] = [];
  const byId = new Map(boxes.map((box) => [box.content.id, box]));
  for (const { id, fromBoxId, toBoxId, label } of links) {
    const [from, to] = [byId.get(fromBoxId), byId.get(toBoxId)];
    if (!from || !to) continue;
    const inTheWay = boxes
      .filter((box) => !isAround(box, from) && !isAround(box, to))
      .map(({ frame }) => frame);
    const points = findRoute({
      from: portsOf(from.frame, inTheWay),
      to: portsOf(to.frame, inTheWay),
      obstacles: inTheWay.map((frame) => grown(frame, look.clearance)),
      lines: [...lines, ...placed].flatMap((line) => partsOf(line.points)),
      bounds: grown(around(boxes.map(({ frame }) => frame)), 2 * look.clearance),
    });
    if (points) placed.push({ kind: 'link', id, points, label });
  }
  return placed;
}

const isAround = (outer: PlacedBox, inner: PlacedBox): boolean =>
  outer !== inner &&
  outer.frame.left <= inner.frame.left &&
  outer.frame.top <= inner.frame.top &&
  outer.frame.right >= inner.frame.right &&
  outer.frame.bottom >= inner.frame.bottom;

/** Where a line may come out of a box: beside the middles, where the tree's own lines are. */
function portsOf(frame: Rect, boxes: readonly Rect[]): readonly Port[] {
  const { left, top, right, bottom } = frame;
  const out = look.clearance;
  const xs = [left + (right - left) / 4, right - (right - left) / 4];
  const ys = [top + (bottom - top) / 4, bottom - (bottom - top) / 4];
  const ports: readonly Port[] = [
    ...xs.flatMap((x) => [port({ x, y: top }, 0, -out), port({ x, y: bottom }, 0, out)]),
    ...ys.flatMap((y) => [port({ x: left, y }, -out, 0), port({ x: right, y }, out, 0)]),
  ];
  return ports.filter(({ outside }) =>
    boxes.every((box) => box === frame || !isIn(outside, grown(box, out / 2))),
  );
}

const port = (edge: Point, dx: number, dy: number): Port => ({
  edge,
  outside: { x: edge.x + dx, y: edge.y + dy },
  isHorizontal: dy === 0,
});

const isIn = ({ x, y }: Point, { left, top, right, bottom }: Rect): boolean =>
  left < x && x < right && top < y && y < bottom;

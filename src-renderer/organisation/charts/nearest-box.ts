import { middleOf, type Rect } from '../../../src-domain/drawing/geometry.ts';
import type { PlacedBox } from '../../../src-domain/org-chart/chart-layout.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** Going aside costs more than going on, so that one stays in a row as long as it goes. */
const asideCost = 3;

/** The box that is reached from another by an arrow key; null where there is none in that direction. */
export function nearestBox(
  boxes: readonly PlacedBox[],
  fromId: string,
  direction: Direction,
): string | null {
  const from = boxes.find(({ content }) => content.id === fromId);
  if (!from) return null;
  const start = turned(from.frame, direction);
  const reached = boxes
    .filter(({ frame }) => isOfDirection(from.frame, frame, direction))
    .map(({ content, frame }) => ({ id: content.id, frame: turned(frame, direction) }))
    .filter(({ id, frame }) => id !== fromId && middleOf(frame).x > middleOf(start).x)
    .map(({ id, frame }) => ({ id, cost: costOf(start, frame) }))
    .toSorted((a, b) => a.cost - b.cost);
  return reached[0]?.id ?? null;
}

/** Out of a frame leads up, and into it down, wherever in it something stands. */
function isOfDirection(from: Rect, to: Rect, direction: Direction): boolean {
  if (isInside(from, to)) return direction === 'up';
  return isInside(to, from) ? direction === 'down' : true;
}

const isInside = (inner: Rect, outer: Rect): boolean =>
  outer.left <= inner.left &&
  inner.right <= outer.right &&
  outer.top <= inner.top &&
  inner.bottom <= outer.bottom;

function costOf(start: Rect, frame: Rect): number {
  const on = Math.max(0, frame.left - start.right);
  const aside = Math.max(0, frame.top - start.bottom, start.top - frame.bottom);
  const [from, to] = [middleOf(start), middleOf(frame)];
  // Among those that are equally near, the one whose middle is.
  return on + asideCost * aside + (Math.abs(to.x - from.x) + Math.abs(to.y - from.y)) / 1000;
}

/** The rectangle as it lies when one looks in a direction as if that were to the right. */
function turned({ left, right, top, bottom }: Rect, direction: Direction): Rect {
  switch (direction) {
    case 'right':
      return { left, right, top, bottom };
    case 'left':
      return { left: -right, right: -left, top, bottom };
    case 'down':
      return { left: top, right: bottom, top: left, bottom: right };
    case 'up':
      return { left: -bottom, right: -top, top: left, bottom: right };
  }
}

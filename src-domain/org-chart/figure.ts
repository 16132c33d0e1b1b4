import { around, movedRect, type Point, partsOf, type Rect } from '../drawing/geometry.ts';
import type { PlacedBox, PlacedLine } from './chart-layout.ts';

/** Boxes and lines that stand fast to each other. */
export interface Figure {
  readonly boxes: readonly PlacedBox[];
  readonly lines: readonly PlacedLine[];
}

export const emptyFigure: Figure = { boxes: [], lines: [] };

export const together = (...figures: readonly Figure[]): Figure => ({
  boxes: figures.flatMap(({ boxes }) => boxes),
  lines: figures.flatMap(({ lines }) => lines),
});

export const moved = ({ boxes, lines }: Figure, by: Point): Figure => ({
  boxes: boxes.map((box) => ({ ...box, frame: movedRect(box.frame, by) })),
  lines: lines.map((line) => ({
    ...line,
    points: line.points.map(({ x, y }) => ({ x: x + by.x, y: y + by.y })),
  })),
});

/** The same with left and right changed about x = 0. */
export const mirrored = ({ boxes, lines }: Figure): Figure => ({
  boxes: boxes.map((box) => ({
    ...box,
    frame: { ...box.frame, left: -box.frame.right, right: -box.frame.left },
  })),
  lines: lines.map((line) => ({ ...line, points: line.points.map(({ x, y }) => ({ x: -x, y })) })),
});

export const boundsOf = ({ boxes, lines }: Figure): Rect =>
  around([...boxes.map(({ frame }) => frame), ...lines.flatMap(({ points }) => partsOf(points))]);

import {
  doOverlap,
  heightOf,
  middleOf,
  type Point,
  partsOf,
  type Rect,
  widthOf,
} from '../drawing/geometry.ts';
import { look } from './chart-look.ts';

/** Between a line and the text beside it. */
const distance = 4;
const letters = look.text.sizeInPixels;

/**
 * Where a text of some width stands beside a line, by the middle of its base line: at the longest part of
 * the line where it lies over no box and within the chart, else over the longest part.
 */
export function labelPlace(
  points: readonly Point[],
  width: number,
  boxes: readonly Rect[],
  chart: Rect,
): Point {
  const parts = partsOf(points).toSorted((a, b) => lengthOf(b) - lengthOf(a));
  const places = parts.flatMap((part) => besidePart(part, width));
  const isFree = (place: Point): boolean => {
    const taken = takenBy(place, width);
    const isInside =
      chart.left <= taken.left &&
      taken.right <= chart.right &&
      chart.top <= taken.top &&
      taken.bottom <= chart.bottom;
    return isInside && !boxes.some((box) => doOverlap(box, taken));
  };
  return places.find(isFree) ?? places[0] ?? { x: 0, y: 0 };
}

const lengthOf = (part: Rect): number => Math.max(widthOf(part), heightOf(part));

/** Over and under a part that lies, at either side of one that stands. */
function besidePart(part: Rect, width: number): readonly Point[] {
  const { x, y } = middleOf(part);
  if (widthOf(part) >= heightOf(part)) {
    return [
      { x, y: y - distance },
      { x, y: y + distance + letters },
    ];
  }
  const aside = width / 2 + distance;
  return [
    { x: x + aside, y: y + letters / 3 },
    { x: x - aside, y: y + letters / 3 },
  ];
}

const takenBy = ({ x, y }: Point, width: number): Rect => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - letters,
  bottom: y + distance - 1,
});

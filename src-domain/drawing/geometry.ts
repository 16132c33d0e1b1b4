export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle by its edges; y grows downwards. All measures of a chart are in CSS pixels (1/96 inch). */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const rectAt = (left: number, top: number, width: number, height: number): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

export const widthOf = ({ left, right }: Rect): number => right - left;

export const heightOf = ({ top, bottom }: Rect): number => bottom - top;

export const middleOf = ({ left, top, right, bottom }: Rect): Point => ({
  x: (left + right) / 2,
  y: (top + bottom) / 2,
});

export const movedRect = ({ left, top, right, bottom }: Rect, by: Point): Rect => ({
  left: left + by.x,
  top: top + by.y,
  right: right + by.x,
  bottom: bottom + by.y,
});

export const grown = ({ left, top, right, bottom }: Rect, x: number, y = x): Rect => ({
  left: left - x,
  top: top - y,
  right: right + x,
  bottom: bottom + y,
});

/** The least rectangle around several. Empty ones lie at the origin. */
export function around(rects: readonly Rect[]): Rect {
  if (rects.length === 0) return rectAt(0, 0, 0, 0);
  return rects.reduce((a, b) => ({
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  }));
}

/** Whether two rectangles share an area; those that only touch don't. */
export const doOverlap = (a: Rect, b: Rect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The straight parts of a line, each as a rectangle without width or height. */
export const partsOf = (points: readonly Point[]): readonly Rect[] =>
  points.slice(1).map((end, index) => {
    const start = points[index] ?? end;
    return {
      left: Math.min(start.x, end.x),
      top: Math.min(start.y, end.y),
      right: Math.max(start.x, end.x),
      bottom: Math.max(start.y, end.y),
    };
  });

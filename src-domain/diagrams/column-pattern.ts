import { heightOf, type Rect, widthOf } from '../drawing/geometry.ts';
import type { Pattern } from './diagram-look.ts';

/** A pattern as straight lines; a dot is a line without length, to be drawn with round ends. */
export interface PatternLines {
  readonly width: number;
  /** From x and y to x and y. They reach out over the rectangle, which is to cut them off. */
  readonly lines: readonly (readonly [number, number, number, number])[];
}

const step = 7;

/** The lines that fill a rectangle with a pattern. */
export function patternLines(pattern: Pattern, rect: Rect): PatternLines {
  const { left, top, bottom } = rect;
  const height = heightOf(rect);
  const width = widthOf(rect);
  const slanted = steps(-height, width).map((at) => left + at);
  switch (pattern) {
    case 'filled':
      return { width: 0, lines: [] };
    case 'rising':
      return { width: 2, lines: slanted.map((x) => [x, bottom, x + height, top]) };
    case 'falling':
      return { width: 2, lines: slanted.map((x) => [x, top, x + height, bottom]) };
    case 'level':
      return { width: 2, lines: levels(rect) };
    case 'upright':
      return { width: 2, lines: uprights(rect) };
    case 'checked':
      return { width: 1.5, lines: [...levels(rect), ...uprights(rect)] };
    case 'dots':
      return {
        width: 3,
        lines: steps(step / 2, height).flatMap((down) =>
          steps(step / 2, width).map((along): PatternLines['lines'][number] => {
            const [x, y] = [left + along, bottom - down];
            return [x, y, x, y];
          }),
        ),
      };
  }
}

const levels = ({ left, right, bottom, top }: Rect): PatternLines['lines'] =>
  steps(step / 2, bottom - top).map((up) => [left, bottom - up, right, bottom - up]);

const uprights = ({ left, right, bottom, top }: Rect): PatternLines['lines'] =>
  steps(step / 2, right - left).map((along) => [left + along, bottom, left + along, top]);

const steps = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, Math.ceil((to - from) / step)) }, (_, at) => from + at * step);

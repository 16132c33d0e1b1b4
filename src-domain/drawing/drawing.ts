import type { Point, Rect } from './geometry.ts';
import type { TextStyle } from './text-lines.ts';

/**
 * What is drawn, from the back to the front: the same on the screen, in a picture file and in Word. All
 * measures are CSS pixels (1/96 inch), from the upper left corner.
 */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

export type Shape = Frame | Line | Text;

export interface Stroke {
  readonly colour: string;
  readonly width: number;
  /** Lengths of dashes and gaps by turns; none: unbroken. */
  readonly dash: readonly number[];
}

export interface Frame {
  readonly kind: 'frame';
  readonly frame: Rect;
  readonly cornerRadius: number;
  readonly fill: string;
  readonly stroke: Stroke;
}

export interface Line {
  readonly kind: 'line';
  readonly points: readonly Point[];
  readonly stroke: Stroke;
}

export interface Text {
  readonly kind: 'text';
  readonly text: string;
  /** The beginning or the middle of the text, on its base line. */
  readonly at: Point;
  readonly anchor: 'start' | 'middle';
  readonly style: TextStyle;
  readonly colour: string;
}

export const paper = '#ffffff';

/** Carlito ships with the program and has the widths of Calibri. */
export const typefaces = 'Calibri, Carlito, sans-serif';

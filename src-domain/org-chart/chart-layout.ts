import type { Point, Rect } from '../drawing/geometry.ts';
import type { ContentBox } from './chart-content.ts';

/** Where everything of a chart stands, in CSS pixels from its upper left corner. */
export interface ChartLayout {
  readonly width: number;
  readonly height: number;
  readonly bands: readonly Band[];
  /** A box that holds others comes before these. */
  readonly boxes: readonly PlacedBox[];
  readonly lines: readonly PlacedLine[];
}

/** A level of the chart, as wide as the chart. */
export interface Band {
  readonly name: string;
  readonly frame: Rect;
}

export interface PlacedBox {
  readonly content: ContentBox;
  readonly frame: Rect;
  readonly titleLines: readonly string[];
  readonly textLines: readonly string[];
}

export interface PlacedLine {
  readonly kind: 'branch' | 'side' | 'link';
  /** The cross link's own id, else that of the box below or beside. */
  readonly id: string;
  /** Horizontal and vertical parts only. */
  readonly points: readonly Point[];
  readonly label: string;
  /** The middle of the label's base line; where it isn't given, nothing is written. */
  readonly labelAt?: Point;
}

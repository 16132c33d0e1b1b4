import { grown, type Rect } from '../drawing/geometry.ts';
import { patternLines } from './column-pattern.ts';
import type { Diagram, Series } from './diagram.ts';
import { dashLengths, type SeriesLook } from './diagram-look.ts';

/** What a series looks like in the legend, in CSS pixels from the upper left corner. */
export const keySize = { width: 34, height: 14 } as const;

export type KeyPart =
  | { readonly kind: 'area'; readonly points: readonly (readonly [number, number])[] }
  | { readonly kind: 'circle'; readonly x: number; readonly y: number; readonly radius: number }
  | {
      readonly kind: 'lines';
      /** From x and y to x and y. */
      readonly lines: readonly (readonly [number, number, number, number])[];
      /** In the series' own colour, or in the paper's on top of it. */
      readonly colour: 'own' | 'paper';
      readonly width: number;
      readonly dash: readonly number[];
    };

/** The parts of a key, from the back to the front: a piece of the line with its mark, or of the column. */
export function seriesKey(
  { kind }: Pick<Diagram, 'kind'>,
  { role }: Series,
  look: SeriesLook,
): readonly KeyPart[] {
  const { width, height } = keySize;
  if (kind === 'column' && role === 'value') {
    const rect = { left: 4, top: 0, right: width - 4, bottom: height };
    const pattern = patternLines(look.pattern, rect);
    const corners = [
      [rect.left, rect.top],
      [rect.right, rect.top],
      [rect.right, rect.bottom],
      [rect.left, rect.bottom],
    ] as const;
    return [
      { kind: 'area', points: corners },
      { kind: 'lines', ...pattern, colour: 'paper', dash: [] },
      { kind: 'lines', lines: edgeLines(rect), colour: 'own', width: columnEdge, dash: [] },
    ];
  }
  const line: KeyPart = {
    kind: 'lines',
    lines: [[0, height / 2, width, height / 2]],
    colour: 'own',
    width: role === 'limit' ? 1.5 : 2,
    dash: dashLengths[look.dash],
  };
  return look.mark === null ? [line] : [line, markPart(look.mark)];
}

/** How thick the edge around a column's pattern is, within the column. */
export const columnEdge = 1.5;

function edgeLines(rect: Rect) {
  const { left, top, right, bottom } = grown(rect, -columnEdge / 2);
  return [
    [left, top, right, top],
    [right, top, right, bottom],
    [right, bottom, left, bottom],
    [left, bottom, left, top],
  ] as const;
}

const radius = 5.5;

/** The marks as Chart.js draws them. */
function markPart(mark: NonNullable<SeriesLook['mark']>): KeyPart {
  const [x, y] = [keySize.width / 2, keySize.height / 2];
  const at = (degrees: number): readonly [number, number] => {
    const angle = (degrees * Math.PI) / 180;
    return [x + radius * Math.sin(angle), y - radius * Math.cos(angle)];
  };
  const across = (degrees: number) => [...at(degrees), ...at(degrees + 180)] as const;
  const strokes = (...degrees: number[]): KeyPart => {
    const lines = degrees.map(across);
    return { kind: 'lines', lines, colour: 'own', width: 2, dash: [] };
  };
  switch (mark) {
    case 'circle':
      return { kind: 'circle', x, y, radius };
    case 'square':
      return { kind: 'area', points: [45, 135, 225, 315].map(at) };
    case 'triangle':
      return { kind: 'area', points: [0, 120, 240].map(at) };
    case 'diamond':
      return { kind: 'area', points: [0, 90, 180, 270].map(at) };
    case 'cross':
      return strokes(45, 135);
    case 'plus':
      return strokes(0, 90);
    case 'star':
      return strokes(0, 45, 90, 135);
  }
}

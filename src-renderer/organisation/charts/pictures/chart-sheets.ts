import type { Drawing } from '../../../../src-domain/drawing/drawing.ts';
import type { TextWidth } from '../../../../src-domain/drawing/text-lines.ts';
import type { ChartContent } from '../../../../src-domain/org-chart/chart-content.ts';
import { drawChart } from '../../../../src-domain/org-chart/draw-chart.ts';
import { layOutChart } from '../../../../src-domain/org-chart/lay-out.ts';
import { chartOnPages } from '../../../../src-domain/org-chart/page-parts.ts';

export const papers = ['A4', 'A3'] as const;
export const orientations = ['portrait', 'landscape'] as const;
/** All on one sheet however small, or on as many as it can be read on. */
export const spreads = ['one', 'many'] as const;

/** How a chart is to be printed. */
export interface SheetChoice {
  readonly paper: (typeof papers)[number];
  readonly orientation: (typeof orientations)[number];
  readonly spread: (typeof spreads)[number];
}

/** What stands on one sheet. */
export interface ChartSheet {
  readonly content: ChartContent;
  readonly drawing: Drawing;
  readonly scale: number;
}

const sidesInMillimetres = { A4: [210, 297], A3: [297, 420] } as const;
export const marginInMillimetres = 12;
export const headingInMillimetres = 16;
const pixelsPerMillimetre = 96 / 25.4;
const pointsPerPixel = 0.75;
/** The lesser text of a chart, in CSS pixels. */
const textInPixels = 12.5;
const largestScale = 1.5;
const leastReadableInPoints = 6;

export function sheetSize({ paper, orientation }: Omit<SheetChoice, 'spread'>) {
  const [short, long] = sidesInMillimetres[paper];
  return orientation === 'portrait'
    ? { width: short, height: long }
    : { width: long, height: short };
}

/** The sheets of a chart: whole on one, or in parts that can be read. */
export function chartSheets(
  content: ChartContent,
  textWidth: TextWidth,
  choice: SheetChoice,
): readonly ChartSheet[] {
  const room = roomOf(choice);
  if (choice.spread === 'many') {
    return chartOnPages(content, textWidth, [room]).map(({ content: shown, layout, scale }) => ({
      content: shown,
      drawing: drawChart(layout),
      scale,
    }));
  }
  const drawing = drawChart(layOutChart(content, textWidth));
  return [{ content, drawing, scale: scaleOf(drawing, choice) }];
}

/** A4 the way the chart is larger, and on more sheets where it can't be read on one. */
export function proposedSheets(drawing: Drawing): SheetChoice {
  const [portrait, landscape] = orientations.map((orientation) =>
    scaleOf(drawing, { paper: 'A4', orientation }),
  );
  const orientation = (landscape ?? 0) > (portrait ?? 0) ? 'landscape' : 'portrait';
  const scale = Math.max(portrait ?? 0, landscape ?? 0);
  const spread = isReadable(sizeInPoints(scale)) ? 'one' : 'many';
  return { paper: 'A4', orientation, spread };
}

/** How large the lesser text of a chart becomes on paper. */
export const sizeInPoints = (scale: number): number => textInPixels * scale * pointsPerPixel;

export const isReadable = (points: number): boolean => points >= leastReadableInPoints;

function roomOf({ paper, orientation }: Omit<SheetChoice, 'spread'>) {
  const { width, height } = sheetSize({ paper, orientation });
  return {
    orientation,
    width: (width - 2 * marginInMillimetres) * pixelsPerMillimetre,
    height: (height - 2 * marginInMillimetres - headingInMillimetres) * pixelsPerMillimetre,
  };
}

function scaleOf({ width, height }: Drawing, choice: Omit<SheetChoice, 'spread'>): number {
  const room = roomOf(choice);
  return Math.min(largestScale, room.width / width, room.height / height);
}

import { describe, expect, test } from 'vitest';
import type { TextWidth } from '../../../../../src-domain/drawing/text-lines.ts';
import { drawChart } from '../../../../../src-domain/org-chart/draw-chart.ts';
import { layOutChart } from '../../../../../src-domain/org-chart/lay-out.ts';
import {
  chartSheets,
  orientations,
  papers,
  proposedSheets,
  sheetSize,
} from '../../../../../src-renderer/organisation/charts/pictures/chart-sheets.ts';
import { madeChart } from '../../../../fixtures/made-chart.ts';

const textWidth: TextWidth = (text, { sizeInPixels }) => text.length * sizeInPixels * 0.5;
const pixelsPerMillimetre = 96 / 25.4;

const choices = papers.flatMap((paper) =>
  orientations.map((orientation) => ({ paper, orientation })),
);
const small = madeChart({ boxes: 6, links: 0, seed: 1 });
const large = madeChart({ boxes: 60, links: 0, seed: 2 });

const textsOn = (sheets: ReturnType<typeof chartSheets>) =>
  new Set(
    sheets.flatMap(({ drawing }) =>
      drawing.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : [])),
    ),
  );

describe.each(choices)('$paper $orientation', (choice) => {
  test.each(['one', 'many'] as const)('has room for every sheet, on %s', (spread) => {
    const { width, height } = sheetSize(choice);
    for (const chart of [small, large]) {
      for (const { drawing, scale } of chartSheets(chart, textWidth, { ...choice, spread })) {
        expect(drawing.width * scale).toBeLessThan(width * pixelsPerMillimetre);
        expect(drawing.height * scale).toBeLessThan(height * pixelsPerMillimetre);
      }
    }
  });

  test('has a chart that is cut in readable parts, without losing a text', () => {
    const sheets = chartSheets(large, textWidth, { ...choice, spread: 'many' });
    for (const { scale } of sheets) expect(scale).toBeGreaterThanOrEqual(0.75);
    const whole = chartSheets(large, textWidth, { ...choice, spread: 'one' });
    expect(textsOn(sheets)).toEqual(textsOn(whole).add('…'));
  });
});

test.each([
  ['a wide one lies on one sheet', 1000, 500, 'landscape', 'one'],
  ['a high one stands on one sheet', 500, 1000, 'portrait', 'one'],
  ['one that could not be read is cut', 6000, 900, 'landscape', 'many'],
] as const)('of charts %s', (_rule, width, height, orientation, spread) => {
  const drawing = { ...drawChart(layOutChart(small, textWidth)), width, height };
  expect(proposedSheets(drawing)).toEqual({ paper: 'A4', orientation, spread });
});

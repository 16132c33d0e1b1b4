import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, test } from 'vitest';
import type { Drawing } from '../../../src-domain/drawing/drawing.ts';
import { svgText } from '../../../src-domain/drawing/svg-text.ts';
import { textMeasure } from '../../../src-main/pictures/chart-typeface.ts';
import { drawPng } from '../../../src-main/pictures/png.ts';
import { all, readXml } from '../documents/xml-tree.ts';

const stroke = { colour: '#0000ff', width: 2, dash: [4, 2] };
const drawing: Drawing = {
  width: 120,
  height: 60,
  shapes: [
    {
      kind: 'frame',
      frame: { left: 10, top: 10, right: 50, bottom: 50 },
      cornerRadius: 0,
      fill: '#ff0000',
      stroke: { ...stroke, dash: [] },
    },
    {
      kind: 'line',
      points: [
        { x: 50, y: 30 },
        { x: 110, y: 30 },
      ],
      stroke,
    },
    {
      kind: 'text',
      text: 'Råd & <styr>\u0007',
      at: { x: 60, y: 20 },
      anchor: 'middle',
      style: { sizeInPixels: 12, isBold: true },
      colour: '#000000',
    },
  ],
};

describe('a drawing', () => {
  test('becomes a PNG of its size times the density, with what was drawn in its place', async () => {
    const image = await loadImage(drawPng(drawing, 2));
    expect([image.width, image.height]).toEqual([240, 120]);
    const context = createCanvas(240, 120).getContext('2d');
    context.drawImage(image, 0, 0);
    const colourAt = (x: number, y: number) => [...context.getImageData(x, y, 1, 1).data];
    expect(colourAt(60, 80)).toEqual([255, 0, 0, 255]);
    expect(colourAt(230, 110)).toEqual([255, 255, 255, 255]);
    expect(colourAt(104, 60)).toEqual([0, 0, 255, 255]);
  });

  test('too large for a picture is drawn smaller', async () => {
    const image = await loadImage(drawPng({ ...drawing, width: 12_000, height: 100 }, 3));
    expect([image.width, image.height]).toEqual([8000, 67]);
  });

  test('becomes an SVG that says what it is, with text that can’t be taken for marks', () => {
    const svg = readXml(svgText(drawing, { name: 'Kart "A"', description: 'Først\nså' }));
    const texts = (name: string) => all(svg, name).map(({ text }) => text);
    expect(texts('title')).toEqual(['Kart "A"']);
    expect(texts('desc')).toEqual(['Først\nså']);
    expect(texts('text')).toEqual(['Råd & <styr>']);
    expect(all(svg, 'rect')).toHaveLength(2);
  });
});

test('text is wider in bold, and grows with its size', () => {
  const textWidth = textMeasure();
  const regular = textWidth('Prosjektgruppe', { sizeInPixels: 12, isBold: false });
  const bold = textWidth('Prosjektgruppe', { sizeInPixels: 12, isBold: true });
  expect(bold).toBeGreaterThan(regular);
  expect(textWidth('Prosjektgruppe', { sizeInPixels: 24, isBold: false })).toBeCloseTo(
    regular * 2,
    0,
  );
});

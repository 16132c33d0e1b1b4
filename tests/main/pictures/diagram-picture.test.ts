import { createCanvas, loadImage } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import type { Diagram } from '../../../src-domain/diagrams/diagram.ts';
import { colours } from '../../../src-domain/diagrams/diagram-look.ts';
import { startChildProcess } from '../../../src-main/isolated/child-process.ts';
import { diagramPicture } from '../../../src-main/pictures/diagram-picture.ts';
import {
  diagramFileName,
  diagramPictureIsolated,
} from '../../../src-main/pictures/diagram-picture-order.ts';
import { expectedDays, participants, sickLeave } from '../../fixtures/some-diagrams.ts';
import { all, readXml } from '../documents/xml-tree.ts';

/** A picture's pixels by colour, and how many there are in all. */
async function coloursOf(png: Uint8Array) {
  const image = await loadImage(Buffer.from(png));
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const pixels = new Uint32Array(data.buffer, data.byteOffset, data.length / 4);
  const counts = new Map<number, number>();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  // Red is the first byte, and thus the last of the number.
  const numberOf = (colour: string) => Buffer.from(`${colour.slice(1)}ff`, 'hex').readUInt32LE();
  return {
    count: (colour = '') => counts.get(numberOf(colour)) ?? 0,
    size: [image.width, image.height],
  };
}

test.each<[string, Diagram]>([
  ['lines', sickLeave],
  ['columns', participants],
  ['days', expectedDays],
])(
  '%s become a PNG in which each series is drawn in its colour, on white',
  async (_kind, diagram) => {
    const { count, size } = await coloursOf(
      diagramPicture(diagram, { format: 'png', language: 'nb' }),
    );
    const values = diagram.series.filter(({ role }) => role === 'value');
    const drawn = values.map((_series, index) => count(colours[index]?.light));
    expect(Math.min(...drawn)).toBeGreaterThan(100);
    expect(count('#ffffff')).toBeGreaterThan(1_000_000);
    expect(size).toEqual([2880, 1680]);
  },
);

test('a diagram becomes an SVG that says what it shows, and needs no typeface', async () => {
  const order = { format: 'svg', language: 'nn' } as const;
  const bytes = await diagramPictureIsolated(startChildProcess, sickLeave, order);
  const svg = readXml(Buffer.from(bytes).toString());
  expect(all(svg, 'title').map(({ text }) => text)).toEqual(['Sykefravær']);
  expect(all(svg, 'desc')[0]?.text).toContain('Linjediagram frå 3. tertial 2007');
  expect(all(svg, 'text')).toEqual([]);
  expect(all(svg, 'path').length).toBeGreaterThan(20);
});

test.each([
  ['Sykefravær: hele 2008', 'nb', 'Sykefravær hele 2008.png'],
  ['', 'nn', 'Diagram.png'],
] as const)('a picture of «%s» is saved as a file of its name', (title, language, name) => {
  expect(diagramFileName({ ...sickLeave, title }, { format: 'png', language })).toBe(name);
});

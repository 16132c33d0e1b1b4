import { ImageRun, Paragraph } from 'docx';
import type { Picture } from '../../../src-domain/document/blocks.ts';
import type { Drawing } from '../../../src-domain/drawing/drawing.ts';
import { svgText } from '../../../src-domain/drawing/svg-text.ts';
import { drawPng } from '../../pictures/png.ts';

/** The picture of a number as SVG, which is sharp at any size, and as PNG for programs that can't read that. */
export function wordPicture(
  { name, description, drawing, scale }: Picture,
  number: number,
): Paragraph {
  const size = { width: drawing.width * scale, height: drawing.height * scale };
  return new Paragraph({
    // At the text's own line spacing a picture would take more room than it has height.
    spacing: { line: 240, lineRule: 'auto', before: 120, after: 120 },
    children: [
      new ImageRun({
        type: 'svg',
        data: Buffer.from(svgText(drawing, { name, description })),
        fallback: { type: 'png', data: fallbackOf(drawing, scale) },
        transformation: size,
        altText: { id: `${number}`, name, title: name, description },
      }),
    ],
  });
}

/** A document is written twice, the first time to count its pages. */
const fallbacks = new WeakMap<Drawing, Buffer>();

/** With two pixels to a CSS pixel of the size at which it stands. */
function fallbackOf(drawing: Drawing, scale: number): Buffer {
  const drawn = fallbacks.get(drawing) ?? drawPng(drawing, 2 * scale);
  fallbacks.set(drawing, drawn);
  return drawn;
}

import { typefaces } from '../../src-domain/drawing/drawing.ts';
import { rememberedWidths } from '../../src-domain/drawing/remembered-widths.ts';
import type { TextStyle, TextWidth } from '../../src-domain/drawing/text-lines.ts';

const regular = new URL('../../resources/fonts/Carlito-Regular.ttf', import.meta.url);
const bold = new URL('../../resources/fonts/Carlito-Bold.ttf', import.meta.url);

/** A name of its own, so that the page's other text doesn't change when the typeface arrives. */
const family = 'Planverk Carlito';

/** The typefaces of drawings on the page: the one that the program brings, then as in a file. */
export const drawingTypefaces = `'${family}', ${typefaces}`;

let loading: Promise<void> | undefined;

/** Fetches the typeface of drawings once. Rejects where the program's own files can't be read. */
export function loadTypeface(): Promise<void> {
  loading ??= loadFaces();
  return loading;
}

async function loadFaces(): Promise<void> {
  const faces = [
    new FontFace(family, `url(${regular.href})`, { weight: '400' }),
    new FontFace(family, `url(${bold.href})`, { weight: '700' }),
  ];
  for (const face of await Promise.all(faces.map((each) => each.load()))) document.fonts.add(face);
}

let context: CanvasRenderingContext2D | null | undefined;

/** How wide a text is on the page; the typeface must be there. */
export const textWidth: TextWidth = rememberedWidths((text, style) => {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('The browser has no canvas');
  const font = fontOf(style);
  if (context.font !== font) context.font = font;
  return context.measureText(text).width;
});

const fontOf = ({ sizeInPixels, isBold }: TextStyle): string =>
  `${isBold ? 'bold ' : ''}${sizeInPixels}px "${family}"`;

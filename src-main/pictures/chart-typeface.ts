import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { rememberedWidths } from '../../src-domain/drawing/remembered-widths.ts';
import type { TextStyle, TextWidth } from '../../src-domain/drawing/text-lines.ts';

/** The typeface of pictures, once it is loaded. */
export const family = 'Carlito';
export const typefaceFiles = ['Carlito-Regular.ttf', 'Carlito-Bold.ttf'] as const;

/** Where the fonts lie that ship with the program, unless the shell keeps its resources elsewhere. */
export const ownFonts = fileURLToPath(new URL('../../resources/fonts', import.meta.url));

/** Makes the typeface of pictures known to this process. Throws where a font file can't be read. */
export function loadTypeface(folder: string = ownFonts): void {
  if (GlobalFonts.has(family)) return;
  // Read here, since in a packaged program they lie in an archive that the drawing library can't look into.
  for (const file of typefaceFiles) GlobalFonts.register(readFileSync(join(folder, file)), family);
}

/** A text style as a canvas takes it. */
export const canvasFont = ({ sizeInPixels, isBold }: TextStyle): string =>
  `${isBold ? 'bold ' : ''}${sizeInPixels}px ${family}`;

/** Measures text in the typeface of pictures, as a browser does. Fonts are read when it is first asked. */
export function textMeasure(folder?: string): TextWidth {
  let context: ReturnType<typeof newContext> | undefined;
  return rememberedWidths((text, style) => {
    const font = canvasFont(style);
    context ??= newContext(folder);
    if (context.font !== font) context.font = font;
    return context.measureText(text).width;
  });
}

function newContext(folder: string | undefined) {
  loadTypeface(folder);
  return createCanvas(1, 1).getContext('2d');
}

import { cleanText } from '../clean-text.ts';

/** How wide a text is, in CSS pixels, in the chart's typeface. */
export type TextWidth = (text: string, style: TextStyle) => number;

export interface TextStyle {
  readonly sizeInPixels: number;
  readonly isBold: boolean;
}

/** A text as it can be drawn in one line. */
export const drawnText = (text: string): string =>
  cleanText(text).text.trim().replaceAll(/\s+/g, ' ');

/**
 * Breaks a text into lines no wider than `widest`: between words, after a hyphen or a slash, and within a
 * word only where it alone is wider than a line.
 */
export function textLines(
  text: string,
  widest: number,
  widthOf: (text: string) => number,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text)) {
    if (widthOf((line + piece).trimEnd()) <= widest) {
      line += piece;
      continue;
    }
    if (line.trim() !== '') lines.push(line.trimEnd());
    line = piece;
    while (widthOf(line.trimEnd()) > widest) {
      const part = longestStart(line, widest, widthOf);
      lines.push(part);
      line = line.slice(part.length);
    }
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/** Words with what follows them: a space, or the hyphen or slash that a line may be broken after. */
const piecesOf = (text: string): readonly string[] =>
  drawnText(text)
    .match(/[^\s/-]*(?:[-/]+|\s|$)/g)
    ?.filter((piece) => piece !== '') ?? [];

/** As many letters as fit on a line, and always one. */
function longestStart(text: string, widest: number, widthOf: (text: string) => number): string {
  let start = '';
  for (const { segment } of letters.segment(text)) {
    if (start !== '' && widthOf(start + segment) > widest) break;
    start += segment;
  }
  return start;
}

const letters = new Intl.Segmenter('nb', { granularity: 'grapheme' });

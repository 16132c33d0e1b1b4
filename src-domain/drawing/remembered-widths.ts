import type { TextStyle, TextWidth } from './text-lines.ts';

const mostKept = 50_000;

/**
 * Measures each text once in each style: a box is measured several times on its way to its place, and
 * measuring is what takes the time.
 */
export function rememberedWidths(measure: TextWidth): TextWidth {
  const known = new Map<string, number>();
  return (text: string, style: TextStyle) => {
    const key = `${style.isBold} ${style.sizeInPixels} ${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const width = measure(text, style);
    if (known.size >= mostKept) known.clear();
    known.set(key, width);
    return width;
  };
}

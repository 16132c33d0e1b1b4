import { rectAt } from '../drawing/geometry.ts';
import { type TextWidth, textLines } from '../drawing/text-lines.ts';
import type { ContentBox } from './chart-content.ts';
import { look } from './chart-look.ts';
import { emptyFigure, type Figure, moved, together } from './figure.ts';

/** A box with its text broken into lines, and with those that stand inside it; its corner is the origin. */
export interface SizedBox {
  readonly width: number;
  readonly height: number;
  readonly figure: Figure;
}

export const insideOf = ({ boxes }: ContentBox): readonly ContentBox[] =>
  boxes.filter(({ kind }) => kind === 'inside');

/** The least box that holds its text and those inside it, at least so wide. */
export function sizedBox(content: ContentBox, textWidth: TextWidth, least = 0): SizedBox {
  const inside = insideRows(content, textWidth);
  const innerWidth = Math.max(look.widestText, inside.width);
  const titleLines = textLines(content.title, innerWidth, (text) => textWidth(text, look.title));
  const lines = content.lines.flatMap((line) =>
    textLines(line, innerWidth, (text) => textWidth(text, look.text)),
  );
  const widest = Math.max(
    ...titleLines.map((line) => textWidth(line, look.title)),
    ...lines.map((line) => textWidth(line, look.text)),
    inside.width,
    0,
  );
  // Even, so that a box stands on whole pixels about its middle.
  const width = Math.max(least, look.narrowestBox, 2 * Math.ceil(widest / 2 + look.padding.x));
  const textHeight = heightOfText(titleLines.length, lines.length);
  const insideTop = look.padding.y + textHeight + (textHeight > 0 ? look.padding.y : 0);
  const height =
    inside.height > 0
      ? insideTop + inside.height + look.insideGap
      : textHeight + 2 * look.padding.y;
  const frame = rectAt(0, 0, width, height);
  const own: Figure = {
    boxes: [{ content, frame, titleLines, textLines: lines }],
    lines: [],
  };
  const insideAt = { x: (width - inside.width) / 2, y: insideTop };
  return { width, height, figure: together(own, moved(inside.figure, insideAt)) };
}

export function heightOfText(titleLines: number, textLines: number): number {
  const between = titleLines > 0 && textLines > 0 ? look.betweenTitleAndText : 0;
  const height = titleLines * look.title.lineHeight + textLines * look.text.lineHeight + between;
  return height === 0 ? look.title.lineHeight : height;
}

/** What stands inside a box, in rows. Whatever stands under a box inside stands inside that one. */
function insideRows(content: ContentBox, textWidth: TextWidth): SizedBox {
  const boxes = content.kind === 'inside' ? content.boxes : insideOf(content);
  const sized = boxes.map((box) => sizedBox(asInside(box), textWidth));
  let [figure, width, top] = [emptyFigure, 0, 0];
  for (let start = 0; start < sized.length; start += look.insideInRow) {
    const row = sized.slice(start, start + look.insideInRow);
    let left = 0;
    for (const each of row) {
      figure = together(figure, moved(each.figure, { x: left, y: top }));
      left += each.width + look.insideGap;
    }
    width = Math.max(width, left - look.insideGap);
    top += Math.max(...row.map(({ height }) => height)) + look.insideGap;
  }
  return { width, height: Math.max(0, top - look.insideGap), figure };
}

const asInside = (box: ContentBox): ContentBox =>
  box.kind === 'inside' ? box : { ...box, kind: 'inside' };

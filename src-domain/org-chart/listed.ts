import { middleOf } from '../drawing/geometry.ts';
import type { TextWidth } from '../drawing/text-lines.ts';
import type { ContentBox } from './chart-content.ts';
import type { PlacedLine } from './chart-layout.ts';
import { look } from './chart-look.ts';
import { boundsOf, emptyFigure, type Figure, moved, together } from './figure.ts';
import { insideOf, sizedBox } from './sized-box.ts';

/** What stands under or beside a box, and not inside it. */
export const hangingOn = (content: ContentBox): readonly ContentBox[] =>
  content.kind === 'inside' ? [] : content.boxes.filter((box) => !insideOf(content).includes(box));

/** A box with all that hangs on it listed below, farther in by each generation; its corner is the origin. */
export function listedBox(content: ContentBox, textWidth: TextWidth, least = 0): Figure {
  const { figure, height } = sizedBox(content, textWidth, least);
  const list = listOf(hangingOn(content), textWidth, { x: look.listIndent / 2, top: height });
  return together(figure, list);
}

/** The width of the widest box; 0 where there are none. */
export const widestOf = (boxes: readonly ContentBox[], textWidth: TextWidth): number =>
  Math.max(0, ...boxes.map((box) => sizedBox(box, textWidth).width));

/** Boxes under each other beside a line that comes down from `from`. */
export function listOf(
  boxes: readonly ContentBox[],
  textWidth: TextWidth,
  from: {
    readonly x: number;
    readonly top: number;
    readonly firstTop?: number;
    readonly least?: number;
  },
): Figure {
  const left = from.x + look.listIndent / 2;
  const least = Math.max(from.least ?? 0, widestOf(boxes, textWidth));
  let figure = emptyFigure;
  let top = from.firstTop ?? from.top + look.listGap;
  for (const box of boxes) {
    const listed = moved(listedBox(box, textWidth, least), { x: left, y: top });
    const middle = middleOf(listed.boxes[0]?.frame ?? boundsOf(listed)).y;
    const line: PlacedLine = {
      kind: box.kind === 'side' ? 'side' : 'branch',
      id: box.id,
      label: '',
      points: [
        { x: from.x, y: from.top },
        { x: from.x, y: middle },
        { x: left, y: middle },
      ],
    };
    figure = together(figure, listed, { boxes: [], lines: [line] });
    top = boundsOf(listed).bottom + look.listGap;
  }
  return figure;
}

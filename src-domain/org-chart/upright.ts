import { grown, heightOf, middleOf, type Point } from '../drawing/geometry.ts';
import type { TextWidth } from '../drawing/text-lines.ts';
import type { ContentBox } from './chart-content.ts';
import type { PlacedLine } from './chart-layout.ts';
import { look } from './chart-look.ts';
import { boundsOf, emptyFigure, type Figure, mirrored, moved, together } from './figure.ts';
import { hangingOn, listedBox, listOf, widestOf } from './listed.ts';
import { sizedBox } from './sized-box.ts';

/** A box of the tree with what stands fast beside and below it, its middle at x = 0 and its top at y = 0. */
export interface Upright {
  readonly figure: Figure;
  /** Where lines to the boxes below come out. */
  readonly foot: Point;
  readonly bottom: number;
}

/** What a box of the tree carries with it: boxes at its sides and, where nothing else is below, its list. */
export function uprightBox(content: ContentBox, textWidth: TextWidth): Upright {
  const hanging = hangingOn(content);
  const listed = hanging.some(isBelow) ? [] : hanging.filter(isListed);
  // The box and its list end at the same edge.
  const listWidth = widestOf(listed, textWidth);
  const least = listWidth === 0 ? 0 : listWidth + look.listIndent;
  const { figure, width, height } = sizedBox(content, textWidth, least);
  const own = moved(figure, { x: -width / 2, y: 0 });
  const { left, right } = sidesOf(content);
  const beside = together(
    sideFigure(right, width, height, textWidth),
    mirrored(sideFigure(left, width, height, textWidth)),
  );
  const standing = together(own, beside);
  const { bottom } = boundsOf(standing);
  const list = listOf(listed, textWidth, {
    x: -width / 2 + look.listIndent / 2,
    top: height,
    firstTop: bottom + look.listGap,
    least: width - look.listIndent,
  });
  const whole = together(standing, list);
  return { figure: whole, foot: { x: 0, y: height }, bottom: boundsOf(whole).bottom };
}

/** A list that stands among other boxes below a box: its line is at x = 0 and begins at y = 0. */
export function uprightList(boxes: readonly ContentBox[], textWidth: TextWidth): Upright {
  const figure = listOf(boxes, textWidth, { x: 0, top: 0, firstTop: 0 });
  const { bottom } = boundsOf(figure);
  return { figure, foot: { x: 0, y: bottom }, bottom };
}

export const isListed = ({ kind }: ContentBox): boolean => kind === 'list';

/** Whether a box stands in the tree's own rows. */
export const isBelow = ({ kind }: ContentBox): boolean => kind === 'box' || kind === 'container';

/** Boxes at the sides by turns; those that something hangs on stand to the right, and so does a lone one. */
function sidesOf(content: ContentBox) {
  const sides = hangingOn(content).filter(({ kind }) => kind === 'side');
  const isRight = (box: ContentBox, index: number) =>
    sides.length === 1 || index % 2 === 1 || hangingOn(box).length > 0;
  return {
    left: sides.filter((box, index) => !isRight(box, index)),
    right: sides.filter(isRight),
  };
}

/** Boxes to the right of a box whose middle is at x = 0, under each other. */
function sideFigure(
  sides: readonly ContentBox[],
  width: number,
  height: number,
  textWidth: TextWidth,
): Figure {
  if (sides.length === 0) return emptyFigure;
  const left = width / 2 + look.sideGap;
  const listed = sides.map((box) => listedBox(box, textWidth));
  const heights = listed.map((figure) => heightOf(boundsOf(figure)));
  const all = heights.reduce((sum, each) => sum + each, look.listGap * (sides.length - 1));
  let top = Math.max(0, (height - all) / 2);
  const out = { x: width / 2, y: height / 2 };
  const turn = width / 2 + look.sideGap / 2;
  let whole = emptyFigure;
  for (const [index, figure] of listed.entries()) {
    const placed = moved(figure, { x: left, y: top });
    const enters = { x: left, y: entryOf(placed, out.y) };
    const line: PlacedLine = {
      kind: 'side',
      id: sides[index]?.id ?? '',
      label: '',
      points:
        enters.y === out.y
          ? [out, enters]
          : [out, { x: turn, y: out.y }, { x: turn, y: enters.y }, enters],
    };
    whole = together(whole, placed, { boxes: [], lines: [line] });
    top += (heights[index] ?? 0) + look.listGap;
  }
  return whole;
}

/** A line goes straight into a box that reaches past it, else to the box's middle. */
function entryOf({ boxes }: Figure, straight: number): number {
  const frame = boxes[0]?.frame;
  if (!frame) return straight;
  const { top, bottom } = grown(frame, 0, -look.padding.y);
  return top <= straight && straight <= bottom ? straight : middleOf(frame).y;
}

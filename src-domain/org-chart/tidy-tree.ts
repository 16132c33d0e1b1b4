import { grown, movedRect, type Point, partsOf, type Rect } from '../drawing/geometry.ts';
import type { TextWidth } from '../drawing/text-lines.ts';
import type { ContentBox } from './chart-content.ts';
import type { PlacedLine } from './chart-layout.ts';
import { look } from './chart-look.ts';
import { emptyFigure, type Figure, moved, together } from './figure.ts';
import { hangingOn } from './listed.ts';
import { isBelow, isListed, type Upright, uprightBox, uprightList } from './upright.ts';

/** A box of the tree with those below it, and the level whose band it stands in. */
export interface Branch {
  readonly id: string;
  readonly level: number;
  readonly upright: Upright;
  readonly below: readonly Branch[];
}

/** The rows of a tree; lists that stand beside other boxes become a branch without a box. */
export function branchOf(content: ContentBox, textWidth: TextWidth): Branch {
  const below = hangingOn(content).filter(isBelow);
  const listed = hangingOn(content).filter(isListed);
  const branches = below.map((box) => branchOf(box, textWidth));
  const [first] = listed;
  if (first !== undefined && below.length > 0) {
    const upright = uprightList(listed, textWidth);
    branches.push({ id: first.id, level: content.level, upright, below: [] });
  }
  return {
    id: content.id,
    level: content.level,
    upright: uprightBox(content, textWidth),
    below: branches,
  };
}

/** The top of each branch: under the one that it hangs on, and not above its level's band. */
export function topsOf(
  roots: readonly Branch[],
  levels: number,
): { readonly tops: ReadonlyMap<Branch, number>; readonly bands: readonly Extent[] } {
  const tops = new Map<Branch, number>();
  const bands: Extent[] = [];
  let bandTop = 0;
  for (let level = 0; level < Math.max(1, levels); level += 1) {
    let bottom = bandTop;
    const place = (branch: Branch, least: number) => {
      if (branch.level > level) return;
      if (branch.level === level) {
        tops.set(branch, Math.max(least, bandTop));
        bottom = Math.max(bottom, (tops.get(branch) ?? 0) + branch.upright.bottom);
      }
      const next = (tops.get(branch) ?? 0) + branch.upright.bottom + look.gap.y;
      for (const each of branch.below) place(each, next);
    };
    for (const root of roots) place(root, 0);
    bottom = Math.max(bottom, bandTop + look.band.labelGap);
    bands.push({ top: bandTop, bottom });
    bandTop = bottom + 2 * look.band.padding + look.band.gap;
  }
  return { tops, bands };
}

interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/** A branch with all below it: its middle is at x = 0, its y are the chart's. */
interface Placed {
  readonly figure: Figure;
  /** What nothing of another branch may come into. */
  readonly taken: readonly Rect[];
}

/**
 * Stands branches beside each other as near as they come, and each box over the middle of those below it
 * (after Reingold and Tilford 1981, with rectangles in place of contours, so that lines keep others away too).
 */
export function placeTree(roots: readonly Branch[], tops: ReadonlyMap<Branch, number>): Figure {
  return beside(roots.map((root) => placeBranch(root, tops))).figure;
}

function placeBranch(branch: Branch, tops: ReadonlyMap<Branch, number>): Placed {
  const top = topOf(branch, tops);
  const { figure, foot, bottom } = branch.upright;
  const own = moved(figure, { x: 0, y: top });
  const turn = top + bottom + look.gap.y / 2;
  const row = beside(
    branch.below.map((each) => withStem(placeBranch(each, tops), turn, topOf(each, tops))),
  );
  const lines = branch.below.map(
    (each, index): PlacedLine => ({
      kind: 'branch',
      id: each.id,
      label: '',
      points: stepDown({ x: foot.x, y: top + foot.y }, turn, {
        x: row.middles[index] ?? 0,
        y: topOf(each, tops),
      }),
    }),
  );
  const standing = together(own, { boxes: [], lines });
  return {
    figure: together(standing, row.figure),
    taken: [...takenBy(standing), ...row.taken],
  };
}

const topOf = (branch: Branch, tops: ReadonlyMap<Branch, number>): number => tops.get(branch) ?? 0;

/** The line that comes down to a branch keeps its place free of the others. */
const withStem = ({ figure, taken }: Placed, from: number, to: number): Placed => ({
  figure,
  taken: [...taken, grown({ left: 0, right: 0, top: from, bottom: to }, look.gap.x / 2, 0)],
});

const stepDown = (from: Point, turn: number, to: Point): readonly Point[] =>
  from.x === to.x ? [from, to] : [from, { x: from.x, y: turn }, { x: to.x, y: turn }, to];

const takenBy = ({ boxes, lines }: Figure): readonly Rect[] => [
  ...boxes.map(({ frame }) => grown(frame, look.gap.x / 2, look.gap.y / 4)),
  ...lines.flatMap(({ points }) => partsOf(points)).map((part) => grown(part, look.gap.x / 4)),
];

interface Row extends Placed {
  /** Where the middle of each has come to. */
  readonly middles: readonly number[];
}

/** Branches from left to right, as near as they come; x = 0 is halfway between the first and the last. */
function beside(branches: readonly Placed[]): Row {
  const taken: Rect[] = [];
  const middles: number[] = [];
  for (const branch of branches) {
    const x = Math.max(
      ...(taken.length === 0 ? [0] : branch.taken.map((rect) => leastMove(taken, rect))),
      (middles.at(-1) ?? Number.NEGATIVE_INFINITY) + (middles.length > 0 ? look.gap.x : 0),
    );
    middles.push(Number.isFinite(x) ? Math.ceil(x) : 0);
    for (const rect of branch.taken) taken.push(movedRect(rect, { x: middles.at(-1) ?? 0, y: 0 }));
  }
  const middle = Math.round(((middles.at(0) ?? 0) + (middles.at(-1) ?? 0)) / 2);
  return {
    figure: moved(
      branches.reduce(
        (row, { figure }, index) => together(row, moved(figure, { x: middles[index] ?? 0, y: 0 })),
        emptyFigure,
      ),
      { x: -middle, y: 0 },
    ),
    taken: taken.map((rect) => movedRect(rect, { x: -middle, y: 0 })),
    middles: middles.map((x) => x - middle),
  };
}

/** How far right a rectangle must go to come free of those already standing. */
const leastMove = (standing: readonly Rect[], { left, top, bottom }: Rect): number =>
  standing.reduce(
    (move, other) =>
      other.top < bottom && top < other.bottom ? Math.max(move, other.right - left) : move,
    Number.NEGATIVE_INFINITY,
  );

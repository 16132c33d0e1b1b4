import type { TextWidth } from '../drawing/text-lines.ts';
import type { ChartContent, ContentBox } from './chart-content.ts';
import type { ChartLayout } from './chart-layout.ts';
import { layOutChart } from './lay-out.ts';

/** A chart, or a part of one, as it stands on a page. */
export interface ChartOnPage {
  readonly content: ChartContent;
  readonly layout: ChartLayout;
  readonly orientation: Orientation;
  readonly scale: number;
}

type Orientation = 'portrait' | 'landscape';

/** The room for a picture on a page, in CSS pixels. */
export interface PageRoom {
  readonly orientation: Orientation;
  readonly width: number;
  readonly height: number;
}

/** On A4 inside margins of an inch, below the document’s title and a heading. */
const inDocuments: readonly PageRoom[] = [
  { orientation: 'portrait', width: 601, height: 760 },
  { orientation: 'landscape', width: 930, height: 460 },
];

/** Smaller than this a chart's text can't be read on paper: 12.5 pixels become 7 points. */
export const leastScale = 0.75;

/**
 * A chart on as few pages as it can be read on: as it is, else with the ends of its branches listed under
 * each other, else cut below as few of its upper boxes as will do, with a part for each of them, else with some
 * of a box's ends on each page. Only a single box that is too large for a page is drawn smaller. Of several rooms the first is
 * taken that a part can be read in.
 */
export function chartOnPages(
  content: ChartContent,
  textWidth: TextWidth,
  rooms: readonly PageRoom[] = inDocuments,
): readonly ChartOnPage[] {
  if (content.boxes.length === 0) return [];
  const whole = onOnePage(content, textWidth, rooms);
  if (whole) return [whole];
  const parts = cut(content, (part) => onOnePage(part, textWidth, rooms) !== undefined);
  return parts.length > 0
    ? parts.flatMap((part) => chartOnPages(part, textWidth, rooms))
    : [drawnSmaller(content, textWidth, rooms)];
}

/**
 * A chart's roots; its uppermost box with what has room below it, then each box that had to be cut off; or that
 * box with half of its ends and with the other half. Nothing where it is a single box.
 */
function cut(
  content: ChartContent,
  fits: (part: ChartContent) => boolean,
): readonly ChartContent[] {
  const part = (boxes: readonly ContentBox[], name = content.name): ChartContent => ({
    ...content,
    name,
    boxes,
    links: linksAmong(content, boxes),
  });
  const alone = (box: ContentBox) =>
    part([{ ...box, kind: 'box' }], box.title.trim() || content.name);
  const [root, ...others] = content.boxes;
  if (!root) return [];
  if (others.length > 0) return content.boxes.map(alone);
  const largest = root.boxes.filter(hasBoxes).toSorted((a, b) => idsIn(b).length - idsIn(a).length);
  if (largest.length > 0) {
    const without = (cutOff: readonly ContentBox[]) =>
      part([
        { ...root, boxes: root.boxes.map((box) => (cutOff.includes(box) ? ended(box) : box)) },
      ]);
    const count = leastThat(largest.length, (some) => fits(without(largest.slice(0, some))));
    const cutOff = largest.slice(0, count);
    return [without(cutOff), ...root.boxes.filter((box) => cutOff.includes(box)).map(alone)];
  }
  const half = Math.ceil(root.boxes.length / 2);
  return root.boxes.length < 2
    ? []
    : [root.boxes.slice(0, half), root.boxes.slice(half)].map((boxes) =>
        part([{ ...root, boxes }]),
      );
}

/** The least number from 1 on that will do, where more will do too; the most where none does. */
function leastThat(most: number, does: (count: number) => boolean): number {
  let [low, high] = [1, most];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (does(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

const hasBoxes = ({ boxes }: ContentBox): boolean => boxes.length > 0;

/** A box without what stands below it, which stands on a page of its own. */
const ended = (box: ContentBox): ContentBox =>
  hasBoxes(box) ? { ...box, boxes: [], lines: [...box.lines, '…'] } : box;

function onOnePage(
  content: ChartContent,
  textWidth: TextWidth,
  rooms: readonly PageRoom[],
): ChartOnPage | undefined {
  for (const shown of [content, withListedEnds(content)]) {
    const layout = layOutChart(shown, textWidth);
    const room = rooms.find((each) => scaleIn(each, layout) >= leastScale);
    if (room) return onPage(shown, layout, room);
  }
  return undefined;
}

function drawnSmaller(
  content: ChartContent,
  textWidth: TextWidth,
  rooms: readonly PageRoom[],
): ChartOnPage {
  const layout = layOutChart(content, textWidth);
  const [room] = rooms.toSorted((a, b) => scaleIn(b, layout) - scaleIn(a, layout));
  if (!room) throw new Error('There is no room for a chart');
  return onPage(content, layout, room);
}

const onPage = (content: ChartContent, layout: ChartLayout, room: PageRoom): ChartOnPage => ({
  content,
  layout,
  orientation: room.orientation,
  scale: scaleIn(room, layout),
});

/** The largest scale at which a chart has room, and never more than its own size. */
export const scaleIn = (
  { width, height }: Pick<PageRoom, 'width' | 'height'>,
  layout: Pick<ChartLayout, 'width' | 'height'>,
): number => Math.min(1, width / layout.width, height / layout.height);

const withListedEnds = (content: ChartContent): ChartContent => ({
  ...content,
  boxes: content.boxes.map(listedEnds),
});

/** Boxes beside each other that nothing stands below become a list. */
function listedEnds(box: ContentBox): ContentBox {
  const hasOnlyEnds = box.boxes.every(({ boxes }) => boxes.length === 0);
  return {
    ...box,
    boxes: box.boxes.map((each) =>
      hasOnlyEnds && each.kind === 'box' ? { ...each, kind: 'list' } : listedEnds(each),
    ),
  };
}

function linksAmong({ links }: ChartContent, boxes: readonly ContentBox[]): ChartContent['links'] {
  const ids = new Set(boxes.flatMap(idsIn));
  return links.filter(({ fromBoxId, toBoxId }) => ids.has(fromBoxId) && ids.has(toBoxId));
}

const idsIn = ({ id, boxes }: ContentBox): readonly string[] => [id, ...boxes.flatMap(idsIn)];

import type { TextWidth } from '../drawing/text-lines.ts';
import type { ChartContent, ContentBox } from './chart-content.ts';
import type { ChartLayout } from './chart-layout.ts';
import { layOutChart } from './lay-out.ts';

/** A chart, or a part of one, as it stands on a page. */
export interface ChartOnPage {
  readonly content: ChartContent;
  readonly layout: ChartLayout;
  readonly orientation: 'portrait' | 'landscape';
  readonly scale: number;
}

/** The room for a picture on A4 inside margins of an inch, below a heading, in CSS pixels. */
const room = {
  portrait: { width: 601, height: 820 },
  landscape: { width: 930, height: 500 },
} as const;

/** Smaller than this a chart's text can't be read on paper: 12.5 pixels become 7 points. */
const leastScale = 0.75;

/**
 * A chart on as few pages as it can be read on: as it is, else with the ends of its branches listed under
 * each other, else cut below its upper boxes, with a part for each of them. A part that fits no page is
 * left out; the outline says what it holds.
 */
export function chartOnPages(content: ChartContent, textWidth: TextWidth): readonly ChartOnPage[] {
  if (content.boxes.length === 0) return [];
  const whole = onOnePage(content, textWidth);
  return whole ? [whole] : cut(content).flatMap((part) => chartOnPages(part, textWidth));
}

/** A chart's uppermost box with those right below it, then each of these with what it has; or its roots. */
function cut(content: ChartContent): readonly ChartContent[] {
  const part = (boxes: readonly ContentBox[], name: string): ChartContent => ({
    ...content,
    name,
    boxes,
    links: linksAmong(content, boxes),
  });
  const [root, ...others] = content.boxes;
  const cuttable = others.length > 0 ? content.boxes : (root?.boxes ?? []).filter(hasBoxes);
  const below = cuttable.map((box) => part([{ ...box, kind: 'box' }], box.title || content.name));
  if (!root || others.length > 0 || below.length === 0) return below;
  return [part([{ ...root, boxes: root.boxes.map(ended) }], content.name), ...below];
}

const hasBoxes = ({ boxes }: ContentBox): boolean => boxes.length > 0;

/** A box without what stands below it, which stands on a page of its own. */
const ended = (box: ContentBox): ContentBox =>
  hasBoxes(box) ? { ...box, boxes: [], lines: [...box.lines, '…'] } : box;

function onOnePage(content: ChartContent, textWidth: TextWidth): ChartOnPage | undefined {
  for (const shown of [content, withListedEnds(content)]) {
    const layout = layOutChart(shown, textWidth);
    for (const orientation of ['portrait', 'landscape'] as const) {
      const { width, height } = room[orientation];
      const scale = Math.min(1, width / layout.width, height / layout.height);
      if (scale >= leastScale) return { content: shown, layout, orientation, scale };
    }
  }
  return undefined;
}

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

import { rectAt } from '../drawing/geometry.ts';
import { drawnText, type TextWidth } from '../drawing/text-lines.ts';
import type { ChartContent } from './chart-content.ts';
import type { Band, ChartLayout, PlacedLine } from './chart-layout.ts';
import { look } from './chart-look.ts';
import { boundsOf, type Figure, moved, together } from './figure.ts';
import { labelPlace } from './label-place.ts';
import { linkLines } from './link-lines.ts';
import { branchOf, placeTree, topsOf } from './tidy-tree.ts';

/** Gives every box and line of a chart its place. No box lies over another, and no line goes through one. */
export function layOutChart(content: ChartContent, textWidth: TextWidth): ChartLayout {
  const roots = content.boxes.map((box) => branchOf(box, textWidth));
  const { tops, bands } = topsOf(roots, content.levels.length);
  const tree = placeTree(roots, tops);
  const links: Figure = { boxes: [], lines: linkLines(tree, content.links) };
  const whole = together(tree, links);
  const hasBands = content.levels.length > 0;
  const labels = Math.max(
    0,
    ...content.levels.map((name) => textWidth(drawnText(name), look.text)),
  );
  const { left, right, top, bottom } = boundsOf(whole);
  const sides = hasBands ? look.band.padding : 0;
  const labelRoom = hasBands ? labels + look.band.padding : 0;
  const by = {
    x: look.margin + sides + labelRoom - left,
    y: look.margin + sides - Math.min(top, 0),
  };
  const width = right - left + labelRoom + 2 * (look.margin + sides);
  const placed = moved(whole, by);
  const frames = hasBands
    ? bands.map(
        (band, index): Band => ({
          name: content.levels[index] ?? '',
          frame: {
            left: look.margin,
            right: width - look.margin,
            top: band.top + by.y - look.band.padding,
            bottom: band.bottom + by.y + look.band.padding,
          },
        }),
      )
    : [];
  const lowest = Math.max(bottom + by.y, ...frames.map(({ frame }) => frame.bottom));
  const chart = rectAt(0, 0, width, lowest + look.margin);
  const taken = placed.boxes.map(({ frame }) => frame);
  const lines = placed.lines.map((line): PlacedLine => {
    const label = drawnText(line.label);
    if (label === '') return line;
    return {
      ...line,
      labelAt: labelPlace(line.points, textWidth(label, look.text), taken, chart),
    };
  });
  return { boxes: placed.boxes, lines, bands: frames, width, height: chart.bottom };
}

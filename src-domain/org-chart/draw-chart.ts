import type { Drawing, Line, Shape, Text } from '../drawing/drawing.ts';
import { drawnText } from '../drawing/text-lines.ts';
import { frameColours, lineStrokes, textColours } from './chart-colours.ts';
import type { Band, ChartLayout, PlacedBox, PlacedLine } from './chart-layout.ts';
import { look } from './chart-look.ts';
import { heightOfText } from './sized-box.ts';

/** Draws a chart that has been laid out. */
export const drawChart = ({ width, height, bands, lines, boxes }: ChartLayout): Drawing => ({
  width,
  height,
  shapes: [
    ...bands.flatMap(drawBand),
    ...lines.map(drawLine),
    ...boxes.flatMap(drawBox),
    ...lines.flatMap(drawLabel),
  ],
});

const drawBand = ({ name, frame }: Band): readonly Shape[] => [
  { kind: 'frame', frame, cornerRadius: 6, ...frameColours.band },
  {
    kind: 'text',
    text: drawnText(name),
    at: { x: frame.left + look.padding.x, y: frame.top + look.padding.y + baseline('text') },
    anchor: 'start',
    style: look.text,
    colour: textColours.band,
  },
];

export const drawLine = ({ kind, points }: PlacedLine): Line => ({
  kind: 'line',
  points,
  stroke: lineStrokes[kind],
});

/** A box's frame and its text. */
export function drawBox(box: PlacedBox): readonly Shape[] {
  const { content, frame, titleLines, textLines } = box;
  const { isVacant } = content;
  const height = heightOfText(titleLines.length, textLines.length);
  const top = holds(box) ? frame.top + look.padding.y : (frame.top + frame.bottom - height) / 2;
  const titleHeight = titleLines.length * look.title.lineHeight;
  const between = titleLines.length > 0 ? look.betweenTitleAndText : 0;
  const write = (
    texts: readonly string[],
    style: 'title' | 'text',
    from: number,
  ): readonly Text[] =>
    texts.map((text, index) => ({
      kind: 'text',
      text,
      at: {
        x: (frame.left + frame.right) / 2,
        y: from + index * look[style].lineHeight + baseline(style),
      },
      anchor: 'middle',
      style: look[style],
      colour: textColours[style === 'text' && isVacant ? 'vacant' : style],
    }));
  return [
    { kind: 'frame', frame, cornerRadius: content.kind === 'side' ? 10 : 4, ...coloursOf(box) },
    ...write(titleLines, 'title', top),
    ...write(textLines, 'text', top + titleHeight + between),
  ];
}

function coloursOf(box: PlacedBox) {
  if (box.content.isVacant) return frameColours.vacant;
  if (holds(box)) return frameColours.holder;
  return box.content.kind === 'side' ? frameColours.side : frameColours.box;
}

const holds = ({ content }: PlacedBox): boolean =>
  content.kind === 'container' || content.boxes.some(({ kind }) => kind === 'inside');

/** From the top of a line of letters down to its base line. */
const baseline = (style: 'title' | 'text'): number =>
  look[style].lineHeight / 2 + look[style].sizeInPixels / 3;

function drawLabel({ label, labelAt }: PlacedLine): readonly Shape[] {
  if (!labelAt) return [];
  return [
    {
      kind: 'text',
      text: drawnText(label),
      at: labelAt,
      anchor: 'middle',
      style: look.text,
      colour: textColours.link,
    },
  ];
}

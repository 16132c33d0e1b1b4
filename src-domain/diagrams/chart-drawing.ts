import type { BarElement, Chart, Plugin } from 'chart.js';
import type { Stroke } from '../drawing/drawing.ts';
import { heightOf, widthOf } from '../drawing/geometry.ts';
import { patternLines } from './column-pattern.ts';
import type { Diagram } from './diagram.ts';
import { type DiagramPaper, papers, type SeriesLook } from './diagram-look.ts';
import { columnEdge, type KeyPart, keySize, seriesKey } from './series-key.ts';

/** Draws the patterns of columns, as lines in the paper's colour within an edge in the column's own. */
export function columnPatterns(
  looks: readonly SeriesLook[],
  paper: DiagramPaper,
): Plugin<'line' | 'bar'> {
  return {
    id: 'columnPatterns',
    afterDatasetDraw: ({ ctx }, { index, meta }) => {
      const look = looks[index];
      if (!look || meta.type !== 'bar') return;
      for (const element of meta.data as unknown as readonly BarElement[]) {
        const { x, y, base, width } = element.getProps(['x', 'y', 'base', 'width'], true);
        // A column without a value has no place.
        if (x === null || y === null) continue;
        const [top, bottom] = [Math.min(y, base), Math.max(y, base)];
        const rect = { left: x - width / 2, top, right: x + width / 2, bottom };
        const { lines, width: lineWidth } = patternLines(look.pattern, rect);
        ctx.save();
        ctx.beginPath();
        ctx.rect(rect.left, rect.top, widthOf(rect), heightOf(rect));
        ctx.clip();
        drawLines(ctx, lines, { colour: papers[paper], width: lineWidth, dash: [] });
        ctx.strokeStyle = look.colour[paper];
        ctx.lineWidth = 2 * columnEdge;
        ctx.strokeRect(rect.left, rect.top, widthOf(rect), heightOf(rect));
        ctx.restore();
      }
    },
  };
}

/** Fills a picture, which stands on whatever it is put on. */
export const paperUnder = (paper: string): Plugin<'line' | 'bar'> => ({
  id: 'paperUnder',
  beforeDraw: ({ ctx, width, height }) => {
    ctx.save();
    ctx.fillStyle = paper;
    ctx.fillRect(0, 0, width, height);
    ctx.restore();
  },
});

/** Draws the keys of a picture's legend in the room that Chart.js leaves for them. */
export function legendKeys(
  diagram: Diagram,
  looks: readonly SeriesLook[],
  paper: DiagramPaper,
): Plugin<'line' | 'bar'> {
  return {
    id: 'legendKeys',
    afterDraw: ({ ctx, legend }) => {
      const boxes = (legend as LegendWithBoxes | undefined)?.legendHitBoxes ?? [];
      boxes.forEach(({ left, top }, index) => {
        const series = diagram.series[index];
        const look = looks[index];
        if (!series || !look) return;
        ctx.save();
        ctx.translate(left, top);
        ctx.beginPath();
        ctx.rect(0, 0, keySize.width, keySize.height);
        ctx.clip();
        for (const part of seriesKey(diagram, series, look)) drawPart(ctx, part, look, paper);
        ctx.restore();
      });
    },
  };
}

/** What Chart.js has and doesn't tell its types of. */
interface LegendWithBoxes {
  readonly legendHitBoxes?: readonly { readonly left: number; readonly top: number }[];
}

type Context = Chart['ctx'];

function drawPart(context: Context, part: KeyPart, { colour }: SeriesLook, paper: DiagramPaper) {
  const own = colour[paper];
  if (part.kind === 'lines') {
    const { lines, width, dash } = part;
    const ink = part.colour === 'own' ? own : papers[paper];
    drawLines(context, lines, { colour: ink, width, dash });
    return;
  }
  context.beginPath();
  if (part.kind === 'circle') context.arc(part.x, part.y, part.radius, 0, 2 * Math.PI);
  else for (const [x, y] of part.points) context.lineTo(x, y);
  context.fillStyle = own;
  context.fill();
}

function drawLines(
  context: Context,
  lines: Extract<KeyPart, { readonly kind: 'lines' }>['lines'],
  { colour, width, dash }: Stroke,
): void {
  if (lines.length === 0) return;
  context.beginPath();
  for (const [fromX, fromY, toX, toY] of lines) {
    context.moveTo(fromX, fromY);
    context.lineTo(toX, toY);
  }
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.lineCap = dash.length > 0 ? 'butt' : 'round';
  context.setLineDash([...dash]);
  context.stroke();
}

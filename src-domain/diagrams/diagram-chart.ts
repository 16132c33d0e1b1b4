import type {
  BarElement,
  Chart,
  ChartConfiguration,
  ChartDataset,
  Plugin,
  PointStyle,
} from 'chart.js';
import type { AnnotationOptions } from 'chartjs-plugin-annotation';
import { nb } from 'date-fns/locale/nb';
import { nn } from 'date-fns/locale/nn';
import type { Stroke } from '../drawing/drawing.ts';
import { heightOf, widthOf } from '../drawing/geometry.ts';
import type { Language } from '../fields.ts';
import { numberText } from '../messages/number-text.ts';
import { dayNumber, dayOfNumber, type IsoDay } from '../timing/calendar-days.ts';
import { patternLines } from './column-pattern.ts';
import type { Diagram, Series } from './diagram.ts';
import {
  constantOf,
  type DiagramPaper,
  dashLengths,
  inks,
  type Mark,
  papers,
  type SeriesLook,
  seriesLooks,
} from './diagram-look.ts';
import { placeNames } from './diagram-place.ts';
import { axisTitle, exact, valueWithUnit } from './diagram-value.ts';
import { columnEdge, type KeyPart, keySize, seriesKey } from './series-key.ts';

export interface ChartSetting {
  readonly language: Language;
  readonly paper: DiagramPaper;
  readonly fontFamily: string;
  /** 'small' is one of many side by side; a 'picture' stands alone and says what its series are. */
  readonly size: 'small' | 'normal' | 'picture';
}

type Point = { readonly x: number; readonly y: number | null };
type Values = (number | null)[] | Point[];

/** What Chart.js is told to draw, on the page and in picture files. */
export type DiagramChart = ChartConfiguration<'line' | 'bar', Values, string>;

/** A diagram as Chart.js draws it. It holds still, and says nothing that the diagram's table doesn't. */
export function diagramChart(diagram: Diagram, setting: ChartSetting): DiagramChart {
  const looks = seriesLooks(diagram);
  const { paper, size } = setting;
  const isPicture = size === 'picture';
  const ink = inks[paper];
  const places = placeNames(diagram);
  return {
    type: diagram.kind === 'column' ? 'bar' : 'line',
    data: {
      labels: isOnDays(diagram) ? [] : [...places],
      datasets: diagram.series.map((series, index) =>
        datasetOf(diagram, series, lookAt(looks, index), setting),
      ),
    },
    options: {
      animation: false,
      responsive: !isPicture,
      maintainAspectRatio: false,
      color: ink.text,
      layout: { padding: isPicture ? 20 : { top: 8, right: 12, bottom: 0, left: 0 } },
      interaction: { mode: 'index', intersect: false },
      scales: { x: xScale(diagram, setting), y: yScale(diagram, setting) },
      plugins: {
        annotation: { annotations: limitLines(diagram, looks, paper) },
        title: {
          display: isPicture,
          text: diagram.title,
          color: ink.text,
          font: { family: setting.fontFamily, size: 18, weight: 'bold' },
          padding: { bottom: 16 },
        },
        legend: {
          display: isPicture && diagram.series.length > 0,
          position: 'bottom',
          labels: {
            color: ink.text,
            font: fontOf(setting),
            boxWidth: keySize.width,
            boxHeight: keySize.height,
            padding: 16,
            generateLabels: () =>
              diagram.series.map(({ name }, datasetIndex) => ({
                text: name,
                datasetIndex,
                // The key is drawn by `legendKeys`.
                fillStyle: 'transparent',
                lineWidth: 0,
                fontColor: ink.text,
              })),
          },
        },
        tooltip: {
          callbacks: {
            title: ([item]) => (item ? (places[item.dataIndex] ?? '') : ''),
            label: ({ datasetIndex, dataIndex }) => {
              const series = diagram.series[datasetIndex];
              const value = series?.values[dataIndex] ?? null;
              if (!series || value === null) return '';
              return `${series.name}: ${valueWithUnit(value, diagram.y, setting.language)}`;
            },
          },
        },
      },
    },
    plugins: [
      columnPatterns(looks, paper),
      ...(isPicture ? [paperUnder(papers[paper]), legendKeys(diagram, looks, paper)] : []),
    ],
  };
}

/** Columns stand side by side in the order of their days; only lines keep the days' distances. */
const isOnDays = ({ kind, x }: Diagram): boolean => kind === 'line' && x.kind === 'days';

function lookAt(looks: readonly SeriesLook[], index: number): SeriesLook {
  const look = looks[index];
  if (!look) throw new RangeError(`No look for series ${index}`);
  return look;
}

const pointStyles: Readonly<Record<Mark, PointStyle>> = {
  circle: 'circle',
  square: 'rect',
  triangle: 'triangle',
  diamond: 'rectRot',
  cross: 'crossRot',
  plus: 'cross',
  star: 'star',
};

function datasetOf(
  diagram: Diagram,
  series: Series,
  look: SeriesLook,
  { paper, size }: ChartSetting,
): ChartDataset<'line' | 'bar', Values> {
  const colour = look.colour[paper];
  const common = { label: series.name, data: dataOf(diagram, series), borderColor: colour };
  if (diagram.kind === 'column' && series.role === 'value') {
    return {
      ...common,
      type: 'bar',
      backgroundColor: colour,
      borderWidth: 0,
      maxBarThickness: 56,
      minBarLength: 2,
      order: 1,
    };
  }
  const isLimit = series.role === 'limit';
  const radius = size === 'small' ? 3 : 5;
  return {
    ...common,
    type: 'line',
    backgroundColor: colour,
    // A limit that is the same all the way is drawn from edge to edge, not only between the values.
    showLine: constantOf(series) === null,
    borderWidth: isLimit ? 1.5 : 2,
    borderDash: [...dashLengths[look.dash]],
    spanGaps: false,
    clip: 12,
    order: isLimit ? 2 : 0,
    pointStyle: look.mark === null ? false : pointStyles[look.mark],
    pointRadius: radius,
    pointHoverRadius: radius,
    pointBorderWidth: isOfLines(look.mark) ? 2 : 1,
  };
}

const isOfLines = (mark: Mark | null): boolean =>
  mark === 'cross' || mark === 'plus' || mark === 'star';

function dataOf({ kind, x, y }: Diagram, { values }: Series): Values {
  const drawn = (value: number | null) =>
    value === null || y.kind === 'figures' ? value : momentOf(dayOfNumber(Math.round(value)));
  if (kind !== 'line' || x.kind !== 'days') return values.map(drawn);
  return x.days.map((day, index) => ({ x: momentOf(day), y: drawn(values[index] ?? null) }));
}

/** When a day begins where the program runs, which is what the library's time axis goes by. */
export const momentOf = (day: IsoDay): number =>
  new Date(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8))).getTime();

type Scales = NonNullable<NonNullable<DiagramChart['options']>['scales']>;
type Scale = NonNullable<Scales[string]>;

const fontOf = ({ fontFamily, size }: ChartSetting) => ({
  family: fontFamily,
  size: size === 'small' ? 11 : size === 'normal' ? 12 : 14,
});

function scaleLook(title: string, setting: ChartSetting) {
  const { paper, size } = setting;
  const ink = inks[paper];
  const font = fontOf(setting);
  return {
    title: { display: size !== 'small' && title !== '', text: title, color: ink.text, font },
    grid: { color: ink.rule },
    border: { color: ink.text },
    ticks: { color: ink.text, font, maxTicksLimit: size === 'small' ? 4 : 9, maxRotation: 60 },
  };
}

function xScale({ kind, x }: Diagram, setting: ChartSetting): Scale {
  const look = scaleLook(x.title, setting);
  if (kind === 'line' && x.kind === 'days') {
    return { ...look, ...timeOf(x.days.map(dayNumber), setting), offset: false };
  }
  return { ...look, grid: { ...look.grid, display: false }, type: 'category', offset: true };
}

function yScale({ kind, y, series }: Diagram, setting: ChartSetting): Scale {
  const look = scaleLook(axisTitle(y), setting);
  if (y.kind === 'days') {
    const days = series.flatMap(({ values }) => values.filter((value) => value !== null));
    return { ...look, ...timeOf(days, setting), ...withAir(days) };
  }
  const { language } = setting;
  return {
    ...look,
    type: 'linear',
    beginAtZero: kind === 'column',
    ticks: {
      ...look.ticks,
      callback: (value: number | string) => numberText(exact(Number(value)), language),
    },
  };
}

/** A part of what is drawn, left free above and below so that no line lies along the edge. */
const air = 0.05;

function withAir(days: readonly number[]): { readonly min?: number; readonly max?: number } {
  if (days.length === 0) return {};
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const free = Math.max(1, Math.round((last - first) * air));
  return { min: momentOf(dayOfNumber(first - free)), max: momentOf(dayOfNumber(last + free)) };
}

/** Shorter than this, an axis names days, else months. */
const labelsByDay = 100;

/** An axis of the days of these numbers. */
function timeOf(days: readonly number[], { language }: ChartSetting) {
  const month = 'LLL yyyy';
  const reach = days.length === 0 ? 0 : Math.max(...days) - Math.min(...days);
  return {
    type: 'time' as const,
    adapters: { date: { locale: { nb, nn }[language] } },
    time: {
      minUnit: reach < labelsByDay ? ('day' as const) : ('month' as const),
      displayFormats: { day: 'd.M.yy', week: 'd.M.yy', month, quarter: month, year: 'yyyy' },
    },
  };
}

function limitLines(
  { kind, series }: Diagram,
  looks: readonly SeriesLook[],
  paper: DiagramPaper,
): Record<string, AnnotationOptions> {
  return Object.fromEntries(
    series.flatMap((each, index): [string, AnnotationOptions][] => {
      const value = constantOf(each);
      if (value === null) return [];
      const { colour, dash } = lookAt(looks, index);
      const across = { type: 'line', scaleID: 'y', value } as const;
      const line: AnnotationOptions = {
        ...across,
        borderColor: colour[paper],
        borderDash: [...dashLengths[dash]],
        borderWidth: 1.5,
      };
      // Without paper around it, it couldn't be seen on a dark column.
      const bed: AnnotationOptions = { ...across, borderColor: papers[paper], borderWidth: 4.5 };
      return [
        ...(kind === 'column' ? [[`bed-${index}`, bed] as [string, AnnotationOptions]] : []),
        [`limit-${index}`, line],
      ];
    }),
  );
}

/** Draws the patterns of columns, as lines in the paper's colour within an edge in the column's own. */
function columnPatterns(looks: readonly SeriesLook[], paper: DiagramPaper): Plugin<'line' | 'bar'> {
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
const paperUnder = (paper: string): Plugin<'line' | 'bar'> => ({
  id: 'paperUnder',
  beforeDraw: ({ ctx, width, height }) => {
    ctx.save();
    ctx.fillStyle = paper;
    ctx.fillRect(0, 0, width, height);
    ctx.restore();
  },
});

/** Draws the keys of a picture's legend in the room that Chart.js leaves for them. */
function legendKeys(
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

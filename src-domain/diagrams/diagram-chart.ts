import type { ChartDataset, PointStyle } from 'chart.js';
import type { AnnotationOptions } from 'chartjs-plugin-annotation';
import { dayOfNumber } from '../timing/calendar-days.ts';
import { columnPatterns, legendKeys, paperUnder } from './chart-drawing.ts';
import { chartScales } from './chart-scales.ts';
import {
  type ChartSetting,
  type ChartValues,
  type DiagramChart,
  fontOf,
  momentOf,
} from './chart-setting.ts';
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
import { valueWithUnit } from './diagram-value.ts';
import { keySize } from './series-key.ts';

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
      scales: chartScales(diagram, setting),
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
): ChartDataset<'line' | 'bar', ChartValues> {
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

function dataOf({ kind, x, y }: Diagram, { values }: Series): ChartValues {
  const drawn = (value: number | null) =>
    value === null || y.kind === 'figures' ? value : momentOf(dayOfNumber(Math.round(value)));
  if (kind !== 'line' || x.kind !== 'days') return values.map(drawn);
  return x.days.map((day, index) => ({ x: momentOf(day), y: drawn(values[index] ?? null) }));
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

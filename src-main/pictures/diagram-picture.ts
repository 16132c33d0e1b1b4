import 'chartjs-adapter-date-fns';

import { type Canvas, createCanvas, type SvgCanvas, SvgExportFlag } from '@napi-rs/canvas';
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartItem,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  TimeScale,
  Title,
} from 'chart.js';
import annotation from 'chartjs-plugin-annotation';
import type { DiagramChart } from '../../src-domain/diagrams/chart-setting.ts';
import type { Diagram } from '../../src-domain/diagrams/diagram.ts';
import { diagramChart } from '../../src-domain/diagrams/diagram-chart.ts';
import { diagramDescription } from '../../src-domain/diagrams/diagram-description.ts';
import { describedSvg } from '../../src-domain/drawing/svg-text.ts';
import { translatorFor } from '../../src-domain/messages/translate.ts';
import { family, loadTypeface } from './chart-typeface.ts';
import type { DiagramPictureOptions, DiagramPictureTask } from './diagram-picture-order.ts';

Chart.register(
  annotation,
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  TimeScale,
  Title,
);

const width = 960;
const height = 560;
/** Pixels to a CSS pixel: sharp on paper too. */
const inPrint = 3;

/** A diagram as a picture file, with its title and what its series are. */
export function diagramPicture(
  diagram: Diagram,
  { format, language, fonts }: DiagramPictureOptions,
): Uint8Array {
  loadTypeface(fonts);
  const chart = diagramChart(diagram, {
    language,
    paper: 'light',
    fontFamily: family,
    size: 'picture',
  });
  if (format === 'png') {
    const canvas = createCanvas(width, height);
    draw(canvas, chart, inPrint);
    return canvas.toBuffer('image/png');
  }
  // As outlines, since few machines have the typeface.
  const canvas = createCanvas(width, height, SvgExportFlag.ConvertTextToPaths);
  draw(canvas, chart, 1);
  const description = diagramDescription(diagram, language, translatorFor(language));
  const svg = canvas.getContent().toString();
  return Buffer.from(describedSvg(svg, { name: diagram.title, description }));
}

/** The canvas grows with its density. */
function draw(canvas: Canvas | SvgCanvas, chart: DiagramChart, density: number): void {
  const options = { ...chart.options, devicePixelRatio: density };
  // The canvas has all that Chart.js asks of one, which its types can't know.
  new Chart(canvas as unknown as ChartItem, { ...chart, options });
}

/** What runs in the process that `diagramPictureIsolated` starts. */
export async function diagramPictureTask(input: unknown): Promise<Uint8Array> {
  const { diagram, options } = input as DiagramPictureTask;
  return diagramPicture(diagram, options);
}

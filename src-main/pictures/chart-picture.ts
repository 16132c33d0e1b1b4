import { svgText } from '../../src-domain/drawing/svg-text.ts';
import type { Row } from '../../src-domain/entities/registry.ts';
import { translatorFor } from '../../src-domain/messages/translate.ts';
import { chartContent } from '../../src-domain/org-chart/chart-content.ts';
import { chartOutline, outlineText } from '../../src-domain/org-chart/chart-outline.ts';
import { drawChart } from '../../src-domain/org-chart/draw-chart.ts';
import { layOutChart } from '../../src-domain/org-chart/lay-out.ts';
import type { Plan } from '../../src-domain/plan.ts';
import type { ChartPictureOptions, ChartPictureTask } from './chart-picture-order.ts';
import { textMeasure } from './chart-typeface.ts';
import { drawPng } from './png.ts';

/** Pixels to a CSS pixel: sharp on paper too. */
const inPrint = 3;

/** A chart as a picture file. It keeps its thread busy for a second where the chart is big. */
export function chartPicture(
  plan: Plan,
  chart: Row<'orgChart'>,
  { format, language, today, fonts }: ChartPictureOptions,
): Uint8Array {
  const label = translatorFor(language);
  const content = chartContent(plan, chart, today, label);
  const drawing = drawChart(layOutChart(content, textMeasure(fonts)));
  if (format === 'png') return drawPng(drawing, inPrint);
  const name = content.name.trim() || label('charts:unnamed');
  const description = outlineText(chartOutline(content, label));
  return Buffer.from(svgText(drawing, { name, description }));
}

/** What runs in the process that `chartPictureIsolated` starts. */
export async function chartPictureTask(input: unknown): Promise<Uint8Array> {
  const { plan, chart, options } = input as ChartPictureTask;
  return chartPicture(plan, chart, options);
}

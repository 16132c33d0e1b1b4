import type { PictureFormat } from '../../src-domain/drawing/picture-formats.ts';
import type { Row } from '../../src-domain/entities/registry.ts';
import type { Language } from '../../src-domain/fields.ts';
import { translatorFor } from '../../src-domain/messages/translate.ts';
import { inOrder, type Plan } from '../../src-domain/plan.ts';
import type { IsoDay } from '../../src-domain/timing/calendar-days.ts';
import { fileNameFrom } from '../file-names.ts';
import { runIsolated, type StartIsolated } from '../isolated/isolated.ts';
import { PlanverkError } from '../planverk-error.ts';

export interface ChartPictureOptions {
  readonly format: PictureFormat;
  /** What the program itself writes in the chart, as 'Ledig', is written in. */
  readonly language: Language;
  /** A chart without a date shows who sits where on this day. */
  readonly today: IsoDay;
  /** The folder of the fonts that ship with the program, where the shell doesn't keep them beside its source. */
  readonly fonts?: string;
}

export interface ChartPictureTask {
  readonly plan: Plan;
  readonly chart: Row<'orgChart'>;
  readonly options: ChartPictureOptions;
}

/** `chartPicture` in a process of its own. */
export async function chartPictureIsolated(
  startIsolated: StartIsolated,
  plan: Plan,
  chart: Row<'orgChart'>,
  options: ChartPictureOptions,
): Promise<Uint8Array> {
  const task: ChartPictureTask = { plan, chart, options };
  return (await runIsolated(startIsolated, 'draw-chart', task)) as Uint8Array;
}

/** A chart by its id or its name. Throws 'no-charts', and 'unknown-chart' with the names that there are. */
export function chartNamed(plan: Plan, name: string): Row<'orgChart'> {
  const charts = inOrder(plan.rows.orgChart);
  const found = charts.find((chart) => chart.id === name || chart.name === name);
  if (found) return found;
  if (charts.length === 0) throw new PlanverkError('no-charts');
  const names = charts.map((chart) => `«${chart.name}»`).join(', ');
  throw new PlanverkError('unknown-chart', { name, names });
}

/** What a picture is saved as: the chart's own name, and nothing of what stands in its boxes. */
export const pictureFileName = (
  { name }: Row<'orgChart'>,
  { format, language }: Pick<ChartPictureOptions, 'format' | 'language'>,
): string =>
  `${fileNameFrom(name) || translatorFor(language)('documents:organisasjonskart')}.${format}`;

import { useMemo } from 'react';
import type { Drawing } from '../../../src-domain/drawing/drawing.ts';
import type { Row } from '../../../src-domain/entities/registry.ts';
import { type ChartContent, chartContent } from '../../../src-domain/org-chart/chart-content.ts';
import type { ChartLayout } from '../../../src-domain/org-chart/chart-layout.ts';
import { drawChart } from '../../../src-domain/org-chart/draw-chart.ts';
import { layOutChart } from '../../../src-domain/org-chart/lay-out.ts';
import { textWidth } from '../../drawing/typeface.ts';
import { useLanguage } from '../../language.ts';
import { usePlan } from '../../project/open-project.ts';
import { useToday } from '../../today.ts';

/** A chart as it stands: what it says, where everything is, and how it is drawn. */
export interface ChartPicture {
  readonly content: ChartContent;
  readonly layout: ChartLayout;
  readonly drawing: Drawing;
}

/** Lays out a chart by what the plan says now; the typeface must be there. */
export function useChartPicture(chart: Row<'orgChart'>): ChartPicture {
  const { translate } = useLanguage();
  const plan = usePlan();
  const today = useToday();
  const { body, chartBox, chartLine, compositionRule, holding, person, seat, subproject } =
    plan.rows;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what a chart says is made of these rows of the plan alone
  return useMemo(() => {
    const content = chartContent(plan, chart, today, translate);
    const layout = layOutChart(content, textWidth);
    return { content, layout, drawing: drawChart(layout) };
  }, [
    chart,
    today,
    translate,
    body,
    chartBox,
    chartLine,
    compositionRule,
    holding,
    person,
    seat,
    subproject,
  ]);
}

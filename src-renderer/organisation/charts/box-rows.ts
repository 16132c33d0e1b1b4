import type { Row } from '../../../src-domain/entities/registry.ts';
import type { ContentBox } from '../../../src-domain/org-chart/chart-content.ts';
import type { Plan } from '../../../src-domain/plan.ts';
import { rowTree } from '../../../src-domain/row-tree.ts';
import type { PlanRow } from '../../plan-table/plan-row.ts';

/** A box of a chart in the table; those under it stand under it there too. */
export interface BoxRow extends PlanRow {
  readonly entity: 'chartBox';
  readonly row: Row<'chartBox'>;
  /** What stands in the box as its title, written or followed. */
  readonly title: string;
}

export const boxesOf = ({ rows }: Plan, chartId: string): readonly Row<'chartBox'>[] =>
  rows.chartBox.filter(({ orgChartId }) => orgChartId === chartId);

export function boxRows(
  plan: Plan,
  chartId: string,
  shown: readonly ContentBox[],
): readonly BoxRow[] {
  const titles = new Map(shown.flatMap(titlesIn));
  return rowTree(boxesOf(plan, chartId)).map(({ row, depth, isParent }) => ({
    id: row.id,
    level: depth + 1,
    isParent,
    entity: 'chartBox',
    row,
    title: titles.get(row.id) ?? '',
  }));
}

const titlesIn = ({ id, title, boxes }: ContentBox): readonly (readonly [string, string])[] => [
  [id, title],
  ...boxes.flatMap(titlesIn),
];

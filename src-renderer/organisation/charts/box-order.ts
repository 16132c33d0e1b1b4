import { updateOf } from '../../../src-domain/change.ts';
import { boxKindUnder } from '../../../src-domain/org-chart/box-kind.ts';
import { findRow } from '../../../src-domain/plan.ts';
import { moved } from '../../plan-table/placing.ts';
import { treeOrder } from '../../plan-table/tree-order.ts';
import type { PlanOrder } from '../../plan-table/use-plan-actions.ts';
import { type BoxRow, boxesOf } from './box-rows.ts';

/** How the boxes of a chart are ordered: among those under the same box. A box becomes what it is there. */
export function boxOrder(chartId: string): PlanOrder<BoxRow> {
  return {
    ...treeOrder<BoxRow>({
      entity: 'chartBox',
      rowsIn: (plan) => boxesOf(plan, chartId),
      beginning: (plan, parentId) => ({
        orgChartId: chartId,
        kind: boxKindUnder(plan, { id: '', kind: 'box' }, parentId),
        level: findRow(plan, 'chartBox', parentId)?.level ?? null,
      }),
      addUnder: (translate) => translate('chartPage:add-under'),
      nothingAbove: (translate) => translate('chartPage:nothing-above'),
    }),
    moves: (plan, row, to) => {
      const { parentId = row.row.parentId } = to.fields as { readonly parentId?: string | null };
      const kind = boxKindUnder(plan, row.row, parentId);
      const isElsewhere = parentId !== row.row.parentId && kind !== row.row.kind;
      return [...moved(row, to), ...(isElsewhere ? [updateOf('chartBox', row.row, { kind })] : [])];
    },
  };
}

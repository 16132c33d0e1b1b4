import type { Row } from '../../../src-domain/entities/registry.ts';
import { findRow, inOrder, type Plan } from '../../../src-domain/plan.ts';
import type { RowPlace } from '../../frame/addresses.ts';

/** The chart that an address leads to: itself, or that of a box or line; else the first. */
export function chartOfPlace(plan: Plan, place: RowPlace | null): Row<'orgChart'> | null {
  const part = (['chartBox', 'chartLine'] as const).find((entity) => entity === place?.entity);
  const id = part ? findRow(plan, part, place?.id ?? null)?.orgChartId : place?.id;
  return findRow(plan, 'orgChart', id ?? null) ?? inOrder(plan.rows.orgChart)[0] ?? null;
}

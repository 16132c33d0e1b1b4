import type { Row } from '../../../src-domain/entities/registry.ts';
import { findRow, inOrder, type Plan } from '../../../src-domain/plan.ts';
import { siblingsOf } from '../../../src-domain/row-changes/siblings.ts';
import type { DropPlace } from '../../grid/grid-model.ts';
import { besideIndex, type NewRow, type Placement } from '../../plan-table/placing.ts';
import type { PlanRow } from '../../plan-table/plan-row.ts';
import type { PlanOrder } from '../../plan-table/use-plan-actions.ts';

export interface OrganisationRow extends PlanRow {
  readonly entity: 'organisation';
}

/** Every organisation under the one that it is part of. */
export function organisationRows(
  organisations: readonly Row<'organisation'>[],
): readonly OrganisationRow[] {
  const byParent = Map.groupBy(inOrder(organisations), ({ parentId }) => parentId);
  const under = (parentId: string | null, level: number): readonly OrganisationRow[] =>
    (byParent.get(parentId) ?? []).flatMap((row) => [
      { id: row.id, level, entity: 'organisation', row, isParent: byParent.has(row.id) },
      ...under(row.id, level + 1),
    ]);
  return under(null, 1);
}

/** Whether an organisation is part of another, or is that one itself. */
export function isWithin(plan: Plan, id: string | null, whole: string): boolean {
  if (id === null || id === whole) return id === whole;
  return isWithin(plan, findRow(plan, 'organisation', id)?.parentId ?? null, whole);
}

/** How organisations are ordered: among those that are part of the same one. */
export const organisationOrder: PlanOrder<OrganisationRow> = {
  siblingsOf: (plan, row) => parts(plan, parentOf(row)),
  newRow: (plan, above) => {
    const parentId = above && parentOf(above);
    const siblings = parts(plan, parentId);
    const at = above ? siblings.findIndex(({ id }) => id === above.id) : -1;
    const kind = above ? String(above.row['kind']) : 'unit';
    const index = at === -1 ? siblings.length : at + 1;
    return { entity: 'organisation', siblings, index, fields: { parentId, kind } };
  },
  others: [
    {
      id: 'part',
      label: (translate) => translate('organisationPage:add-part'),
      newRow: (plan, above): NewRow | null => {
        const parentId = above?.id ?? null;
        const siblings = parts(plan, parentId);
        return { entity: 'organisation', siblings, index: siblings.length, fields: { parentId } };
      },
    },
  ],
  dropAt,
};

const parts = (plan: Plan, parentId: string | null) =>
  siblingsOf(
    'organisation',
    inOrder(plan.rows.organisation, (row) => row.parentId === parentId),
  );

const parentOf = ({ row }: OrganisationRow) => row['parentId'] as string | null;

function dropAt(
  plan: Plan,
  row: OrganisationRow,
  where: DropPlace<OrganisationRow>,
): Placement | null {
  const parentId = where.side === 'into' ? where.row.id : parentOf(where.row);
  if (isWithin(plan, parentId, row.id)) return null;
  const siblings = parts(plan, parentId);
  const index = where.side === 'into' ? siblings.length : besideIndex(row, where, siblings);
  return { siblings, index, fields: { parentId } };
}

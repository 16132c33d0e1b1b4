import { activityGroups } from '../../src-domain/activity-groups.ts';
import type { Row } from '../../src-domain/entities/registry.ts';
import { inOrder, type Plan } from '../../src-domain/plan.ts';
import { type Sibling, siblingsOf } from '../../src-domain/row-changes/siblings.ts';
import type { DropPlace } from '../grid/grid-model.ts';
import { besideIndex, type NewRow, type Placement } from '../plan-table/placing.ts';
import type { PlanOrder } from '../plan-table/use-plan-actions.ts';
import { type ActivityRow, withoutSubproject } from './activity-rows.ts';

/** How activities are ordered in their sub-project, and moved to another; headings only stand there. */
export const activityOrder: PlanOrder<ActivityRow> = {
  siblingsOf: (plan, row) => (isHeading(row) ? [] : activities(plan, subprojectOf(row))),
  newRow,
  dropAt,
  pastEnd,
  canRemove: (row) => !isHeading(row),
};

const isHeading = ({ entity }: ActivityRow): boolean => entity === 'subproject';

/** The sub-project that a row heads or belongs to. */
function subprojectOf({ entity, row }: ActivityRow): string | null {
  if (entity === 'activity') return (row as Row<'activity'>).subprojectId;
  return row.id === withoutSubproject ? null : row.id;
}

const activities = (plan: Plan, subprojectId: string | null): readonly Sibling[] =>
  siblingsOf(
    'activity',
    inOrder(plan.rows.activity, (row) => row.subprojectId === subprojectId),
  );

/** Under a heading an activity is its first, under another the next; else the last of the last sub-project. */
function newRow(plan: Plan, under: ActivityRow | null): NewRow {
  const last = activityGroups(plan).at(-1)?.subproject?.id ?? null;
  const subprojectId = under ? subprojectOf(under) : last;
  const siblings = activities(plan, subprojectId);
  const index = under ? siblings.findIndex(({ id }) => id === under.id) + 1 : siblings.length;
  return { entity: 'activity', siblings, index, fields: { subprojectId } };
}

function dropAt(plan: Plan, row: ActivityRow, where: DropPlace<ActivityRow>): Placement | null {
  if (isHeading(row)) return null;
  const isAtHeading = isHeading(where.row);
  if (isAtHeading ? where.side === 'before' : where.side === 'into') return null;
  const subprojectId = subprojectOf(where.row);
  const siblings = activities(plan, subprojectId);
  const index = isAtHeading ? 0 : besideIndex(row, where, siblings);
  return { siblings, index, fields: { subprojectId } };
}

/** Past the end of its sub-project an activity goes on as the first of the next, or the last of the one before. */
function pastEnd(plan: Plan, row: ActivityRow, step: -1 | 1): Placement | null {
  if (isHeading(row)) return null;
  const groups = activityGroups(plan);
  const own = groups.findIndex(({ subproject }) => (subproject?.id ?? null) === subprojectOf(row));
  const next = own < 0 ? undefined : groups[own + step];
  if (!next) return null;
  const subprojectId = next.subproject?.id ?? null;
  const siblings = activities(plan, subprojectId);
  return { siblings, index: step === 1 ? 0 : siblings.length, fields: { subprojectId } };
}

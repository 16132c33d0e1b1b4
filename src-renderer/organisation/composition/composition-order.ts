import { rulesOf } from '../../../src-domain/organisation/composition.ts';
import { inOrder, type Plan } from '../../../src-domain/plan.ts';
import { type Sibling, siblingsOf } from '../../../src-domain/row-changes/siblings.ts';
import type { DropPlace } from '../../grid/grid-model.ts';
import { besideIndex, type NewRow, type Placement } from '../../plan-table/placing.ts';
import type { PlanOrder } from '../../plan-table/use-plan-actions.ts';
import type { CompositionPlanRow } from './composition-rows.ts';

/** How the lines of a composition are ordered; a line may go to another body. Bodies are only shown. */
export const compositionOrder: PlanOrder<CompositionPlanRow> = {
  siblingsOf: (plan, row) => (row.entity === 'body' ? [] : lines(plan, bodyOf(row))),
  newRow: newLine,
  dropAt,
  pastEnd,
  canRemove: ({ entity }) => entity === 'compositionRule',
};

const lines = (plan: Plan, bodyId: string): readonly Sibling[] =>
  siblingsOf('compositionRule', rulesOf(plan, bodyId));

/** The body that a row is or stands under. */
const bodyOf = ({ entity, row }: CompositionPlanRow): string =>
  entity === 'body' ? row.id : String(row['bodyId']);

/** Under a body a line is its last, under another line the next; else the last of the body with lines. */
function newLine(plan: Plan, under: CompositionPlanRow | null): NewRow | null {
  const bodies = inOrder(plan.rows.body);
  const bodyId = under
    ? bodyOf(under)
    : (bodies.findLast(({ id }) => lines(plan, id).length > 0) ?? bodies[0])?.id;
  if (bodyId === undefined) return null;
  const siblings = lines(plan, bodyId);
  const at = siblings.findIndex(({ id }) => id === under?.id);
  const index = at === -1 ? siblings.length : at + 1;
  const perMunicipality = plan.rows.organisation.some(({ kind }) => kind === 'municipality');
  return { entity: 'compositionRule', siblings, index, fields: { bodyId, perMunicipality } };
}

/** Beside another line, or in a body as its last. */
function dropAt(
  plan: Plan,
  row: CompositionPlanRow,
  where: DropPlace<CompositionPlanRow>,
): Placement | null {
  const isOnBody = where.row.entity === 'body';
  const isFitting = isOnBody ? where.side !== 'before' : where.side !== 'into';
  if (row.entity === 'body' || !isFitting) return null;
  const bodyId = bodyOf(where.row);
  const siblings = lines(plan, bodyId);
  const inBody = where.side === 'into' ? siblings.length : 0;
  const index = isOnBody ? inBody : besideIndex(row, where, siblings);
  return { siblings, index, fields: { bodyId } };
}

/** Past the end of its body a line goes on into the next one, or the one before. */
function pastEnd(plan: Plan, row: CompositionPlanRow, step: -1 | 1): Placement | null {
  if (row.entity === 'body') return null;
  const bodies = inOrder(plan.rows.body);
  const bodyId = bodies[bodies.findIndex(({ id }) => id === bodyOf(row)) + step]?.id;
  if (bodyId === undefined) return null;
  const siblings = lines(plan, bodyId);
  return { siblings, index: step === 1 ? 0 : siblings.length, fields: { bodyId } };
}

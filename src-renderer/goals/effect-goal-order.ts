import { nextLetter } from '../../src-domain/next-letter.ts';
import { findRow, inOrder, type Plan } from '../../src-domain/plan.ts';
import { isInProjectPlan } from '../../src-domain/plan-owner.ts';
import { type Sibling, siblingsOf } from '../../src-domain/row-changes/siblings.ts';
import type { DropPlace } from '../grid/grid-model.ts';
import { besideIndex, type NewRow, type Placement } from '../plan-table/placing.ts';
import type { PlanOrder } from '../plan-table/use-plan-actions.ts';
import type { EffectGoalRow } from './effect-goal-rows.ts';

/** How effect goals and their points are ordered; a point may be moved to another goal. */
export const effectGoalOrder: PlanOrder<EffectGoalRow> = {
  siblingsOf: (plan, row) =>
    row.entity === 'effectGoal' ? goals(plan) : points(plan, goalOf(row)),
  newRow: newPoint,
  others: [
    {
      id: 'effect-goal',
      label: (translate) => translate('goalsPage:add-effect-goal'),
      newRow: newGoal,
    },
  ],
  dropAt,
  pastEnd,
};

const goals = (plan: Plan) => siblingsOf('effectGoal', inOrder(plan.rows.effectGoal));

const points = (plan: Plan, goal: string): readonly Sibling[] =>
  siblingsOf(
    'goalPoint',
    inOrder(plan.rows.goalPoint, ({ effectGoalId }) => effectGoalId === goal),
  );

/** The goal that a row is or stands under. */
const goalOf = ({ entity, row }: EffectGoalRow): string =>
  entity === 'effectGoal' ? row.id : String(row['effectGoalId']);

/** Under a goal a point is its first, under another point the next; else the last goal's last. */
function newPoint(plan: Plan, under: EffectGoalRow | null): NewRow | null {
  const effectGoalId = under ? goalOf(under) : goals(plan).at(-1)?.id;
  if (effectGoalId === undefined) return newGoal(plan, null);
  const siblings = points(plan, effectGoalId);
  const at = siblings.findIndex(({ id }) => id === under?.id);
  const index = under ? at + 1 : siblings.length;
  // A point stands among those for the same municipality.
  const { municipalityId = null } = findRow(plan, 'goalPoint', under?.id ?? null) ?? {};
  return { entity: 'goalPoint', siblings, index, fields: { effectGoalId, municipalityId } };
}

function newGoal(plan: Plan, under: EffectGoalRow | null): NewRow {
  const siblings = goals(plan);
  const at = under ? siblings.findIndex(({ id }) => id === goalOf(under)) : -1;
  const inPlan = inOrder(plan.rows.effectGoal, isInProjectPlan);
  const letter = nextLetter(inPlan.map((goal) => goal.letter));
  const index = at === -1 ? siblings.length : at + 1;
  return { entity: 'effectGoal', siblings, index, fields: { letter } };
}

function dropAt(plan: Plan, row: EffectGoalRow, where: DropPlace<EffectGoalRow>): Placement | null {
  const isAtGoal = where.row.entity === 'effectGoal';
  if (row.entity === 'effectGoal') {
    if (!isAtGoal || where.side === 'into') return null;
    const siblings = goals(plan);
    return { siblings, index: besideIndex(row, where, siblings), fields: {} };
  }
  if (isAtGoal ? where.side === 'before' : where.side === 'into') return null;
  const effectGoalId = goalOf(where.row);
  const siblings = points(plan, effectGoalId);
  const index = isAtGoal ? 0 : besideIndex(row, where, siblings);
  return { siblings, index, fields: { effectGoalId } };
}

/** Past the end of its goal a point goes on as the first of the next, or the last of the one before. */
function pastEnd(plan: Plan, row: EffectGoalRow, step: -1 | 1): Placement | null {
  if (row.entity === 'effectGoal') return null;
  const all = goals(plan);
  const own = all.findIndex(({ id }) => id === goalOf(row));
  const next = own < 0 ? undefined : all[own + step];
  if (!next) return null;
  const siblings = points(plan, next.id);
  return { siblings, index: step === 1 ? 0 : siblings.length, fields: { effectGoalId: next.id } };
}

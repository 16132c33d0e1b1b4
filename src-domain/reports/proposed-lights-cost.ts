import type { Row } from '../entities/registry.ts';
import type { Plan } from '../plan.ts';
import type { IsoDay } from '../timing/calendar-days.ts';
import { readTiming } from '../timing/timing.ts';
import type { BudgetUnit } from './light-facts.ts';
import { isReportedOn, type LightQuestion, type ProposedLight } from './light-question.ts';
import { driftColour, toleranceFacts, toleratedIn, worstOf } from './proposed-lights-tolerance.ts';

/** Planned and spent in one unit. */
export interface Spending {
  readonly unit: BudgetUnit;
  readonly planned: number;
  readonly spent: number;
}

/**
 * The light for cost: what is spent of what was planned, in the lines whose period is over. A line of a period
 * that still runs says nothing of whether it will hold, and one without what is spent isn't accounted for.
 */
export function proposedCost({ plan, subprojectId, day }: LightQuestion): ProposedLight {
  const sums = spendingOf(
    plan.rows.budget.filter(
      (line) =>
        line.spent !== null &&
        isReportedOn(plan, subprojectId, line.subprojectId) &&
        isOver(line, day),
    ),
  );
  if (sums.length === 0) return { colour: null, facts: [] };
  const tolerated = toleratedIn(plan, subprojectId, 'cost');
  const colours = sums.map(({ unit, planned, spent }) => {
    const by = spent - planned;
    if (by <= 0) return 'green';
    const percent = planned === 0 ? Number.POSITIVE_INFINITY : (100 * by) / planned;
    return driftColour({ [unit]: by, percent }, tolerated);
  });
  const isAbove = colours.some((colour) => colour !== 'green');
  return {
    colour: worstOf(colours),
    facts: [
      ...sums.map((sum) => ({ kind: 'spent', ...sum }) as const),
      ...(isAbove ? toleranceFacts(tolerated) : []),
    ],
  };
}

/** The sums of budget lines, kroner first; only of units that they are in. */
export function spendingOf(lines: readonly Row<'budget'>[]): readonly Spending[] {
  return units.flatMap((unit) => {
    const own = lines.filter((line) => line.unit === unit);
    if (own.length === 0) return [];
    const sumOf = (field: 'planned' | 'spent') =>
      own.reduce((sum, line) => sum + (line[field] ?? 0), 0);
    return [{ unit, planned: sumOf('planned'), spent: sumOf('spent') }];
  });
}

const units = ['kroner', 'hours'] as const;

/** A line without a period is about all that is spent, at any time. */
function isOver({ period }: Plan['rows']['budget'][number], day: IsoDay): boolean {
  const { latest } = readTiming(period);
  return latest === null || latest <= day;
}

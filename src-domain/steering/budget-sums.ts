import type { Row } from '../entities/registry.ts';
import { inOrder, type Plan } from '../plan.ts';

type Budget = Row<'budget'>;

/** What is planned and spent in one unit. */
export interface BudgetSum {
  readonly unit: Budget['unit'];
  readonly planned: number;
  readonly spent: number;
  /** Below nothing where more is spent than was planned. */
  readonly left: number;
  /** How much of what was planned is spent; null where nothing was planned. */
  readonly percent: number | null;
}

/** The sums of one sub-project's own lines, or of those that belong to none. */
export interface BudgetPart {
  readonly subproject: Row<'subproject'> | null;
  readonly sums: readonly BudgetSum[];
}

export interface BudgetSums {
  /** Only parts that have lines; what belongs to none comes last. */
  readonly parts: readonly BudgetPart[];
  readonly total: readonly BudgetSum[];
}

const units: readonly Budget['unit'][] = ['kroner', 'hours'];

/** The sums of the whole budget, by unit: kroner and hours are never added to one another. */
export function budgetSums({ rows }: Plan): BudgetSums {
  const parts = [...inOrder(rows.subproject), null].map((subproject) => ({
    subproject,
    sums: sumsOf(
      rows.budget.filter(({ subprojectId }) => subprojectId === (subproject?.id ?? null)),
    ),
  }));
  return { parts: parts.filter(({ sums }) => sums.length > 0), total: sumsOf(rows.budget) };
}

function sumsOf(lines: readonly Budget[]): readonly BudgetSum[] {
  return units.flatMap((unit) => {
    const own = lines.filter((line) => line.unit === unit);
    if (own.length === 0) return [];
    const planned = sumOf(own.map((line) => line.planned));
    const spent = sumOf(own.map((line) => line.spent));
    return [{ unit, planned, spent, left: planned - spent, percent: percentOf(spent, planned) }];
  });
}

const sumOf = (amounts: readonly (number | null)[]): number =>
  amounts.reduce((sum: number, amount) => sum + (amount ?? 0), 0);

const percentOf = (spent: number, planned: number): number | null =>
  planned === 0 ? null : (100 * spent) / planned;

/** What is left of one line; null where nothing is planned. What isn't written as spent counts as nothing. */
export const leftOf = ({ planned, spent }: Pick<Budget, 'planned' | 'spent'>): number | null =>
  planned === null ? null : planned - (spent ?? 0);

/** How much of one line is spent; null where one of the two isn't written, or nothing is planned. */
export const spentPercentOf = ({
  planned,
  spent,
}: Pick<Budget, 'planned' | 'spent'>): number | null =>
  planned === null || spent === null ? null : percentOf(spent, planned);

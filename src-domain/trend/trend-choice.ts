import type { DatedItem } from '../milestone-plan/dated-items.ts';
import { type ReportedPlan, trendOf } from './trend.ts';

/** So many lines can be told apart in one diagram. */
export const mostRows = 8;

/**
 * Whose trend is worth seeing first: milestones (measures only where no milestone is among the items) that
 * had a certain day at two reports or more, in the order of the plan. Of too many those that moved most.
 */
export function proposedRows(
  plans: readonly ReportedPlan[],
  items: readonly DatedItem[],
): readonly string[] {
  const milestones = items.filter(({ entity }) => entity === 'milestone');
  const candidates = milestones.length > 0 ? milestones : items;
  const { rows } = trendOf(
    plans,
    candidates.map(({ id }) => id),
  );
  const dated = rows.filter(({ points }) => points.filter(({ day }) => day !== null).length > 1);
  const distance = ({ daysSinceFirst }: (typeof dated)[number]) => Math.abs(daysSinceFirst ?? 0);
  const most = new Set(dated.toSorted((a, b) => distance(b) - distance(a)).slice(0, mostRows));
  return dated.filter((row) => most.has(row)).map(({ id }) => id);
}

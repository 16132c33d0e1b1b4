import { countBetween, type Period } from './period.ts';

/** Months of fifty years: further from each other two figures are only where a year has been mistyped. */
export const mostPeriods = 600;

/**
 * Of periods of one kind in order of time those that lie within `mostPeriods` of each other. Where a mistyped
 * year makes it more, they are parted where the gap is widest, and the side with most of them stays.
 */
export function nearPeriods(periods: readonly Period[]): readonly Period[] {
  let near = periods;
  for (;;) {
    const [first] = near;
    const last = near.at(-1);
    if (!first || !last || countBetween(first, last) <= mostPeriods) return near;
    const gaps = near.slice(1).map((period, index) => countBetween(near[index] ?? first, period));
    const before = gaps.indexOf(Math.max(...gaps)) + 1;
    near = 2 * before >= near.length ? near.slice(0, before) : near.slice(before);
  }
}

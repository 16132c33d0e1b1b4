import type { IsoDay } from './calendar-days.ts';

/** Further than so many years from all else, a year has probably been mistyped. */
const farInYears = 30;

/**
 * Of each place with years the first one that lies far off, or null: more than thirty years from today's and
 * from the middle one of what the other places begin with, so that an old plan's own years are near each other.
 */
export function farYears(
  places: readonly (readonly number[])[],
  today: IsoDay,
): readonly (number | null)[] {
  const beginnings = places.flatMap(([first]) => first ?? []).toSorted((a, b) => a - b);
  return places.map((years) => {
    const [first] = years;
    if (first === undefined) return null;
    const middle = middleOfOthers(beginnings, first);
    const near = [yearOf(today), ...(middle === undefined ? [] : [middle])];
    return years.find((year) => near.every((each) => Math.abs(each - year) > farInYears)) ?? null;
  });
}

export const yearOf = (day: IsoDay): number => Number(day.slice(0, 4));

/** Of two in the middle the earlier. */
function middleOfOthers(sorted: readonly number[], own: number): number | undefined {
  const middle = Math.floor((sorted.length - 2) / 2);
  const isBefore = (sorted[middle] ?? 0) < own;
  return sorted[isBefore ? middle : middle + 1];
}

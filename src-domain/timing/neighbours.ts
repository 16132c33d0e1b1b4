import { addDays } from './calendar-days.ts';
import { isAlone, type Period, type Stretch, type Year } from './periods.ts';

/**
 * The one stretch that dates with slashes between them are: 'mai/juni 08', 'uke 14/15 2008', '2007/2008'
 * are from the first's beginning to the last's end. They are of one kind and touch each other, and no
 * year is written twice; who writes a year for each ('mai 08/juni 08') names two deadlines. Days are
 * exact, and stay what they are. Null where it isn't so: 'vår/høst 08' are two.
 */
export function oneOfNeighbours(stretches: readonly Stretch[]): Stretch | null {
  const periods = datedAlike(stretches.map(({ first }) => first));
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined || !stretches.every(isAlone)) return null;
  const isOfOneKind = periods.every(
    ({ unit, whole }) => unit === first.unit && whole === first.whole,
  );
  if (!isOfOneKind || first.whole === 'day' || isYearRepeated(periods)) return null;
  if (!periods.every((period, index) => index === 0 || touches(periods[index - 1], period)))
    return null;
  const ambiguities = [...stretches, ...periods].flatMap((part) => part.ambiguities);
  return { first, last, ambiguities, afterSlash: stretches[0]?.afterSlash === true };
}

/** Those without a year take the next one's, or else that of the one before. */
function datedAlike(periods: readonly Period[]): readonly Period[] {
  const fromRight = filled(periods.toReversed()).toReversed();
  return filled(fromRight);
}

function filled(periods: readonly Period[]): readonly Period[] {
  let known: Year | null = null;
  return periods.map((period) => {
    known = period.year ?? known;
    return period.year === known ? period : { ...period, year: known };
  });
}

function isYearRepeated(periods: readonly Period[]): boolean {
  const places = new Map<number, number>();
  for (const { year } of periods) {
    if (year === null) continue;
    const at = places.get(year.value) ?? year.at;
    if (at !== year.at) return true;
    places.set(year.value, at);
  }
  return false;
}

// It has both a leap day and a week 53.
const anyYear = 2004;

function touches(before: Period | undefined, after: Period): boolean {
  const earlier = before?.daysIn(before.year?.value ?? anyYear);
  const later = after.daysIn(after.year?.value ?? anyYear);
  return !!earlier && !!later && addDays(earlier.to, 1) === later.from;
}

import { isAlone, type Period, type Stretch, type Year } from './periods.ts';

/**
 * The stretches of a text, in the order written, with the years that they share. One without a year
 * takes it from the other end of its stretch ('mars–mai 2008'), or else from its neighbours ('januar
 * og juni 2008'), where the dates then go forward in time and the neighbours agree. Otherwise it
 * stays without: 'desember–februar 2008' may begin in 2007. A year alone lends to nobody.
 */
export function shareYears(stretches: readonly Stretch[]): readonly Stretch[] {
  const within = stretches.map(shareWithin);
  const fromLeft = lend(within, {
    yearOf: (lender) => lender.last.year,
    fits: (lender, borrower) => isInOrder(lender.last, borrower.first),
  });
  const fromRight = lend(within.toReversed(), {
    yearOf: (lender) => lender.first.year,
    fits: (lender, borrower) => isInOrder(borrower.last, lender.first),
  }).toReversed();
  return within.map((stretch, index) => {
    const left = fromLeft[index] ?? null;
    const right = fromRight[index] ?? null;
    const agree = left === null || right === null || left.value === right.value;
    return agree ? withYear(stretch, left ?? right) : stretch;
  });
}

function shareWithin(stretch: Stretch): Stretch {
  const lender = [stretch.last, stretch.first].find((end) => end.year !== null && !isLoneYear(end));
  const shared = withYear(stretch, lender?.year ?? null);
  return isInOrder(shared.first, shared.last) ? shared : stretch;
}

/** Fills in the year where it is missing. */
function withYear(stretch: Stretch, year: Year | null): Stretch {
  const { first, last } = stretch;
  const dated = (period: Period): Period => ({ ...period, year: period.year ?? year });
  const end = dated(last);
  return { ...stretch, first: isAlone(stretch) ? end : dated(first), last: end };
}

interface Direction {
  readonly yearOf: (lender: Stretch) => Year | null;
  readonly fits: (lender: Stretch, borrower: Stretch) => boolean;
}

/** The year that each stretch would have from those before it; null where there is none. */
function lend(
  stretches: readonly Stretch[],
  { yearOf, fits }: Direction,
): readonly (Year | null)[] {
  const years: (Year | null)[] = [];
  let lender: Stretch | null = null;
  for (const stretch of stretches) {
    const offered: Year | null = lender === null ? null : yearOf(lender);
    const dated: Stretch = withYear(stretch, offered);
    const isForward: boolean =
      lender !== null &&
      fits(lender, dated) &&
      (isAlone(dated) || isInOrder(dated.first, dated.last));
    const borrows: boolean = isYearless(stretch) && isForward;
    years.push(borrows ? offered : null);
    lender = isLoneYear(stretch.last) || (isYearless(stretch) && !borrows) ? null : dated;
  }
  return years;
}

function isYearless({ first, last }: Stretch): boolean {
  return first.year === null || last.year === null;
}

function isLoneYear({ unit, year }: Period): boolean {
  return unit === 'year' && year !== null;
}

// The same days again ('mars 2007 og mars') are not forward. Days that don't exist in the shared
// year are found where the spans are made.
function isInOrder(first: Period, last: Period): boolean {
  const earlier = first.year && first.daysIn(first.year.value);
  const later = last.year && last.daysIn(last.year.value);
  if (!earlier || !later) return true;
  return earlier.from <= later.to && (earlier.from !== later.from || earlier.to !== later.to);
}

import { monthsByName } from './norwegian-calendar.ts';
import type { Year } from './periods.ts';
import {
  build,
  choice,
  mark,
  number,
  optional,
  type Rule,
  said,
  says,
  sequence,
  without,
  wordIn,
} from './rules.ts';

const firstYear = 1900;
const lastYear = 2199;

/** Four digits are a year from 1900 to 2199 only: '4500' counts something else. */
export const fullYear: Rule<Year> = build(said(number(4)), ({ value, at }) =>
  value >= firstYear && value <= lastYear ? { value, at, ambiguous: false } : undefined,
);

// 70–99 are left in the last century, where a plan's history lies, but say so.
const twoDigits: Rule<Year> = build(
  sequence(said(number(2)), without(mark('.'))),
  ([{ value, at }]) =>
    value < 70
      ? { value: 2000 + value, at, ambiguous: false }
      : { value: 1900 + value, at, ambiguous: true },
);

/** "'08": the only two digits that are a year without anything before them. */
export const apostropheYear: Rule<Year> = build(sequence(mark("'"), twoDigits), ([, year]) => year);

export const anyYear: Rule<Year> = choice(fullYear, apostropheYear, twoDigits);

/** The year after a name: 'mars 08', 'første halvår av 2008', 'mars, 2008'. */
export const yearAfter: Rule<Year | null> = optional(
  choice(
    build(sequence(optional(says('av', 'i')), anyYear), ([, year]) => year),
    build(sequence(mark(','), fullYear), ([, year]) => year),
  ),
);

/** What shows that the two digits before it were a day: '–15/3', '–15 mars'. */
const restOfDay = choice(number(1, 4), sequence(mark('/'), number(1, 4)), wordIn(monthsByName));

/** A year behind a dash: 'des-07', '1/3-2008'. */
export const yearAfterDash: Rule<Year> = choice(
  build(sequence(mark('-'), fullYear), ([, year]) => year),
  build(sequence(mark('-'), anyYear, without(restOfDay)), ([, year]) => year),
);

import {
  alone,
  dayPeriod,
  monthPeriod,
  type Period,
  type Stretch,
  weekPeriod,
  type Year,
  yearPartPeriod,
  yearPeriod,
} from './periods.ts';
import {
  build,
  choice,
  mark,
  number,
  optional,
  type Rule,
  repeated,
  said,
  says,
  sequence,
  without,
} from './rules.ts';
import { joinSeries, link, periodsOf, single } from './series.ts';
import { anyYear, apostropheYear, fullYear, yearAfterDash } from './year-phrases.ts';

const day = said(number(1, 2));
const month = said(number(1, 2));
const dash = mark('-');

/** '2008-03-01', ISO 8601. */
const isoDay = build(
  sequence(fullYear, dash, said(number(2)), dash, said(number(2))),
  ([year, , monthNumber, , dayNumber]) => dayPeriod(dayNumber, monthNumber, year),
);

/** '2008-03', ISO 8601; '2007-08' may as well be meant as two years, and says so. */
const isoMonth = build(
  sequence(
    fullYear,
    dash,
    said(number(2)),
    without(choice(sequence(dash, number(1, 3)), mark('.'))),
  ),
  ([year, , monthNumber]): Period => {
    const couldBeYear = monthNumber.value > year.value % 100;
    return {
      ...monthPeriod(monthNumber, year),
      ambiguities: couldBeYear ? ['two-digit-year'] : [],
    };
  },
);

/** '2008-W36' (ISO 8601), '2008 uke 36', '2008 Q1'. */
const yearBeforeWeek = build(
  sequence(
    fullYear,
    choice(sequence(optional(dash), says('w')), says('uke', 'veke')),
    said(number(1, 2)),
  ),
  ([year, , week]) => weekPeriod(week, year),
);
const yearBeforeQuarter = build(
  sequence(fullYear, optional(dash), says('q'), said(number(1))),
  ([year, , , quarter]) => yearPartPeriod(quarter, 4, year),
);

/** What a pair of years may stand behind. */
export const periodWords = says('perioden', 'tidsrommet', 'årene', 'åra');

/** 'perioden 2007-08', where only years can be meant. */
export const yearPair: Rule<readonly Stretch[]> = build(
  sequence(periodWords, fullYear, dash, anyYear, without(dash)),
  ([, first, , last]) => [
    { first: yearPeriod(first), last: yearPeriod(last), ambiguities: [], afterSlash: false },
  ],
);

/** '2007/08': two years that follow each other, of which the second has two digits. */
export const slashedYears: Rule<readonly Stretch[]> = build(
  sequence(fullYear, mark('/'), said(number(2)), without(choice(mark('/'), mark('.')))),
  ([first, , { value, at }]) =>
    value === (first.value + 1) % 100
      ? [
          alone(yearPeriod(first)),
          alone(yearPeriod({ value: first.value + 1, at, ambiguous: false }), true),
        ]
      : undefined,
);

/** '15-03-2008'; with two digits for the year it could begin with the year. */
const dayWithDashes = build(
  sequence(day, dash, month, dash, fullYear),
  ([dayNumber, , monthNumber, , year]) => dayPeriod(dayNumber, monthNumber, year),
);

/** '1/3-08', '1/3 2008', '1/3/2008', '1/3': day before month, as Norwegians write. */
const dayWithSlash = build(
  sequence(
    ...([day, mark('/'), month] as const),
    optional(
      choice(
        yearAfterDash,
        fullYear,
        apostropheYear,
        build(sequence(mark('/'), anyYear), ([, year]) => year),
      ),
    ),
  ),
  ([dayNumber, , monthNumber, year]) => dayPeriod(dayNumber, monthNumber, year),
);

/** '03/2008', '03.2008'. */
const monthWithYear = build(
  sequence(month, choice(mark('/'), mark('.')), fullYear),
  ([monthNumber, , year]) => monthPeriod(monthNumber, year),
);

const yearAfterDay: Rule<Year | null> = choice(
  build(sequence(mark('.'), anyYear), ([, year]) => year),
  build(sequence(optional(mark('.')), choice(fullYear, apostropheYear)), ([, year]) => year),
  build(optional(mark('.')), () => null),
);

/** '1.3.08', '01.03.2008', '1.3.', also with days before it: '1.–15.3.2008'. */
const daysWithDots: Rule<readonly Stretch[]> = build(
  sequence(
    repeated(sequence(day, mark('.'), link), 31),
    ...([day, mark('.'), month, yearAfterDay] as const),
  ),
  ([before, lastDay, , monthNumber, year]) => {
    const days = [...before.map(([value]) => value), lastDay];
    const [start = lastDay, ...rest] = days;
    const links = before.map(([, , how]) => how);
    const series = joinSeries(
      start,
      rest.map((value, index) => [links[index] ?? 'and', value] as const),
    );
    return (
      series && periodsOf(series, year, (value, ofYear) => dayPeriod(value, monthNumber, ofYear))
    );
  },
);

/** Dates written in figures. The longer form goes before a shorter one that it begins with. */
export const datesInFigures: Rule<readonly Stretch[]> = choice(
  single(isoDay),
  single(isoMonth),
  single(yearBeforeWeek),
  single(yearBeforeQuarter),
  single(dayWithDashes),
  single(monthWithYear),
  single(dayWithSlash),
  daysWithDots,
);

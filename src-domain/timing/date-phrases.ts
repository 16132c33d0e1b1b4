import { datesInFigures, periodWords, slashedYears, yearPair } from './dates-in-figures.ts';
import {
  monthsByName,
  ordinalsByName,
  seasonsByName,
  weekdaysByName,
  weekWords,
  yearPartsByName,
} from './norwegian-calendar.ts';
import {
  alone,
  dayPeriod,
  firstDayOf,
  isAlone,
  lastDayOf,
  monthPeriod,
  onWeekday,
  type Period,
  type Stretch,
  seasonPeriod,
  thirdOfMonth,
  weekPeriod,
  winterOf,
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
  said,
  says,
  sequence,
  without,
  wordIn,
} from './rules.ts';
import { periodsOf, seriesOf, single } from './series.ts';
import { anyYear, apostropheYear, fullYear, yearAfter, yearAfterDash } from './year-phrases.ts';

type Dates = readonly Stretch[];

const dot = optional(mark('.'));
const monthName = build(sequence(said(wordIn(monthsByName)), dot), ([month]) => month);
const yearPartName = build(sequence(wordIn(yearPartsByName), dot), ([count]) => count);
const nextYear = choice(yearAfterDash, yearAfter);

/** '1. mars 2008', '1. og 15. mars', '1.–15. mars 2008'. */
const days: Rule<Dates> = build(
  sequence(
    seriesOf(
      build(sequence(said(number(1, 2)), dot), ([day]) => day),
      31,
    ),
    monthName,
    nextYear,
  ),
  ([series, month, year]) =>
    periodsOf(series, year, (day, ofYear) => dayPeriod(day, month, ofYear)),
);

/** '1. kvartal 2008', 'første og andre halvår', '1.–2. tertial 08', '1Q08'. */
const numberedParts: Rule<Dates> = build(
  sequence(
    seriesOf(
      choice(
        said(wordIn(ordinalsByName)),
        build(sequence(said(number(1)), dot), ([ordinal]) => ordinal),
      ),
      4,
    ),
    yearPartName,
    nextYear,
  ),
  ([series, count, year]) =>
    periodsOf(series, year, (ordinal, ofYear) => yearPartPeriod(ordinal, count, ofYear)),
);

/** 'Q1 2008', 'T2 08', 'kvartal 1 2008'. */
const partWithNumber = build(
  sequence(yearPartName, said(number(1)), nextYear),
  ([count, ordinal, year]) => yearPartPeriod(ordinal, count, year),
);

const month = build(sequence(monthName, nextYear), ([name, year]) => monthPeriod(name, year));

const third: Rule<number> = choice(
  build(says('primo', 'begynnelsen av', 'starten av', 'byrjinga av', 'først i'), () => 0),
  build(says('medio', 'midten av', 'midt i'), () => 1),
  build(says('ultimo', 'slutten av', 'mot slutten av', 'sist i'), () => 2),
);

/** 'medio mars 2008'. The thirds of a year have no such convention, and aren't read. */
const partOfMonth = build(sequence(third, month), ([which, period]) => thirdOfMonth(period, which));

/** 'vinteren 2007/08': both years are written, so nothing is left to be misread. */
const winterOfTwoYears = build(
  sequence(said(wordIn(seasonsByName)), anyYear, choice(mark('/'), mark('-')), anyYear),
  ([firstMonth, first, , second]): Period | undefined =>
    firstMonth.value === 12 && second.value === first.value + 1
      ? winterOf(firstMonth, first, second)
      : undefined,
);

const season = build(sequence(said(wordIn(seasonsByName)), nextYear), ([firstMonth, year]) =>
  seasonPeriod(firstMonth, year),
);

const week = says(...weekWords);
const weekNumber = build(
  sequence(said(number(1, 2)), without(choice(mark('.'), monthName))),
  ([value]) => value,
);

/** 'uke 36/2007', 'uke 36/07'; 'uke 36/37' are two weeks. */
const weekSlashYear = build(
  sequence(
    week,
    said(number(1, 2)),
    mark('/'),
    choice(fullYear, leadingZeroYear()),
    without(anyYear),
  ),
  ([, value, , year]) => weekPeriod(value, year),
);

function leadingZeroYear(): Rule<Year> {
  return (tokens, at) => (tokens[at]?.startsWith('0') ? anyYear(tokens, at) : null);
}

/** 'uke 36 2007', 'vekene 36–38 og 40 2007'; ISO 8601 weeks, Monday to Sunday. */
const weeks: Rule<Dates> = build(
  sequence(week, seriesOf(weekNumber, 53), yearAfter),
  ([, series, year]) => periodsOf(series, year, weekPeriod),
);

const year: Rule<Period> = choice(
  build(
    sequence(optional(says('år', 'året', 'kalenderåret')), choice(fullYear, apostropheYear)),
    ([, value]) => yearPeriod(value),
  ),
  build(says('året'), () => yearPeriod(null)),
);

const plainPeriod: Rule<Period> = choice(
  weekSlashYear,
  build(choice(numberedParts, weeks), ([stretch, ...more]) =>
    stretch !== undefined && isAlone(stretch) && more.length === 0 ? stretch.last : undefined,
  ),
  partWithNumber,
  month,
  winterOfTwoYears,
  season,
  year,
);

/** 'utgangen av 2009' is its last day, 'inngangen til 2009' its first. */
const edgeOfPeriod: Rule<Period> = choice(
  build(sequence(says('utgangen av', 'utløpet av'), plainPeriod), ([, period]) =>
    lastDayOf(period),
  ),
  build(sequence(says('inngangen til', 'inngangen av'), plainPeriod), ([, period]) =>
    firstDayOf(period),
  ),
);

const withoutWeekday: Rule<Dates> = choice(
  numberedParts,
  days,
  datesInFigures,
  single(edgeOfPeriod),
  single(partOfMonth),
  single(winterOfTwoYears),
  single(season),
  single(weekSlashYear),
  weeks,
  single(partWithNumber),
  single(month),
  slashedYears,
  single(year),
);

/** 'mandag 3. mars 2008', which is only understood where that day is a Monday. */
const withWeekday: Rule<Dates> = build(
  sequence(said(wordIn(weekdaysByName)), optional(choice(mark(','), says('den'))), withoutWeekday),
  ([weekday, , [stretch, ...more]]) =>
    stretch !== undefined && isAlone(stretch) && more.length === 0 && stretch.last.unit === 'day'
      ? [alone(onWeekday(stretch.last, weekday))]
      : undefined,
);

/** Every way to write dates that needs no word like 'før' or 'fra' around it. */
export const dates: Rule<Dates> = choice(
  yearPair,
  build(sequence(optional(periodWords), choice(withWeekday, withoutWeekday)), ([, found]) => found),
);

import { alone, type Period, type Stretch, type Year } from './periods.ts';
import { build, choice, mark, type Rule, repeated, type Said, says, sequence } from './rules.ts';

/** Between two dates that are deadlines of their own; a slash may make them one, where they touch. */
export const listSign: Rule<'and' | 'slash'> = choice(
  build(mark('/'), () => 'slash' as const),
  build(
    choice(
      sequence(mark(','), says('og', 'samt')),
      says('og', 'samt', 'og så', ',', ';', '&', '+'),
    ),
    () => 'and' as const,
  ),
);

/** Between the ends of one stretch, in words; 'til' takes the last day with it. */
export const untilWords: Rule<true> = says(
  ...['til', 'til og med', 'tom', 'tom.', 't.o.m', 't.o.m.', 'ut', 'til ut', 'fram til'],
  ...['frem til', 'inntil', 'fram til og med', 'frem til og med', 'og til', 'og til og med'],
  ...['og ut', 'og fram til', 'og frem til'],
);

/** Numbers that share what stands before or after them: '1. og 3.–4.' of a month. */
export type Series = readonly {
  readonly first: Said;
  readonly last: Said;
  readonly afterSlash: boolean;
}[];

type Link = 'and' | 'slash' | 'to';

export const link: Rule<Link> = choice(
  build(choice(mark('-'), untilWords), (): Link => 'to'),
  listSign,
);

/** So many numbers at most, of as many as there are to choose from; that keeps reading linear. */
export function seriesOf(ordinal: Rule<Said>, most: number): Rule<Series> {
  const more = repeated(sequence(link, ordinal), most - 1);
  return build(sequence(ordinal, more), ([start, steps]) => joinSeries(start, steps));
}

/** Undefined where a stretch has more than two ends: '1.–3.–5.'. */
export function joinSeries(
  start: Said,
  steps: readonly (readonly [Link, Said])[],
): Series | undefined {
  const series = [{ first: start, last: start, afterSlash: false }];
  let open = true;
  for (const [how, value] of steps) {
    if (how !== 'to') {
      series.push({ first: value, last: value, afterSlash: how === 'slash' });
      open = true;
      continue;
    }
    const stretch = series.at(-1);
    if (stretch === undefined || !open) return undefined;
    stretch.last = value;
    open = false;
  }
  return series;
}

/**
 * A period per number. The year that was written is everyone's where the numbers rise; where they
 * don't ('uke 50–2 2008') it is the last one's.
 */
export function periodsOf(
  series: Series,
  year: Year | null,
  period: (number: Said, year: Year | null) => Period,
): readonly Stretch[] {
  const numbers = series.flatMap(({ first, last }) =>
    first.value === last.value ? [last] : [first, last],
  );
  const isRising = numbers.every(({ value }, index) => value > (numbers[index - 1]?.value ?? 0));
  return series.map(({ first, last, afterSlash }, index) => {
    const shared = isRising ? year : null;
    const end = period(last, index === series.length - 1 ? year : shared);
    if (first.value === last.value) return alone(end, afterSlash);
    return { first: period(first, shared), last: end, ambiguities: [], afterSlash };
  });
}

/** One date, as the dates that it is. */
export function single(rule: Rule<Period>): Rule<readonly Stretch[]> {
  return build(rule, (period) => [alone(period)]);
}

/** One way of doing the work that is measured. */
export interface Contender {
  readonly name: string;
  /** A Timing in place of its own duration where only a part of it counts. */
  readonly run: () => unknown;
}

/** What a contender has measured by itself. */
export class Timing {
  readonly milliseconds: number;

  constructor(milliseconds: number) {
    this.milliseconds = milliseconds;
  }
}

export interface Measured {
  readonly name: string;
  readonly times: readonly number[];
  readonly medianInMilliseconds: number;
  /** Median over the rounds of this contender's time by the first one's in the same round. */
  readonly ratioToFirst: number;
}

/** The value under which a part of the numbers lies, between two of them where it falls there. */
function quantile(numbers: readonly number[], part: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * part;
  const lower = sorted[Math.floor(place)] ?? Number.NaN;
  const upper = sorted[Math.ceil(place)] ?? Number.NaN;
  return lower + (upper - lower) * (place % 1);
}

const median = (numbers: readonly number[]): number => quantile(numbers, 0.5);

/**
 * Times contenders in turn, round by round, after one round that isn't counted. Ratios are taken within
 * each round, so that they hold when the machine's speed drifts.
 */
export async function inTurn(
  contenders: readonly Contender[],
  rounds: number,
): Promise<readonly Measured[]> {
  const times: number[][] = contenders.map(() => []);
  for (let round = -1; round < rounds; round += 1) {
    for (const [index, { run }] of contenders.entries()) {
      const start = performance.now();
      const result = await run();
      const time = result instanceof Timing ? result.milliseconds : performance.now() - start;
      if (round >= 0) times[index]?.push(time);
    }
  }
  const [first = []] = times;
  return contenders.map(({ name }, index) => {
    const own = times[index] ?? [];
    return {
      name,
      times: own,
      medianInMilliseconds: median(own),
      ratioToFirst: median(ratios(own, first)),
    };
  });
}

const ratios = (times: readonly number[], others: readonly number[]): readonly number[] =>
  times.map((time, round) => time / (others[round] ?? Number.NaN));

/** What one contender's figures must stay under. */
export interface Bound {
  readonly name: string;
  readonly milliseconds?: number;
  readonly ratio?: number;
}

/** Prints the figures of one comparison as a table, and whether its bounds hold. */
export function report(
  title: string,
  measured: readonly Measured[],
  bounds: readonly Bound[] = [],
): void {
  console.log(`\n${title}`);
  for (const { name, times, medianInMilliseconds, ratioToFirst } of measured) {
    const time = `${medianInMilliseconds.toFixed(1)} ms`.padStart(12);
    const [low, high] = [quantile(times, 0.25).toFixed(1), quantile(times, 0.75).toFixed(1)];
    const spread = `(${low}–${high})`.padStart(20);
    console.log(
      `  ${name.padEnd(58)}${time}${spread}${`${ratioToFirst.toFixed(2)} ×`.padStart(12)}`,
    );
  }
  for (const bound of bounds) reportBound(measured, bound);
}

/** Prints how a contender's time grows over another's, taken round by round. */
export function reportGrowth(measured: readonly Measured[], name: string, over: string): void {
  const [times = [], others = []] = [name, over].map(
    (wanted) => measured.find((one) => one.name === wanted)?.times,
  );
  console.log(`  ${name} over ${over}: ${median(ratios(times, others)).toFixed(2)} ×`);
}

function reportBound(
  measured: readonly Measured[],
  { name, milliseconds = Number.POSITIVE_INFINITY, ratio = Number.POSITIVE_INFINITY }: Bound,
): void {
  const found = measured.find((one) => one.name === name);
  const isHeld =
    found !== undefined && found.medianInMilliseconds < milliseconds && found.ratioToFirst < ratio;
  const limit = Number.isFinite(ratio) ? `${ratio} ×` : `${milliseconds} ms`;
  console.log(`  ${isHeld ? 'holds' : 'DOES NOT HOLD'}: ${name}, under ${limit}`);
  if (!isHeld) process.exitCode = 1;
}

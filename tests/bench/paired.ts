/** One way of doing the work that is measured. */
export interface Contender {
  readonly name: string;
  readonly run: () => unknown;
}

export interface Measured {
  readonly name: string;
  readonly medianInMilliseconds: number;
  /** Median over the rounds of this contender's time by the first one's in the same round. */
  readonly ratioToFirst: number;
}

const median = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
};

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
      await run();
      if (round >= 0) times[index]?.push(performance.now() - start);
    }
  }
  const [first = []] = times;
  return contenders.map(({ name }, index) => {
    const own = times[index] ?? [];
    return {
      name,
      medianInMilliseconds: median(own),
      ratioToFirst: median(own.map((time, round) => time / (first[round] ?? Number.NaN))),
    };
  });
}

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
  for (const { name, medianInMilliseconds, ratioToFirst } of measured) {
    const time = `${medianInMilliseconds.toFixed(1)} ms`.padStart(12);
    console.log(`  ${name.padEnd(58)}${time}${`${ratioToFirst.toFixed(2)} ×`.padStart(12)}`);
  }
  for (const bound of bounds) reportBound(measured, bound);
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

/** What came of one thing that was tried many times. */
export interface Tried {
  readonly name: string;
  readonly cases: number;
  /** How each failure can be had again. */
  readonly failures: readonly string[];
}

/** What failed, each with what was tried. */
export const failuresOf = (tried: readonly Tried[]): readonly string[] =>
  tried.flatMap(({ name, failures }) => failures.map((failure) => `${name}: ${failure}`));

/** Prints what was tried as a table, and says at the end of the program whether anything failed. */
export function printTried(title: string, tried: readonly Tried[]): void {
  console.log(`\n${title}`);
  console.log(`  ${'property'.padEnd(66)}${'cases'.padStart(8)}${'failures'.padStart(10)}`);
  for (const { name, cases, failures } of tried) {
    console.log(
      `  ${name.padEnd(66)}${String(cases).padStart(8)}${String(failures.length).padStart(10)}`,
    );
    for (const failure of failures) console.log(`    ${failure}`);
    if (failures.length > 0) process.exitCode = 1;
  }
}

/** How many cases were tried in all. */
export const casesOf = (tried: readonly Tried[]): number =>
  tried.reduce((sum, { cases }) => sum + cases, 0);

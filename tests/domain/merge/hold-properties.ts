import fc from 'fast-check';
import { anyCopies, mergeProperties } from './properties.ts';

/** What came of holding a law against many cases. */
export interface Held {
  readonly name: string;
  readonly cases: number;
  /** How many cases said something about the law. */
  readonly telling: number;
  /** The smallest case found in which it doesn't hold; '' where it holds. */
  readonly failure: string;
}

const atOnce = 200;

/** Holds every law of merging against the same cases at random, each of them made once. */
export function holdProperties(cases: number, seed: number): readonly Held[] {
  const held = mergeProperties.map((law) => ({ ...law, telling: 0, failure: '' }));
  for (let from = 0; from < cases; from += atOnce) {
    const drawn = { seed: seed + from, numRuns: Math.min(atOnce, cases - from) };
    for (const copies of fc.sample(anyCopies, drawn)) {
      for (const law of held.filter(({ failure }) => failure === '')) {
        try {
          if (law.check(copies)) law.telling += 1;
        } catch (error) {
          law.failure = `${error}\n${smallestFailure(law.check, drawn)}`;
        }
      }
    }
  }
  return held.map(({ name, telling, failure }) => ({ name, cases, telling, failure }));
}

type Check = (typeof mergeProperties)[number]['check'];

/** The same cases once more, made smaller and smaller as long as the law doesn't hold. */
function smallestFailure(check: Check, drawn: { seed: number; numRuns: number }): string {
  const tried = fc.check(
    fc.property(anyCopies, (copies) => {
      check(copies);
    }),
    { ...drawn, interruptAfterTimeLimit: 60_000 },
  );
  return `seed ${drawn.seed}, path ${tried.counterexamplePath}: ${tried.errorInstance}`;
}

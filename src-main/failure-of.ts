import { inspect } from 'node:util';
import type { Failure } from '../src-domain/failure.ts';
import { PlanverkError } from './planverk-error.ts';

/**
 * What is told of something that was thrown. A bug is told as 'unexpected' and given to `report`, as is
 * what the system said and no code stands for.
 */
export function failureOf(error: unknown, report: (bug: unknown) => void): Failure {
  if (!(error instanceof PlanverkError)) {
    report(error);
    return { code: 'unexpected', values: { detail: String(error) } };
  }
  const { code, values, cause } = error;
  if (code === 'unexpected' && cause !== undefined) report(error);
  return { code, values };
}

/** Writes a bug to standard error, with its stack and what caused it. */
export function reportBug(bug: unknown): void {
  process.stderr.write(`${inspect(bug)}\n`);
}

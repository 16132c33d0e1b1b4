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

/** Writes a bug to standard error, with its stack and what caused it, or where the shell has said. */
export function reportBug(bug: unknown): void {
  report(bug);
}

let report = (bug: unknown): void => void process.stderr.write(`${inspect(bug)}\n`);

/** Says where bugs go. A program with windows has nobody who reads standard error. */
export function reportBugsTo(to: (bug: unknown) => void): void {
  report = to;
}

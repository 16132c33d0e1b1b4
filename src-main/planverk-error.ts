import type { Failure, FailureCode } from '../src-domain/failure.ts';

/** Something that went wrong in the world: a file that is missing, locked, damaged, too new. */
export class PlanverkError extends Error implements Failure {
  override readonly name = 'PlanverkError';
  readonly code: FailureCode;
  readonly values: Failure['values'];

  constructor(code: FailureCode, values: Failure['values'] = {}, cause?: unknown) {
    super(`${code} ${JSON.stringify(values)}`, { cause });
    this.code = code;
    this.values = values;
  }
}

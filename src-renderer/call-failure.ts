import type { Failure } from '../src-domain/failure.ts';

/** A call that failed. The text is made where it is shown. */
export class CallFailed extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.code);
    this.failure = failure;
  }
}

/** The program gave no answer at all: it has been closed, or is being started again. */
export class ProgramGone extends Error {}

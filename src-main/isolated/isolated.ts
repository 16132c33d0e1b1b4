import { type Failure, failureCodes } from '../../src-domain/failure.ts';
import { PlanverkError } from '../planverk-error.ts';

/** Work that runs in a process of its own, so that it can be killed and never blocks the program. */
export type IsolatedTask =
  | 'read-received-file'
  | 'repair-file'
  | 'forget-persons'
  | 'build-document'
  | 'build-personal-data'
  | 'check-letterhead'
  | 'document-page'
  | 'draw-chart'
  | 'draw-diagram';

/** A process that a shell has started for one task. Messages are structured-cloned. */
export interface IsolatedProcess {
  post(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  onExit(listener: () => void): void;
  kill(): void;
}

/** Each shell supplies this: a utility process in Electron, a child process elsewhere. */
export type StartIsolated = (task: IsolatedTask) => IsolatedProcess;

/** What the process answers. */
export type IsolatedMessage =
  | { readonly kind: 'progress'; readonly progress: unknown }
  | { readonly kind: 'done'; readonly output: unknown }
  | { readonly kind: 'failed'; readonly failure: Failure };

interface IsolatedOptions {
  readonly onProgress?: (progress: unknown) => void;
  readonly signal?: AbortSignal | undefined;
  /** After this long the process is killed and the task fails with 'took-too-long'. */
  readonly timeoutInMilliseconds?: number;
  /** What the error messages name, usually the path. */
  readonly values?: Failure['values'];
}

/**
 * Runs one task to its end. Throws PlanverkError: what the task failed with, 'cancelled',
 * 'took-too-long', or 'unexpected' where the process ended without an answer.
 */
export function runIsolated(
  start: StartIsolated,
  task: IsolatedTask,
  input: unknown,
  { onProgress, signal, timeoutInMilliseconds, values = {} }: IsolatedOptions = {},
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(new PlanverkError('cancelled', values));
      return;
    }
    const child = start(task);
    const timer =
      timeoutInMilliseconds === undefined
        ? undefined
        : setTimeout(() => fail(new PlanverkError('took-too-long', values)), timeoutInMilliseconds);
    const cancel = () => fail(new PlanverkError('cancelled', values));
    const finish = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
      child.kill();
    };
    const fail = (error: PlanverkError) => {
      finish();
      reject(error);
    };
    signal?.addEventListener('abort', cancel);
    child.onExit(() => fail(new PlanverkError('unexpected', { ...values, detail: task })));
    child.onMessage((received) => {
      const message = received as IsolatedMessage;
      if (message.kind === 'progress') onProgress?.(message.progress);
      else if (message.kind === 'failed') fail(errorOf(message.failure));
      else {
        finish();
        resolve(message.output);
      }
    });
    child.post(input);
  });
}

function errorOf({ code, values }: Failure): PlanverkError {
  return new PlanverkError(failureCodes.includes(code) ? code : 'unexpected', values);
}

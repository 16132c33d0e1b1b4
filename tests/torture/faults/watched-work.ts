import { setTimeout } from 'node:timers/promises';
import { startCommand } from '../../fixtures/started-process.ts';
import { type Saying, sayingsIn } from './said.ts';
import { readCalls, type SystemCall, watchCalls } from './strace.ts';

/** A busy machine takes a minute for what a quiet one does in seconds. */
const longestInMilliseconds = 180_000;

/** What a worker said and did. */
export interface WatchedWork {
  readonly sayings: readonly Saying[];
  readonly calls: readonly SystemCall[];
  /** null where it was killed. */
  readonly exitCode: number | null;
  /** It was killed because it didn't come to its end. */
  readonly tookTooLong: boolean;
}

/** Lets a worker that Node starts by these words work to its end, with system calls watched from its first step on. */
export async function workWatched(
  words: readonly string[],
  log: string,
  watched: readonly string[],
  options: readonly string[],
): Promise<WatchedWork> {
  // With one thread for what Node does aside, calls are numbered alike at every run.
  let tookTooLong = false;
  const worker = startCommand({ UV_THREADPOOL_SIZE: '1' }, process.execPath, words);
  try {
    await worker.nextLine();
    const watching = await watchCalls(worker.processId, log, watched, options);
    worker.say('go');
    tookTooLong = await Promise.race([
      worker.ended.then(() => false),
      setTimeout(longestInMilliseconds, true, { ref: false }),
    ]);
    if (tookTooLong) await worker.kill();
    await watching.ended;
  } finally {
    await worker.kill();
  }
  while ((await worker.nextLine()) !== undefined);
  const exitCode = await worker.ended;
  return { sayings: sayingsIn(worker.lines), calls: await readCalls(log), exitCode, tookTooLong };
}

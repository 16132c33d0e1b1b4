import { reportBug } from '../failure-of.ts';
import type { IsolatedMessage } from './isolated.ts';
import { runTask } from './tasks.ts';

/** The process that `startChildProcess` starts: one task, one answer. */
process.once('message', (input) => {
  void runTask(process.argv[2] ?? '', input, send, reportBug);
});
// Without the parent nobody waits for the answer.
process.once('disconnect', () => process.exit());

/** Kept when the message has gone: a large one is written bit by bit. */
function send(message: IsolatedMessage): Promise<void> {
  return new Promise((resolve) => {
    process.send?.(message, undefined, undefined, () => resolve());
  });
}

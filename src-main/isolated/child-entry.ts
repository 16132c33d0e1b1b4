import { reportBug } from '../failure-of.ts';
import { runTask } from './tasks.ts';

/** The process that `startChildProcess` starts: one task, one answer. */
process.once('message', (input) => {
  void runTask(process.argv[2] ?? '', input, (message) => process.send?.(message), reportBug);
});
// Without the parent nobody waits for the answer.
process.once('disconnect', () => process.exit());

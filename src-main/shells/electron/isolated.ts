import { reportBug } from '../../failure-of.ts';
import { runTask } from '../../isolated/tasks.ts';

/** The process that `startUtilityProcess` starts: one task, one answer. */
const { parentPort } = process;
parentPort.once('message', ({ data }) => {
  void runTask(
    process.argv[2] ?? '',
    data,
    (message) => parentPort.postMessage(message),
    reportBug,
  );
});

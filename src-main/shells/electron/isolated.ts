import { runTask } from '../../isolated/tasks.ts';
import { sendableBug } from './isolated-bug.ts';

/** The process that `startUtilityProcess` starts: one task, one answer. */
const { parentPort } = process;
parentPort.once('message', ({ data }) => {
  void runTask(
    process.argv[2] ?? '',
    data,
    (message) => parentPort.postMessage(message),
    (bug) => parentPort.postMessage(sendableBug(bug)),
  );
});

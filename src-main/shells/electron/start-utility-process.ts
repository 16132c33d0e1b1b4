import { fileURLToPath } from 'node:url';
import { utilityProcess } from 'electron';
import { reportBug } from '../../failure-of.ts';
import type { IsolatedProcess, IsolatedTask } from '../../isolated/isolated.ts';
import { findBug } from './isolated-bug.ts';

// Beside main.js, as the build lays it.
const entry = fileURLToPath(new URL('./isolated.js', import.meta.url));

/** Starts a task in a utility process: the packaged program can't run as Node (the fuse is off). */
export function startUtilityProcess(task: IsolatedTask): IsolatedProcess {
  const child = utilityProcess.fork(entry, [task], { serviceName: `Planverk ${task}` });
  return {
    post: (message) => child.postMessage(message),
    onMessage: (listener) =>
      child.on('message', (message) => {
        const bug = findBug(message);
        if (bug) reportBug(bug);
        else listener(message);
      }),
    onExit: (listener) => child.on('exit', listener),
    kill: () => {
      child.removeAllListeners('exit');
      child.kill();
    },
  };
}

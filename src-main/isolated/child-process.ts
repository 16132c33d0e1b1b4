import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { IsolatedProcess, IsolatedTask } from './isolated.ts';

const entry = fileURLToPath(new URL('./child-entry.ts', import.meta.url));

/** Starts a task in a Node child process: for the command line, the browser shell and the tests. */
export function startChildProcess(task: IsolatedTask): IsolatedProcess {
  const child = fork(entry, [task], { serialization: 'advanced', execArgv: [] });
  return {
    post: (message) => child.send(message as object),
    onMessage: (listener) => child.on('message', listener),
    onExit: (listener) => {
      child.on('exit', listener);
      child.on('error', listener);
    },
    kill: () => {
      child.removeAllListeners('exit');
      child.kill('SIGKILL');
    },
  };
}

import { failureOf } from '../failure-of.ts';
import type { IsolatedMessage, IsolatedTask } from './isolated.ts';

type Work = (input: unknown, onProgress: (progress: unknown) => void) => Promise<unknown>;

// Loaded when asked for: a process that reads a file has no use for the Word library.
const tasks: Readonly<Record<IsolatedTask, () => Promise<Work>>> = {
  'read-received-file': async () => (await import('../store/received-file.ts')).readReceivedFile,
  'build-document': async () => (await import('../documents/build-document.ts')).buildDocumentTask,
};

/** Runs a task by name and answers with what came of it, a bug to `report`; the process's end is the starter's affair. */
export async function runTask(
  name: string,
  input: unknown,
  answer: (message: IsolatedMessage) => void,
  report: (bug: unknown) => void,
): Promise<void> {
  try {
    const work = await tasks[name as IsolatedTask]();
    const output = await work(input, (progress) => answer({ kind: 'progress', progress }));
    answer({ kind: 'done', output });
  } catch (error) {
    answer({ kind: 'failed', failure: failureOf(error, report) });
  }
}

import { failureOf } from '../failure-of.ts';
import type { IsolatedMessage, IsolatedTask } from './isolated.ts';

/** Progress is on its way when the promise is kept: work that then keeps the thread busy would hold it back. */
type Work = (input: unknown, onProgress: (progress: unknown) => Promise<void>) => Promise<unknown>;

// Loaded when asked for: a process that reads a file has no use for the Word library.
const tasks: Readonly<Record<IsolatedTask, () => Promise<Work>>> = {
  'read-received-file': async () => (await import('../store/received-file.ts')).readReceivedFile,
  'repair-file': async () => (await import('../store/repair/repair-file.ts')).repairFile,
  'forget-persons': async () =>
    (await import('../store/forgetting/forget-in-files.ts')).forgetInFiles,
  'build-document': async () => (await import('../documents/build-document.ts')).buildDocumentTask,
  'build-personal-data': async () =>
    (await import('../documents/build-personal-data.ts')).buildPersonalDataTask,
  'check-letterhead': async () =>
    (await import('../documents/letterhead/check-letterhead.ts')).checkLetterheadTask,
  'document-page': async () => (await import('../pdf/document-page.ts')).documentPageTask,
  'draw-chart': async () => (await import('../pictures/chart-picture.ts')).chartPictureTask,
  'draw-diagram': async () => (await import('../pictures/diagram-picture.ts')).diagramPictureTask,
};

/** Runs a task by name and answers with what came of it, a bug to `report`; the process's end is the starter's affair. */
export async function runTask(
  name: string,
  input: unknown,
  answer: (message: IsolatedMessage) => unknown,
  report: (bug: unknown) => void,
): Promise<void> {
  try {
    const work = await tasks[name as IsolatedTask]();
    const output = await work(input, async (progress) => {
      await answer({ kind: 'progress', progress });
    });
    await answer({ kind: 'done', output });
  } catch (error) {
    await answer({ kind: 'failed', failure: failureOf(error, report) });
  }
}

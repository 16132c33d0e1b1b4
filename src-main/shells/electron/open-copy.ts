import { chmod, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { shell } from 'electron';
import type { FinishedDocument } from '../../document-jobs.ts';
import { PlanverkError } from '../../planverk-error.ts';
import { writeWholeFile } from '../../whole-file.ts';

const onlyToRead = 0o400;

/**
 * Opens a copy of a document in the system's program for it. The copy can't be written to: whoever changes
 * it is asked where it should be kept. Throws 'no-program-for-file'.
 */
export async function openCopy(
  { fileName, bytes }: FinishedDocument,
  temporaryFolder: string,
): Promise<void> {
  const path = join(await mkdtemp(join(temporaryFolder, 'planverk-')), fileName);
  await writeWholeFile(path, bytes);
  await chmod(path, onlyToRead);
  const problem = await shell.openPath(path);
  if (problem !== '') throw new PlanverkError('no-program-for-file', { fileName, problem });
}

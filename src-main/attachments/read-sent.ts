import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { attachmentLimitInBytes } from '../../src-domain/attachments/attachments.ts';
import { PlanverkError } from '../planverk-error.ts';
import { writeSent } from '../sent-file.ts';
import { receivedFolderOf } from '../store/home.ts';
import { makeFolder } from '../store/make-folder.ts';
import type { Surroundings } from '../store/project-file.ts';
import { fromSystemError } from '../system-errors.ts';

/**
 * Reads all of a file that is to be an attachment. It goes by way of a temporary file: SQLite takes a content
 * as a whole, and a slow sender is not to hold that in memory meanwhile. Throws 'attachment-too-large'.
 */
export async function readSent(
  sent: Readable,
  fileName: string,
  { home, newId }: Pick<Surroundings, 'home' | 'newId'>,
): Promise<Uint8Array> {
  const folder = receivedFolderOf(home);
  const path = join(folder, newId());
  try {
    await makeFolder(folder);
    await writeSent(sent, path, attachmentLimitInBytes);
    return await readFile(path);
  } catch (error) {
    throw calledAs(fileName, error);
  } finally {
    await rm(path, { force: true });
  }
}

/** Whoever sent a file knows it by its own name. */
function calledAs(fileName: string, error: unknown): PlanverkError {
  const { code, values } = fromSystemError(error, fileName);
  if (code !== 'too-large') return new PlanverkError(code, { ...values, path: fileName }, error);
  const limitInMegabytes = attachmentLimitInBytes / 1_000_000;
  return new PlanverkError('attachment-too-large', { path: fileName, limitInMegabytes }, error);
}

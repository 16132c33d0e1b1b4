import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { shell } from 'electron';
import { fileType } from '../../../src-domain/attachments/file-type.ts';
import { openingOf } from '../../../src-domain/attachments/opening.ts';
import type { FinishedDocument } from '../../document-jobs.ts';
import { PlanverkError } from '../../planverk-error.ts';
import { fromSystemError } from '../../system-errors.ts';
import { writeWholeFile } from '../../whole-file.ts';

const onlyToRead = 0o400;

/** Where copies lie that were opened in another program, below the program's own folder. */
export const openedFolderIn = (home: string): string => join(home, 'opened');

/** Takes away the copies of earlier times. What another program still holds is taken the next time. */
export async function clearOpenedCopies(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true }).catch(() => {});
}

/**
 * Opens a copy of a document of ours in the system's program for it, never any other kind of file. The copy
 * can't be written to: whoever changes it is asked where it should be kept. Throws 'no-program-for-file'.
 */
export async function openCopy(document: FinishedDocument, folder: string): Promise<void> {
  if (!['.docx', '.pdf'].includes(extname(document.fileName))) {
    throw new Error('Only Word documents and PDFs are opened');
  }
  await openToRead(document, folder);
}

/**
 * The same for an attachment, which anybody may have made: only where what it holds is of a type that is opened,
 * and its name says that type. Throws 'attachment-not-opened', and 'no-program-for-file'.
 */
export async function openAttachment(file: FinishedDocument, folder: string): Promise<void> {
  const { fileName, bytes } = file;
  if (openingOf(fileType(bytes), fileName) !== 'may-open') {
    throw new PlanverkError('attachment-not-opened', { path: fileName });
  }
  await openToRead(file, folder);
}

async function openToRead({ fileName, bytes }: FinishedDocument, folder: string): Promise<void> {
  const path = join(await folderOfItsOwn(folder), fileName);
  await writeWholeFile(path, bytes);
  await chmod(path, onlyToRead);
  const problem = await shell.openPath(path);
  if (problem !== '') throw new PlanverkError('no-program-for-file', { fileName, problem });
}

async function folderOfItsOwn(folder: string): Promise<string> {
  try {
    await mkdir(folder, { recursive: true });
    return await mkdtemp(join(folder, 'planverk-'));
  } catch (error) {
    throw fromSystemError(error, folder);
  }
}

import type { OpenedDocument, SavedFile } from '../../src-preload/contract.ts';
import { call } from '../bridge.ts';

/** Gives a finished document to the user: through the system's save dialog, or as a download. */
export async function saveDocument(project: string, job: string): Promise<SavedFile> {
  const saved = await call('save-document', { project, job });
  if (saved.kind === 'download') download(saved);
  return saved;
}

/** Opens a copy of a finished document in Word, or downloads it where the shell can't open anything. */
export async function openDocument(project: string, job: string): Promise<OpenedDocument> {
  const opened = await call('open-document', { project, job });
  if (opened.kind === 'download') download(opened);
  return opened;
}

function download({ address, fileName }: Extract<SavedFile, { readonly kind: 'download' }>): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
}

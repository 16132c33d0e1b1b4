import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BrowserWindow } from 'electron';
import type { PrintPage } from '../../pdf/print-page.ts';
import { PlanverkError } from '../../planverk-error.ts';

/** Prints in a window that nobody sees, in which nothing runs. Throws 'pdf-not-made'. */
export const printHidden: PrintPage = async (html) => {
  const folder = await mkdtemp(join(tmpdir(), 'planverk-pdf-'));
  const window = new BrowserWindow({
    show: false,
    // A name that isn't kept: nothing of it is left on the disk.
    webPreferences: { partition: 'pdf', sandbox: true, contextIsolation: true, javascript: false },
  });
  try {
    const path = join(folder, 'document.html');
    await writeFile(path, html, { mode: 0o600 });
    await window.loadFile(path);
    return await window.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new PlanverkError('pdf-not-made', { detail }, error);
  } finally {
    window.destroy();
    await rm(folder, { recursive: true, force: true });
  }
};

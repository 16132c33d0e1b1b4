import { randomUUID } from 'node:crypto';
import { BrowserWindow, session } from 'electron';
import type { PrintPage } from '../../pdf/print-page.ts';
import { PlanverkError } from '../../planverk-error.ts';
import { securityHeaders } from '../page-files.ts';
import { pageScheme } from './page-address.ts';

/** The one address in the window's session; whatever else is asked for isn't answered. */
const address = `${pageScheme}://print/`;

/** Prints in a window that nobody sees, in which nothing runs. Throws 'pdf-not-made'. */
export const printHidden: PrintPage = async (html) => {
  // Of a name that isn't kept, and that no other printing has: nothing of it is left on the disk.
  const partition = `pdf-${randomUUID()}`;
  const headers = { ...securityHeaders, 'Content-Type': 'text/html; charset=utf-8' };
  session
    .fromPartition(partition)
    .protocol.handle(pageScheme, ({ url }) =>
      url === address ? new Response(html, { headers }) : new Response(null, { status: 404 }),
    );
  const window = new BrowserWindow({
    show: false,
    webPreferences: { partition, sandbox: true, contextIsolation: true, javascript: false },
  });
  try {
    await window.loadURL(address);
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
  }
};

import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { PrintPage } from '../../pdf/print-page.ts';
import { PlanverkError } from '../../planverk-error.ts';
import { findBrowser } from './find-browser.mjs';

const longestInMilliseconds = 60_000;

const run = promisify(execFile);

/**
 * Prints with an installed Chromium, Chrome or Edge, in a profile of its own that is gone afterwards. Throws
 * 'no-browser-for-pdf' where there is none, and 'pdf-not-made': also to Linux's root, for whom Chromium has no sandbox.
 */
export const printWithBrowser: PrintPage = async (html) => {
  const browser = findBrowser();
  if (!browser) throw new PlanverkError('no-browser-for-pdf');
  const folder = await mkdtemp(join(tmpdir(), 'planverk-pdf-'));
  try {
    const [page, pdf] = [join(folder, 'document.html'), join(folder, 'document.pdf')];
    await writeFile(page, html, { mode: 0o600 });
    await run(
      browser,
      [
        '--headless',
        '--disable-gpu',
        '--no-first-run',
        '--disable-sync',
        '--disable-background-networking',
        '--disable-component-update',
        `--user-data-dir=${join(folder, 'profile')}`,
        '--no-pdf-header-footer',
        '--export-tagged-pdf',
        '--generate-pdf-document-outline',
        `--print-to-pdf=${pdf}`,
        pathToFileURL(page).href,
      ],
      { timeout: longestInMilliseconds, killSignal: 'SIGKILL' },
    );
    return await readFile(pdf);
  } catch (error) {
    throw new PlanverkError('pdf-not-made', { detail: reasonOf(error) }, error);
  } finally {
    // Its last process may still be writing in its profile.
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
};

const reasonOf = (error: unknown): string =>
  error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);

// Takes the pictures in docs/pictures of the sample project: npm run screenshots.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { startChildProcess } from '../../src-main/isolated/child-process.ts';
import { findBrowser } from '../../src-main/shells/browser/find-browser.mjs';
import { serve } from '../../src-main/shells/browser/serve.ts';
import { realSurroundings } from '../../src-main/surroundings.ts';

const pictures = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));
const home = await mkdtemp(join(tmpdir(), 'planverk-screenshots-'));
const surroundings = { ...realSurroundings(startChildProcess), home };
const { address, close } = await serve({ port: 0, openWindow: false, surroundings });
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  for (const colorScheme of ['light', 'dark']) {
    const page = await browser.newPage({
      viewport: { width: 1280, height: 800 },
      deviceScaleFactor: 1.5,
      locale: 'nb-NO',
      colorScheme,
    });
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).waitFor();
    const name = colorScheme === 'light' ? 'front-page.png' : 'front-page-dark.png';
    await page.screenshot({ path: join(pictures, name) });
  }
} finally {
  await browser.close();
  await close();
  await rm(home, { recursive: true, force: true });
}

// Draws build/icon.svg into build/icon.png, from which electron-builder makes each system's icons.
// Run it after a change of the drawing: node build/workshop/icon.mjs
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../src-main/shells/browser/find-browser.mjs';

const inBuild = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));

const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({ viewport: { width: 1024, height: 1024 } });
await page.setContent(
  `<style>body{margin:0}</style>${await readFile(inBuild('icon.svg'), 'utf8')}`,
);
await page.screenshot({ path: inBuild('icon.png'), omitBackground: true });
await browser.close();

// Takes the pictures of the README and the user guide, of the sample project: npm run screenshots [name …].
import { cp, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { startChildProcess } from '../../src-main/isolated/child-process.ts';
import { findBrowser } from '../../src-main/shells/browser/find-browser.mjs';
import { serve } from '../../src-main/shells/browser/serve.ts';
import { realSurroundings } from '../../src-main/surroundings.ts';
import { withPalette } from './palette-png.mjs';
import { pictures } from './pictures.mjs';

const docs = fileURLToPath(new URL('../../docs/', import.meta.url));
const size = { width: 1280, height: 800 };
/** The day after the last that was done in the sample, and somebody who leads it: the same pictures whoever takes them, and when. */
const moment = new Date('2009-01-13T09:41:00+01:00');
const settings = { name: 'Kari Prosjektleder', language: 'nb', colorScheme: null };
const shownFolder = 'P:\\Prosjekter';

const wanted = process.argv.slice(2);
const home = await realpath(await mkdtemp(join(tmpdir(), 'planverk-screenshots-')));
await writeFile(join(home, 'settings.json'), JSON.stringify(settings));
// Whoever builds the page meanwhile builds it elsewhere.
const pageFolder = join(home, 'page');
await cp(fileURLToPath(new URL('../../out/renderer/', import.meta.url)), pageFolder, {
  recursive: true,
});
const surroundings = { ...realSurroundings(startChildProcess), home, now: () => moment };
const { address, close } = await serve({ port: 0, openWindow: false, surroundings, pageFolder });
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  const page = await browser.newPage({
    viewport: size,
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    reducedMotion: 'reduce',
  });
  await page.clock.setFixedTime(moment);
  await page.goto(address);
  await page.getByRole('button', { name: 'Se på eksempelet' }).click();
  await page.waitForURL(/#\/prosjekt\//);
  const project = new URL(page.url()).hash.split('/')[2];
  for (const picture of pictures) {
    if (wanted.length > 0 && !wanted.some((name) => picture.file.includes(name))) continue;
    await take(page, project, picture);
  }
} finally {
  await browser.close();
  await close();
  await rm(home, { recursive: true, force: true });
}

async function take(page, project, { file, colours = 'light', height = size.height, ...picture }) {
  await page.emulateMedia({ colorScheme: colours });
  await page.setViewportSize({ ...size, height });
  // What is open on a page goes away with it.
  await page.goto(`${new URL(page.url()).origin}${new URL(page.url()).pathname}#/`);
  await page.reload();
  const shownAt = picture.address ?? `/prosjekt/${project}/${picture.page}`;
  await page.evaluate((to) => {
    location.hash = to;
  }, shownAt);
  // A dialog hides the page behind it from whoever asks by role.
  await page.locator('h1').first().waitFor();
  if (picture.page) await page.getByText(/^Lagret i filen/).waitFor();
  await atRest(page);
  await picture.before?.(page);
  await atRest(page);
  await page.evaluate(showFolder, [join(home, 'Prosjekter'), shownFolder]);
  const clip = await shownPart(picture.crop?.(page), height);
  const path = join(docs, file);
  await mkdir(dirname(path), { recursive: true });
  const shot = await page.screenshot({ clip, caret: 'hide', animations: 'disabled' });
  const bytes = withPalette(shot);
  await writeFile(path, bytes);
  console.log(`${file}: ${Math.round(bytes.length / 1024)} kB`);
  await picture.after?.(page);
}

/** What of a part of the page is in sight; all of the page without one. */
async function shownPart(part, height) {
  const box = await part?.boundingBox();
  return box
    ? { ...box, height: Math.min(box.height, height - box.y) }
    : { x: 0, y: 0, ...size, height };
}

/** Waits until the page has stood still for a while: its findings come from a thread of their own. */
function atRest(page) {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        let timer = setTimeout(resolve, 500);
        new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(resolve, 500);
        }).observe(document, { subtree: true, childList: true, characterData: true });
      }),
  );
}

/** Runs in the page: the folder of whoever takes the pictures becomes one that could be anybody's. */
function showFolder([real, shown]) {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { currentNode } = texts;
    const text = currentNode.nodeValue ?? '';
    if (text.includes(real))
      currentNode.nodeValue = text.replace(`${real}/`, `${shown}\\`).replace(real, shown);
  }
}

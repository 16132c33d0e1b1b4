import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Diagram } from '../../src-domain/diagrams/diagram.ts';
import { diagramDescription } from '../../src-domain/diagrams/diagram-description.ts';
import { diagramTable } from '../../src-domain/diagrams/diagram-table.ts';
import { translatorFor } from '../../src-domain/messages/translate.ts';
import { expectedDays, participants, sickLeave } from '../fixtures/some-diagrams.ts';
import { openProject } from './sample-project.ts';
import { type ServedPage, servePage } from './served-page.ts';
import { axeViolations, launchBrowser, nameOfDownload, openPage } from './shell-in-browser.ts';

let served: ServedPage;
let browser: Browser;
beforeAll(async () => {
  [served, browser] = await Promise.all([
    servePage(fileURLToPath(new URL('diagrams-harness', import.meta.url))),
    launchBrowser(),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

const three: readonly Diagram[] = [sickLeave, participants, expectedDays];

/** The page when everything on it is drawn: three diagrams, and the three again as small ones. */
async function openDiagrams(options: { readonly colorScheme?: 'light' | 'dark' } = {}) {
  const { page, complaints } = await openPage(browser, served.address, options);
  await expect.poll(() => page.locator('canvas').count()).toBe(6);
  for (const canvas of await page.locator('canvas').all()) {
    await expect.poll(() => colourCount(canvas)).toBeGreaterThan(3);
  }
  return { page, complaints };
}

/** How many colours there are in a picture; one that is blank has one. */
const colourCount = (canvas: Locator): Promise<number> =>
  canvas.evaluate((element) => {
    if (!(element instanceof HTMLCanvasElement)) throw new Error('Not a canvas');
    const context = element.getContext('2d');
    if (!context || element.width === 0) return 0;
    const { data } = context.getImageData(0, 0, element.width, element.height);
    return new Set(new Uint32Array(data.buffer)).size;
  });

/** What Chart.js has drawn of a diagram: each series with its values as they are on the axis. */
const drawnIn = (page: Page, title: string) =>
  figure(page, title)
    .locator('canvas')
    .evaluate((canvas) => {
      const chart = canvas instanceof HTMLCanvasElement ? window.chartIn(canvas) : undefined;
      if (!chart) throw new Error('Nothing is drawn');
      return chart.data.datasets.map(({ label, data }) => ({
        name: label ?? '',
        values: data.map((each) =>
          typeof each === 'number' || each === null ? each : 'y' in each ? each.y : null,
        ),
      }));
    });

const figure = (page: Page, title: string) =>
  page.getByRole('figure', { name: title, exact: true });

test('a diagram says in words what it shows, and has a table of what is drawn', async () => {
  const { page, complaints } = await openDiagrams();
  for (const diagram of three) {
    const shown = figure(page, diagram.title);
    const says = diagramDescription(diagram, 'nb', translatorFor('nb'));
    expect(await shown.getByRole('img').getAttribute('aria-label')).toBe(
      `${diagram.title}. ${says}`,
    );
    const legend = shown.getByRole('list', { name: 'Tegnforklaring' });
    expect(await legend.getByRole('listitem').allTextContents()).toEqual(
      diagram.series.map(({ name }) => name),
    );

    await shown.getByText('Tallene i diagrammet').click();
    const { heads, rows } = diagramTable(diagram, 'nb');
    const table = shown.getByRole('table');
    await table.waitFor();
    expect(await table.getByRole('columnheader').allTextContents()).toEqual(heads);
    expect(await table.getByRole('rowheader').allTextContents()).toEqual(
      rows.map(({ name }) => name),
    );
    const cells = rows.flatMap((row) => row.cells.map((cell) => cell ?? '–ingen verdi'));
    expect(await table.getByRole('cell').allTextContents()).toEqual(cells);
  }
  expect(complaints).toEqual([]);
});

test('what is drawn is what the table says', async () => {
  const { page } = await openDiagrams();
  for (const diagram of [sickLeave, participants]) {
    expect(await drawnIn(page, diagram.title)).toEqual(
      diagram.series.map(({ name, values }) => ({ name, values })),
    );
  }
});

test.each(['light', 'dark'] as const)(
  'axe finds nothing to object to on %s paper',
  async (colorScheme) => {
    const { page, complaints } = await openDiagrams({ colorScheme });
    for (const summary of await page.getByText('Tallene i diagrammet').all()) await summary.click();
    expect(await axeViolations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  },
);

test('the figures open by keyboard alone', async () => {
  const { page } = await openDiagrams();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await figure(page, sickLeave.title).getByRole('table').waitFor();
  await page.keyboard.press('Tab');
  const region = page.getByRole('region', { name: 'Sykefravær (%)', exact: true });
  await expect.poll(() => region.evaluate((it) => it === document.activeElement)).toBe(true);
});

test('a diagram is as wide as there is room, and is drawn anew when the room changes', async () => {
  const { page } = await openDiagrams();
  const canvas = figure(page, participants.title).locator('canvas');
  const widthOf = async () => (await canvas.boundingBox())?.width ?? 0;
  const before = await widthOf();
  await page.setViewportSize({ width: 500, height: 800 });
  await expect.poll(widthOf).toBeLessThan(500);
  expect(before).toBeGreaterThan(700);
  await expect.poll(() => colourCount(canvas)).toBeGreaterThan(3);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
});

test('a diagram is saved as PNG and SVG by its own name, by keyboard too', async () => {
  const { page, complaints } = await openProject(browser, 'Mål');
  const title = 'Sykefravær: utvikling';
  const shown = figure(page, title);
  const menu = shown.getByRole('button', { name: `Lagre diagrammet «${title}»`, exact: true });
  await menu.click();
  const [png] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Lagre som PNG …', exact: true }).click(),
  ]);
  expect(await nameOfDownload(page, png)).toBe('Sykefravær utvikling.png');
  expect((await readFile(await png.path())).subarray(1, 4).toString()).toBe('PNG');
  await shown.getByRole('status').filter({ hasText: 'Sykefravær utvikling.png' }).waitFor();

  await menu.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Lagre som PNG …', exact: true }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('ArrowDown');
  const [svg] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(await nameOfDownload(page, svg)).toBe('Sykefravær utvikling.svg');
  await shown.getByRole('status').filter({ hasText: 'Sykefravær utvikling.svg' }).waitFor();
  const drawn = await readFile(await svg.path(), 'utf8');
  expect(drawn).toContain('<title id="name">Sykefravær: utvikling</title>');
  expect(complaints).toEqual([]);
});

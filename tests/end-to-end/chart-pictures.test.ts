import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContextOptions, Download, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { translatorFor } from '../../src-domain/messages/translate.ts';
import { idOf, planFrom } from '../fixtures/small-plan.ts';
import { all, readXml } from '../main/documents/xml-tree.ts';
import { openProject } from './sample-project.ts';
import { axeViolations, launchBrowser, nameOfDownload } from './shell-in-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const [chart, top, group, vacant] = [idOf(1), idOf(2), idOf(3), idOf(4)];
const [body, seat, person] = [idOf(11), idOf(12), idOf(13)];
const holder = 'Kari Moe';

const begun = planFrom({
  project: [{ name: 'Ny skole' }],
  body: [{ id: body, name: 'Styringsgruppe', kind: 'steering-group' }],
  seat: [
    { id: seat, bodyId: body, title: 'Leder' },
    { id: vacant, bodyId: body, title: 'Sekretær' },
  ],
  person: [{ id: person, name: holder }],
  holding: [{ seatId: seat, personId: person }],
  orgChart: [{ id: chart, name: 'Kart: 2007/2008' }],
  chartBox: [
    { id: top, orgChartId: chart, bodyId: body },
    { id: group, orgChartId: chart, parentId: top, title: 'Råd & <utvalg>' },
    { id: idOf(5), orgChartId: chart, parentId: top, seatId: seat },
    { id: idOf(6), orgChartId: chart, parentId: top, seatId: vacant },
  ],
});

const nobody = translatorFor('nb')('documents:vacant');
const texts = ['Styringsgruppe', 'Råd & <utvalg>', 'Leder', holder, 'Sekretær', nobody];

async function openChart(options: BrowserContextOptions = {}) {
  const opened = await openProject(browser, 'Organisering', begun, options);
  await opened.page.getByRole('tab', { name: 'Organisasjonskart' }).click();
  await opened.page.getByRole('tree', { name: 'Kart: 2007/2008' }).waitFor();
  return opened;
}

async function chooseInMenu(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: 'Bilde', exact: true }).click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
}

async function downloaded(page: Page, item: string): Promise<Download> {
  const downloading = page.waitForEvent('download');
  await chooseInMenu(page, item);
  return await downloading;
}

const isSaid = (page: Page, text: string) =>
  page.getByRole('status').filter({ hasText: text }).waitFor();

/** Width and height, which stand first in a PNG. */
const sizeOf = (png: Uint8Array) => {
  const view = new DataView(png.buffer, png.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
};

test('a chart is saved as SVG and PNG, with every text, by its own name', async () => {
  const { page, complaints } = await openChart();
  const svg = await downloaded(page, 'Lagre som SVG …');
  expect(await nameOfDownload(page, svg)).toBe('Kart 2007 2008.svg');
  await isSaid(page, 'Bildet er lastet ned: Kart 2007 2008.svg');
  const drawn = readXml(await readFile(await svg.path(), 'utf8'));
  expect(all(drawn, 'text').map(({ text }) => text)).toEqual(expect.arrayContaining(texts));
  const outline = all(drawn, 'desc')
    .map(({ text }) => text)
    .join();
  for (const text of texts) expect(outline).toContain(text);

  const png = await downloaded(page, 'Lagre som PNG …');
  expect(await nameOfDownload(page, png)).toBe('Kart 2007 2008.png');
  await isSaid(page, 'Bildet er lastet ned: Kart 2007 2008.png');
  const bytes = await readFile(await png.path());
  const [size] = all(drawn, 'svg').map(({ attributes }) => Number(attributes['width']));
  expect(sizeOf(bytes).width).toBe(Math.ceil((size ?? 0) * 3));
  expect(complaints).toEqual([]);
});

test('a chart is copied as a picture, and as text', async () => {
  const { page } = await openChart({ permissions: ['clipboard-read', 'clipboard-write'] });
  const read = (type: string) =>
    page.evaluate(async (wanted) => {
      const [item] = await navigator.clipboard.read();
      if (!item) throw new Error('The clipboard is empty');
      const bytes = await (await item.getType(wanted)).arrayBuffer();
      return { types: [...item.types], bytes: [...new Uint8Array(bytes)] };
    }, type);
  await chooseInMenu(page, 'Kopier bilde');
  await isSaid(page, 'Bildet er kopiert.');
  const picture = await read('image/png');
  expect(picture.types).toEqual(['image/png']);
  expect(sizeOf(Uint8Array.from(picture.bytes)).width).toBeGreaterThan(600);

  await chooseInMenu(page, 'Kopier som tekst');
  await isSaid(page, 'Kartet er kopiert som tekst.');
  const text = await read('text/plain');
  expect(new Set(text.types)).toEqual(new Set(['text/plain', 'text/html']));
  expect(Buffer.from(text.bytes).toString()).toBe(
    `Styringsgruppe\n  Råd & <utvalg>\n  Leder: ${holder}\n  Sekretær: ${nobody}`,
  );
});

test('a clipboard that takes nothing is told of', async () => {
  const { page } = await openChart();
  await page.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await chooseInMenu(page, 'Kopier bilde');
  await isSaid(page, 'Utklippstavlen tok ikke imot kopien.');
});

test('a chart is printed alone, on the sheet that was chosen', async () => {
  const { page } = await openChart();
  await chooseInMenu(page, 'Skriv ut …');
  const dialog = page.getByRole('dialog', { name: 'Skriv ut organisasjonskartet' });
  await dialog.waitFor();
  const boxesOf = async () => {
    const pdf = await page.pdf({ preferCSSPageSize: true });
    return pdf.toString('latin1').match(/\/MediaBox \[[^\]]*\]/g);
  };
  const across = await boxesOf();
  expect(across).toHaveLength(1);
  await dialog.getByRole('radio', { name: 'A3' }).check();
  await dialog.getByRole('radio', { name: 'Stående' }).check();
  const [upright, ...others] = (await boxesOf()) ?? [];
  expect(others).toEqual([]);
  expect(upright).toMatch(/\[0 0 84[12](\.\d+)? 119[01](\.\d+)?\]/);

  await page.emulateMedia({ media: 'print' });
  await page.getByRole('img', { name: 'Organisasjonskart: Kart: 2007/2008' }).waitFor();
  expect(await page.getByRole('button').count()).toBe(0);
  await page.emulateMedia({ media: 'screen' });

  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await dialog.getByRole('button', { name: 'Skriv ut' }).click();
  await page.locator('body[data-printed]').waitFor();
});

test('a chart’s menu leads to its Word document', async () => {
  const { page } = await openChart();
  await chooseInMenu(page, 'Lag Word-dokument');
  await page.getByRole('heading', { level: 1, name: 'Dokumenter' }).waitFor();
  await page.getByRole('article', { name: /Organisasjonskart/ }).waitFor();
});

test.each(['light', 'dark'] as const)(
  'by key the menu opens and closes where it was, and says all that it is: %s',
  async (colorScheme) => {
    const { page, complaints } = await openChart({ colorScheme });
    const button = page.getByRole('button', { name: 'Bilde', exact: true });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Lagre som SVG …' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
    await expect.poll(() => button.evaluate((it) => it === document.activeElement)).toBe(true);
    await chooseInMenu(page, 'Skriv ut …');
    await page.getByRole('dialog').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
  },
);

import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inOrder, type Plan } from '../../src-domain/plan.ts';
import { nameOf } from '../../src-domain/row-name.ts';
import { rowTree } from '../../src-domain/row-tree.ts';
import { isTakenIn, openProject, sample } from './sample-project.ts';
import { axeViolations, launchBrowser } from './shell-in-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

async function openCharts(plan: Plan = sample, options: BrowserContextOptions = {}) {
  const opened = await openProject(browser, 'Organisering', plan, options);
  await opened.page.getByRole('tab', { name: 'Organisasjonskart', exact: true }).click();
  return opened;
}

const box = (page: Page, name: string | RegExp) => page.getByRole('treeitem', { name });
const titleField = (page: Page) => page.getByRole('textbox', { name: 'Tittel', exact: true });
const chartChoice = (page: Page) =>
  page.getByRole('combobox', { name: 'Organisasjonskart', exact: true });

async function showChart(page: Page, name: RegExp): Promise<void> {
  await chartChoice(page).click();
  await page.getByRole('option', { name }).click();
}

/** Makes a chart of what the project holds, and waits until it is drawn. */
async function makeChart(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Nytt kart …', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Nytt organisasjonskart', exact: true });
  await dialog.getByRole('textbox', { name: 'Navn', exact: true }).fill('Organisering 2008');
  await dialog.getByRole('textbox', { name: /^Slik det er/ }).fill('februar 08');
  await dialog.getByRole('button', { name: 'Lag kartet', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await isTakenIn(page, 'La til organisasjonskartet «Organisering 2008»');
}

/** The boxes of a chart as they would be read aloud: each behind as many dots as it is deep. */
function treeOf(plan: Plan, chartName: string): readonly string[] {
  const chart = plan.rows.orgChart.find(({ name }) => name === chartName);
  const boxes = inOrder(plan.rows.chartBox, ({ orgChartId }) => orgChartId === chart?.id);
  return rowTree(boxes).map(
    ({ row, depth }) => `${'·'.repeat(depth)} ${nameOf(plan, 'chartBox', row) ?? ''}`,
  );
}

const placeOf = (page: Page, name: RegExp) =>
  box(page, name).evaluate((item) => [item.ariaLevel, item.ariaPosInSet].join(' '));

describe('the organisation charts', () => {
  test('are made of the project in one step, and their boxes moved by mouse and by keyboard', async () => {
    const { shell, page, complaints } = await openCharts();
    await makeChart(page);
    await expect.poll(() => chartChoice(page).textContent()).toContain('per februar 2008');
    await expect.poll(() => placeOf(page, /^Uønsket deltid/)).toBe('3 5');

    await box(page, /^Medarbeiderskap/).dragTo(box(page, /^Redusert sykefravær/));
    await isTakenIn(page, 'Flyttet boksen «B. Medarbeiderskap');
    await expect.poll(() => placeOf(page, /^Medarbeiderskap/)).toBe('4 5');

    await box(page, /^Uønsket deltid/).focus();
    await page.keyboard.press('Alt+ArrowLeft');
    await expect.poll(() => placeOf(page, /^Uønsket deltid/)).toBe('3 3');
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(() => placeOf(page, /^Uønsket deltid/)).toBe('4 3');
    await page.keyboard.press('Control+Shift+Enter');
    await expect
      .poll(() => titleField(page).evaluate((field) => field === document.activeElement))
      .toBe(true);
    await page.keyboard.type('Arbeidsgruppe');
    await page.keyboard.press('Enter');
    await box(page, /^Arbeidsgruppe$/).waitFor();
    await isTakenIn(page, 'Endret tittel på boksen');
    expect(complaints).toEqual([]);
    expect(treeOf(await shell.planInFile(), 'Organisering 2008')).toEqual([
      ' Styringsgruppe',
      '· Sammensetning',
      '· Prosjektgruppe',
      '·· A. Redusert sykefravær i Levanger kommune',
      '··· Distrikt Sentrum/Ytterøy',
      '··· Distrikt Sør',
      '··· Distrikt Nesset/Frol',
      '··· Igalo',
      '··· B. Medarbeiderskap 2007–2009',
      '·· C. Kvalitetsarbeid i oppvekstsektoren',
      '··· Kvalitetsvurderingssystem',
      '··· Helhetlige oppvekstplaner',
      '··· E. Uønsket deltid',
      '···· Arbeidsgruppe',
      '·· D. Avvikssystemer og avvikskulturer',
    ]);
  });

  test('show a box that is moved in the table where it stands now, and undo takes it back', async () => {
    const { page, complaints } = await openCharts();
    await showChart(page, /^Organisering per oktober/);
    const table = page.getByRole('treegrid', { name: 'Boksene som tabell' });
    await table.getByRole('gridcell', { name: 'Distrikt Sør', exact: true }).first().click();
    const was = await placeOf(page, /^Distrikt Sør/);
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(() => placeOf(page, /^Distrikt Sør/)).not.toBe(was);
    await isTakenIn(page, 'Flyttet boksen «Distrikt Sør»');
    await page.keyboard.press('Control+z');
    await expect.poll(() => placeOf(page, /^Distrikt Sør/)).toBe(was);
    expect(complaints).toEqual([]);
  });

  test('keep a text that is written over what a box follows', async () => {
    const { page } = await openCharts();
    await showChart(page, /^Organisering per oktober/);
    await box(page, /^Prosjektgruppe/).click();
    await titleField(page).fill('Prosjektgruppa');
    await page.keyboard.press('Enter');
    await box(page, /^Prosjektgruppa/).waitFor();
    await titleField(page).fill('');
    await page.keyboard.press('Enter');
    await box(page, /^Prosjektgruppe/).waitFor();
  });

  test('are linked across, and the link has a text', async () => {
    const { shell, page, complaints } = await openCharts();
    await box(page, /^Analyse/).click();
    const others = page.getByRole('combobox', { name: 'Ny linje til', exact: true });
    await others.fill('NAV');
    await page.getByRole('option', { name: 'NAV', exact: true }).click();
    const text = page.getByRole('textbox', { name: 'Tekst på linjen til NAV', exact: true });
    await text.fill('statistikk');
    await page.keyboard.press('Enter');
    await isTakenIn(page, 'Endret tekst på');
    expect(complaints).toEqual([]);
    const { chartLine } = (await shell.planInFile()).rows;
    expect(chartLine.map(({ label }) => label).toSorted()).toEqual(['', '', 'statistikk']);
  });

  test('begin where there are none with a word on what they are', async () => {
    const plan = {
      ...sample,
      rows: { ...sample.rows, orgChart: [], chartBox: [], chartLine: [] },
    };
    const { page } = await openCharts(plan);
    await page.getByRole('heading', { name: 'Ingen organisasjonskart ennå' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('have nothing for axe to say, %s', async (colorScheme) => {
    const { page } = await openCharts(sample, { colorScheme });
    await box(page, /^Analyse/).click();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Om kartet …', exact: true }).click();
    await page.getByRole('dialog').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Nytt kart …', exact: true }).click();
    await page.getByRole('dialog').waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });
});

import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { goToPage, isTakenIn, openCell, openProject, sample } from './sample-project.ts';
import { axeViolations, launchBrowser } from './shell-in-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const openAt = (name: string, options: BrowserContextOptions = {}) =>
  openProject(browser, name, sample, options);

async function rename(page: Page, from: string, to: string) {
  await openCell(page, from);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(to);
  await page.keyboard.press('Enter');
  await page.getByRole('gridcell', { name: to, exact: true }).waitFor();
  await isTakenIn(page, `Endret tekst på tiltaket «${from}»`);
}

/** What was done, as a line of the history tells it. */
const line = (page: Page, done: RegExp) =>
  page.getByRole('main').getByRole('button', { name: new RegExp(`^\\d\\d:\\d\\d ${done.source}`) });

async function openSearch(page: Page) {
  await page.keyboard.press('Control+K');
  await page.locator('[role=combobox]:focus').waitFor();
}

/** What Enter chooses. */
const chosen = (page: Page, name: string | RegExp) =>
  page.getByRole('option', { name }).and(page.locator('.Mui-focused'));

describe('the history', () => {
  test('tells what was done, and puts one of it back without the others', async () => {
    const { shell, page, complaints } = await openAt('Milepælplan');
    await rename(page, 'Prosjektplanene godkjent', 'Planene er vedtatt');
    await rename(page, 'Underveisevaluering i Levanger kommune', 'Evaluering i Levanger');
    await goToPage(page, 'Historikk');
    await page.getByText('Viser 3 hendelser').waitFor();
    await line(page, /Endret .*Prosjektplanene godkjent/).click();
    await page.getByText('«Planene er vedtatt» (var «Prosjektplanene godkjent»)').waitFor();
    await page.getByRole('button', { name: 'Sett tilbake' }).click();
    await line(page, /Satte tilbake: Endret/).waitFor();
    await page.getByRole('status').getByText('Satt tilbake. Det står øverst').waitFor();
    await line(page, /Endret .*Prosjektplanene godkjent.*Satt tilbake/).waitFor();
    expect(complaints).toEqual([]);
    const texts = (await shell.planInFile()).rows.measure.map(({ text }) => text);
    expect(texts).toContain('Prosjektplanene godkjent');
    expect(texts).toContain('Evaluering i Levanger');
  });

  test('says why something can’t be put back that has been changed since', async () => {
    const { page } = await openAt('Milepælplan');
    await rename(page, 'Prosjektplanene godkjent', 'Først');
    await rename(page, 'Først', 'Så');
    await goToPage(page, 'Historikk');
    await line(page, /Endret tekst på tiltaket «Prosjekt/).click();
    await page.getByRole('button', { name: 'Sett tilbake' }).click();
    await page.getByText('Dette lar seg ikke sette tilbake').waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  test('is filtered by person, by place and by words', async () => {
    const { page } = await openAt('Milepælplan');
    await rename(page, 'Prosjektplanene godkjent', 'Planene er vedtatt');
    await goToPage(page, 'Historikk');
    await page.getByText('Viser 2 hendelser').waitFor();
    await page.getByRole('combobox', { name: 'Hvor i planen' }).click();
    await page.getByRole('option', { name: 'Milepælplan' }).click();
    await page.getByText('Viser én hendelse').waitFor();
    await page.getByRole('combobox', { name: 'Hvor i planen' }).click();
    await page.getByRole('option', { name: 'Mål' }).click();
    await page.getByText('Viser 0 hendelser').waitFor();
    await page.getByRole('combobox', { name: 'Hvor i planen' }).click();
    await page.getByRole('option', { name: 'Hele planen' }).click();
    await page.getByRole('searchbox', { name: 'Søk i historikken' }).fill('laget prosj');
    await page.getByText('Viser 0 hendelser').waitFor();
    await page.getByRole('searchbox', { name: 'Søk i historikken' }).fill('endret');
    await page.getByText('Viser én hendelse').waitFor();
  });

  test.each(['light', 'dark'] as const)('has nothing for axe to say, %s', async (colorScheme) => {
    const { page } = await openAt('Historikk', { colorScheme });
    await page.getByText('Viser én hendelse').waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });
});

describe('the search', () => {
  test('finds a row by what is written in it and leads to its cell', async () => {
    const { page, complaints } = await openAt('Oversikt');
    await openSearch(page);
    await page.getByRole('combobox', { name: /Søk i planen/ }).fill('småprosj gjennomf');
    await page.getByRole('option', { name: /30 småprosjekter er gjennomført/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Milepælplan' }).waitFor();
    await expect.poll(() => page.locator(':focus').textContent()).toContain('30 småprosjekter');
    expect(complaints).toEqual([]);
  });

  test('leads to pages and does commands, by keyboard', async () => {
    const { page } = await openAt('Oversikt');
    await openSearch(page);
    await page.keyboard.type('delpr');
    await chosen(page, 'Delprosjekter').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Delprosjekter' }).waitFor();
    await openSearch(page);
    await page.keyboard.type('nynorsk');
    await chosen(page, 'Bruk Nynorsk i programmet').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Delprosjekt' }).waitFor();
    await openSearch(page);
    await page.keyboard.type('xyzzy');
    await page.getByText('Fann ingenting.').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });
});

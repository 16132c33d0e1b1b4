import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { oneLine } from '../main/documents/build.ts';
import { partsOf } from '../main/documents/word-lint.ts';
import { readXml, visibleText } from '../main/documents/xml-tree.ts';
import { goToPage, openProject } from './sample-project.ts';
import { axeViolations, launchBrowser } from './shell-in-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const preview = (page: Page): Locator => page.getByRole('article');
const choices = (page: Page): Locator =>
  page.getByRole('region', { name: 'Valg for dokumentet', exact: true });
const column = (page: Page, name: string): Locator =>
  choices(page).getByRole('checkbox', { name, exact: true });
const headOf = (page: Page, name: string): Locator =>
  preview(page).getByRole('columnheader', { name, exact: true });
const isFinished = (page: Page): Promise<void> => page.getByText('Dokumentet er klart.').waitFor();

async function chooseMilestonePlan(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'Dokument', exact: true }).click();
  await page.getByRole('option', { name: 'Milepælplan', exact: true }).click();
  await preview(page).getByRole('heading', { name: 'Sammendrag', exact: true }).waitFor();
}

describe('the document of the milestone plan', () => {
  test('shows what the page of the milestone plan showed, with the columns that are ticked', async () => {
    const { page, complaints } = await openProject(browser, 'Milepælplan');
    await page.getByRole('checkbox', { name: 'Bare forfalt', exact: true }).check();
    await page.getByRole('link', { name: 'Lag dokument av det som vises', exact: true }).click();
    await choices(page).getByText('bare forfalt', { exact: true }).waitFor();
    await preview(page).getByText('Utvalg: bare forfalt.').waitFor();

    await column(page, 'Ansvarlig').uncheck();
    await column(page, 'Ferdig').check();
    await headOf(page, 'Ferdig').first().waitFor();
    expect(await headOf(page, 'Ansvarlig').count()).toBe(0);

    await choices(page).getByRole('textbox', { name: 'Vis planen per' }).fill('15.10.2007');
    await page.keyboard.press('Enter');
    await preview(page)
      .getByText('Hvem som sitter hvor, og hva som er forfalt, er regnet per 15. oktober 2007.')
      .waitFor();
    await preview(page).getByText('Viser 5 av 25 milepæler og tiltak.').waitFor();

    // Whoever comes back finds what they chose.
    await goToPage(page, 'Mål');
    await goToPage(page, 'Dokumenter');
    await preview(page).getByText('Viser 5 av 25 milepæler og tiltak.').waitFor();
    expect(await column(page, 'Ansvarlig').isChecked()).toBe(false);

    await isFinished(page);
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Last ned', exact: true }).click();
    const parts = partsOf(new Uint8Array(await readFile(await (await downloading).path())));
    const text = oneLine(visibleText(readXml(parts['word/document.xml'] ?? '')));
    expect(text).toContain('Viser 5 av 25 milepæler og tiltak. Utvalg: bare forfalt.');
    expect(text).toContain('Tiltak Tid Tilstand Ferdig Ventet Prosjektplanene godkjent');

    await choices(page).getByRole('button', { name: 'Ta med alle', exact: true }).click();
    await preview(page).getByText('Viser alle 25 milepæler og tiltak.').waitFor();
    expect(complaints).toEqual([]);
  });

  test('is chosen by keyboard alone', async () => {
    const { page } = await openProject(browser, 'Dokumenter');
    await chooseMilestonePlan(page);
    await column(page, 'Tid').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect.poll(() => headOf(page, 'Ansvarlig').count()).toBe(0);
    expect(await headOf(page, 'Tid').count()).toBe(0);
    await choices(page).getByRole('combobox', { name: 'Rekkefølge', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await preview(page).getByText('Sortert etter frist.').waitFor();
    await headOf(page, 'Milepæl').waitFor();
  });

  test.each(['light', 'dark'] as const)('axe finds nothing, %s', async (colorScheme) => {
    const { page } = await openProject(browser, 'Dokumenter', undefined, { colorScheme });
    await chooseMilestonePlan(page);
    await isFinished(page);
    expect(await axeViolations(page)).toEqual([]);
  });
});

test('the milestone plan is taken into a calendar as it is shown', async () => {
  const { page, complaints } = await openProject(browser, 'Milepælplan');
  await page.getByRole('checkbox', { name: 'Bare forfalt', exact: true }).check();
  await page.getByText(/^Viser \d+ av 25 milepæler og tiltak$/).waitFor();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Til kalender', exact: true }).focus();
  await page.keyboard.press('Enter');
  const file = await readFile(await (await downloading).path(), 'utf8');
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  const summaries = calendar
    .getAllSubcomponents('vevent')
    .map((event) => event.getFirstPropertyValue('summary'));
  expect(summaries).toContain('Prosjektplanene godkjent (Mai 07)');
  await page.getByText(new RegExp(`er lastet ned\\. ${summaries.length} oppføringer\\.`)).waitFor();
  expect(complaints).toEqual([]);
});

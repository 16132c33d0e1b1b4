import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { translatorFor } from '../../src-domain/messages/translate.ts';
import { trendOf } from '../../src-domain/trend/trend.ts';
import { type TrendTable, trendTable } from '../../src-domain/trend/trend-table.ts';
import {
  historyIds as ids,
  madeHistory,
  makeHistoryFile,
  planOfToday,
} from '../fixtures/made-history.ts';
import { personIn } from '../fixtures/person.ts';
import { goToPage, openProject } from './sample-project.ts';
import { axeViolations, launchBrowser, openPage, startShell } from './shell-in-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const proposed = [ids.a, ids.b, ids.c, ids.d, ids.e, ids.f, ids.g, ids.i];
const choiceName = 'Milepæler og tiltak i trenden';
const tableName = 'Ventet ferdig på hver rapporteringsdato';

interface Opened {
  readonly page: Page;
  readonly complaints: readonly string[];
}

/** Opens the made history of eight versions at its trend. */
async function openTrend(options: BrowserContextOptions = {}): Promise<Opened> {
  const folder = await mkdtemp(join(tmpdir(), 'planverk-trend-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, 'historie.planverk');
  await makeHistoryFile(file, personIn(folder, 'kari'));
  const shell = await startShell(file);
  onTestFinished(shell.stop);
  const opened = await openPage(browser, shell.address, options);
  await goToPage(opened.page, 'Milepælplan');
  await opened.page.getByRole('tab', { name: 'Trend', exact: true }).click();
  await tableIn(opened.page).waitFor();
  return opened;
}

const tableIn = (page: Page) => page.getByRole('table', { name: tableName, exact: true });
const chartIn = (page: Page) => page.getByRole('img', { name: /Milepæltrend/ });

/** What the page's table says, row by row; the last column is of the day on which the test is run. */
const shownTable = (page: Page) =>
  tableIn(page)
    .getByRole('row')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll('th, td')].map((cell) => cell.textContent?.trim() ?? ''),
      ),
    );

function expectedTable(rows: readonly string[]): readonly (readonly string[])[] {
  const trend = trendOf([...madeHistory, planOfToday], rows);
  const table: TrendTable = trendTable(trend, translatorFor('nb'));
  return table.rows.map(({ name, direction, cells }) => [
    name,
    direction,
    ...cells.map((cell) => cell ?? '–ikke med i planen'),
  ]);
}

test('The trend of eight versions stands as a diagram and as a table that says the same', async () => {
  const { page, complaints } = await openTrend();
  const [heads, ...rows] = await shownTable(page);
  expect(heads?.slice(0, 4)).toEqual([
    'Milepæl',
    'Utvikling',
    'Versjon 103.03.2025',
    'Versjon 226.05.2025',
  ]);
  expect(heads?.at(-1)).toMatch(/^I dag\d\d\.\d\d\.\d{4}$/);
  expect(rows).toEqual(expectedTable(proposed));

  const chart = chartIn(page);
  await chart.waitFor();
  const figure = page.getByRole('figure', { name: 'Milepæltrend', exact: true });
  const names = rows.map(([name = '']) => name);
  for (const name of [...names, 'Ventet ferdig = rapporteringsdato']) {
    await figure.getByText(name, { exact: true }).first().waitFor();
  }
  expect(await axeViolations(page)).toEqual([]);

  await page.getByRole('combobox', { name: 'Tilstand', exact: true }).click();
  await page.getByRole('option', { name: 'Ferdig', exact: true }).click();
  await expect
    .poll(async () => (await shownTable(page)).slice(1))
    .toEqual(expectedTable([ids.a, ids.b, ids.c, ids.i]));
  expect(complaints).toEqual([]);
});

test('Which milestones and measures are shown is chosen by keyboard alone', async () => {
  const { page, complaints } = await openTrend();
  const choice = page.getByRole('combobox', { name: choiceName, exact: true });
  await choice.focus();
  await page.keyboard.type('ansatte');
  await page.getByRole('option', { name: 'Kurs for ansatte', exact: true }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByText(/^Ikke flere enn 8 linjer/).waitFor();
  await page.keyboard.press('Escape');
  const withMeasure = proposed.toSpliced(5, 0, ids.secondCourse);
  await expect
    .poll(async () => (await shownTable(page)).slice(1))
    .toEqual(expectedTable(withMeasure));

  // Backspace takes away the last one, as in any such field.
  await choice.focus();
  await page.keyboard.press('Backspace');
  await page.getByText('8 linjer', { exact: true }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Velg milepæler for meg', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await shownTable(page)).slice(1)).toEqual(expectedTable(proposed));
  expect(complaints).toEqual([]);
});

test('In the dark too axe has nothing to say of it', async () => {
  const { page } = await openTrend({ colorScheme: 'dark' });
  await chartIn(page).waitFor();
  expect(await axeViolations(page)).toEqual([]);
});

test('Without two reporting dates it says what to do, and leads to the versions', async () => {
  const { page, complaints } = await openProject(browser, 'Milepælplan');
  await page.getByRole('tab', { name: 'Trend', exact: true }).click();
  await page
    .getByRole('heading', { name: 'Trenden trenger minst to rapporteringsdatoer', exact: true })
    .waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('link', { name: 'Gå til Versjoner', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Versjoner', exact: true }).waitFor();
  expect(complaints).toEqual([]);
});

import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Plan, planOf } from '../../src-domain/plan.ts';
import { tabTo } from './by-keyboard.ts';
import { openProject, sample } from './sample-project.ts';
import { axeViolations, launchBrowser } from './shell-in-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const openGoals = (options: BrowserContextOptions = {}, plan: Plan = sample) =>
  openProject(browser, 'Mål', plan, options);

const measuring = (page: Page) => page.getByRole('region', { name: 'Målinger', exact: true });
const table = (page: Page, indicator: string) =>
  page.getByRole('grid', { name: `Målinger av ${indicator}`, exact: true });
const rowOf = (page: Page, indicator: string, period: string) =>
  table(page, indicator)
    .getByRole('row')
    .filter({ has: page.getByRole('gridcell', { name: period, exact: true }) });

/** The cell of a period in a column, counted from that of the period. */
const cellOf = (page: Page, indicator: string, period: string, column: number) =>
  rowOf(page, indicator, period).locator('[data-column]').nth(column);
const levanger = 1;
const verdal = 2;
const together = 3;
const note = 4;

async function choose(page: Page, indicator: string): Promise<void> {
  await measuring(page).getByRole('combobox', { name: 'Måltall', exact: true }).click();
  await page.getByRole('option', { name: indicator, exact: true }).click();
  await table(page, indicator).waitFor();
}

async function write(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

const paste = (page: Page, text: string) =>
  page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, text);

const file = (text: string, encoding: 'utf8' | 'latin1' = 'utf8') => ({
  name: 'målinger.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(text, encoding),
});

/** What a plan has measured of an indicator: 'Levanger 2008-Q1 7.2', in order. */
function measured({ rows }: Plan, indicator: string): readonly string[] {
  const id = rows.indicator.find(({ name }) => name === indicator)?.id;
  const nameOf = (place: string | null) =>
    rows.organisation.find((row) => row.id === place)?.name ?? 'Samlet';
  return rows.measurement
    .filter(({ indicatorId }) => indicatorId === id)
    .map((row) => `${row.period} ${nameOf(row.municipalityId)} ${row.value} ${row.note}`.trim())
    .toSorted();
}

describe('measurements', () => {
  test('are written in place: the mean is computed, zero is a figure, and the words follow', async () => {
    const { page, shell, complaints } = await openGoals();
    await cellOf(page, 'Sykefravær', '1. kvartal 2009', levanger).click();
    await write(page, '6,4');
    await cellOf(page, 'Sykefravær', '1. kvartal 2009', verdal).click();
    await write(page, '0');
    await cellOf(page, 'Sykefravær', '1. kvartal 2009', together)
      .filter({ hasText: 'beregnet 3,2' })
      .waitFor();
    await measuring(page)
      .getByText(/^Gjennomsnitt: 3,2\s% i 1\. kvartal 2009 .*målet er nådd/)
      .waitFor();
    await cellOf(page, 'Sykefravær', '1. kvartal 2009', note).click();
    await write(page, 'Foreløpig');
    await cellOf(page, 'Sykefravær', '1. kvartal 2009', note)
      .filter({ hasText: 'Foreløpig' })
      .waitFor();
    expect(complaints).toEqual([]);
    const rows = measured(await shell.planInFile(), 'Sykefravær');
    expect(rows.filter((row) => row.startsWith('2009'))).toEqual([
      '2009-Q1 Levanger 6.4 Foreløpig',
      '2009-Q1 Verdal 0 Foreløpig',
    ]);
  });

  test('are shown as diagrams that say the same as their tables', async () => {
    const { page } = await openGoals();
    const diagram = page.getByRole('figure', { name: 'Sykefravær: utvikling', exact: true });
    await diagram.getByRole('img').waitFor();
    await diagram.getByText('Tallene i diagrammet', { exact: true }).click();
    const row = diagram.getByRole('row').filter({ hasText: 'K4 2008' });
    await expect.poll(() => row.textContent()).toBe('K4 20087,16,36,76,5');
    await cellOf(page, 'Sykefravær', '4. kvartal 2008', verdal).click();
    await write(page, '6,1');
    await expect.poll(() => row.textContent()).toBe('K4 20087,16,16,66,5');
    expect(await axeViolations(page)).toEqual([]);
  });

  test('are pasted from a spreadsheet, by their headings, after a look', async () => {
    const { page, shell } = await openGoals();
    await cellOf(page, 'Sykefravær', '1. kvartal 2009', levanger).click();
    await paste(page, '6,9 %\t6,0\n\t5,9');
    await cellOf(page, 'Sykefravær', '2. kvartal 2009', verdal)
      .filter({ hasText: '5,9' })
      .waitFor();
    await paste(page, 'Periode\tVerdal\tLevanger\nK3 2009\t1 005,5\t6\n4. kvartal 2009\t\tseks');
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/1 verdi kan ikke leses/).waitFor();
    await dialog.getByRole('button', { name: 'Lim inn', exact: true }).click();
    await cellOf(page, 'Sykefravær', '3. kvartal 2009', verdal)
      .filter({ hasText: '1005,5' })
      .waitFor();
    const rows = measured(await shell.planInFile(), 'Sykefravær');
    expect(rows.filter((row) => row.startsWith('2009'))).toEqual([
      ...['2009-Q1 Levanger 6.9', '2009-Q1 Verdal 6', '2009-Q2 Verdal 5.9'],
      ...['2009-Q3 Levanger 6', '2009-Q3 Verdal 1005.5'],
    ]);
  });

  test('are imported from CSV, when a person has seen what is understood and what isn’t', async () => {
    const { page, shell } = await openGoals();
    await measuring(page).getByRole('button', { name: 'Importer fra CSV …', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Importer målinger', exact: true });
    const chooser = dialog.locator('input[type=file]');
    const text =
      'Måltall;Kommune;Periode;Verdi;Merknad\n' +
      'Sykefravær;Levanger;K4 2008;7,3;Rettet\n' +
      'Sykefravær;Verdal;K4 2008;6,3;\n' +
      'Sykefravær;Verdal;K1 2009;6,2;Foreløpig på Ørmelen\n' +
      'Medarbeiderundersøkelsen;Levanger;2009;4,6;\n' +
      'Sykefravær;Bodø;K1 2009;5;\n' +
      'Sykefravær;Levanger;K1 2009;;\n';
    // 'æøå' of Excel on Windows.
    await chooser.setInputFiles(file(text, 'latin1'));
    await dialog
      .getByText(
        '2 nye målinger, 1 som står der fra før, 1 som er annerledes enn det som står, 1 tekst som ikke ble forstått, 1 blank rute, som blir stående urørt',
        { exact: true },
      )
      .waitFor();
    await dialog.getByText('Prosjektet har ingen kommune med dette navnet.').waitFor();
    await dialog.getByRole('cell', { name: 'var 7,1 %, «Oppdiktet tall», beholdes' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await dialog.getByRole('checkbox', { name: 'Erstatt 1 måling som er annerledes' }).check();
    await dialog.getByRole('cell', { name: 'erstatter 7,1 %, «Oppdiktet tall»' }).waitFor();
    await dialog.getByRole('button', { name: 'Importer 3 målinger', exact: true }).click();
    await measuring(page).getByText('3 målinger er importert.', { exact: true }).waitFor();
    const plan = await shell.planInFile();
    expect(measured(plan, 'Sykefravær').filter((row) => row > '2008-Q4')).toEqual([
      '2008-Q4 Levanger 7.3 Rettet',
      '2008-Q4 Verdal 6.3 Oppdiktet tall',
      '2009-Q1 Verdal 6.2 Foreløpig på Ørmelen',
    ]);
    expect(measured(plan, 'Medarbeiderundersøkelsen').at(-1)).toBe('2009 Levanger 4.6');
  });

  test('are imported from a table with a column for each municipality', async () => {
    const { page, shell } = await openGoals();
    await choose(page, 'Medarbeiderundersøkelsen');
    await measuring(page).getByRole('button', { name: 'Importer fra CSV …', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Importer målinger', exact: true });
    await dialog
      .locator('input[type=file]')
      .setInputFiles(file('\ufeffperiode,Levanger,Verdal\n2009,"4,5",4.7\n'));
    await dialog.getByRole('button', { name: 'Importer 2 målinger', exact: true }).click();
    await cellOf(page, 'Medarbeiderundersøkelsen', '2009', verdal)
      .filter({ hasText: '4,7' })
      .waitFor();
    const rows = measured(await shell.planInFile(), 'Medarbeiderundersøkelsen');
    expect(rows.slice(-2)).toEqual(['2009 Levanger 4.5', '2009 Verdal 4.7']);
  });

  test('are written by keyboard alone, from the indicator to its figures and back by undo', async () => {
    const { page, shell } = await openGoals();
    const indicators = page.getByRole('region', { name: 'Måltall', exact: true });
    const name = indicators.getByRole('gridcell', {
      name: 'Kvalitets- og avvikssystemet er i bruk',
      exact: true,
    });
    await name.focus();
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: 'Målinger', exact: true }).focus();
    await page.keyboard.press('Enter');
    const indicator = 'Kvalitets- og avvikssystemet er i bruk';
    await table(page, indicator).waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe('Målinger');
    await tabTo(page, /^gridcell/);
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'Enter']) {
      await page.keyboard.press(key);
    }
    await write(page, 'Ja');
    await cellOf(page, indicator, '2009', levanger).filter({ hasText: 'ja' }).waitFor();
    await measuring(page)
      .getByText(/^Levanger: ja i 2009, gjennomført; var det ikke i 2008/)
      .waitFor();
    await page.keyboard.press('Control+Z');
    await measuring(page)
      .getByText(/^Levanger: nei i 2008/)
      .waitFor();
    await page.keyboard.press('Control+Y');
    await measuring(page)
      .getByText(/^Levanger: ja i 2009/)
      .waitFor();
    expect(measured(await shell.planInFile(), indicator).at(-1)).toBe('2009 Levanger 1');
  });

  test('stand on the overview in words and as small diagrams', async () => {
    const { page, complaints } = await openProject(browser, 'Oversikt', sample);
    const card = page.getByRole('region', { name: 'Måltall', exact: true });
    await card.getByText(/^Gjennomsnitt: 6,7\s% i 4\. kvartal 2008/).waitFor();
    await card.getByText('Merknad: Oppdiktet tall').first().waitFor();
    const diagram = card.getByRole('figure', { name: 'Sykefravær: utvikling', exact: true });
    // Diagrams are fetched when they come in sight.
    await card.getByRole('link', { name: 'Sykefravær', exact: true }).scrollIntoViewIfNeeded();
    await diagram.getByRole('img').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await card.getByRole('link', { name: 'Alle målinger', exact: true }).click();
    await measuring(page).waitFor();
    expect(complaints).toEqual([]);
  });

  test('in a period of another length are found, and an address leads to them', async () => {
    const row = sample.rows.measurement.find(({ period }) => period === '2008-Q2');
    const moved = sample.rows.measurement.map((each) =>
      each === row ? { ...each, period: '2008-05' } : each,
    );
    const plan = planOf({ ...sample.rows, measurement: moved });
    const { page } = await openGoals({}, plan);
    const key = page.url().split('/').at(-2);
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `/prosjekt/${key}/maal/measurement/${row?.id}/period`);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toContain('mai 2008');
    await page
      .getByText(/står i en periode av en annen lengde/)
      .filter({ visible: true })
      .first()
      .waitFor();
  });

  test.each(['light', 'dark'] as const)('have nothing for axe to say, %s', async (colorScheme) => {
    const { page } = await openGoals({ colorScheme });
    await cellOf(page, 'Sykefravær', '1. kvartal 2009', levanger).click();
    await page.getByRole('figure', { name: 'Sykefravær: utvikling', exact: true }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });
});

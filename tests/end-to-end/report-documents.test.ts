import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Plan, planOf } from '../../src-domain/plan.ts';
import { madeReports } from '../fixtures/made-reports.ts';
import { openProject } from './sample-project.ts';
import { axeViolations, launchBrowser } from './shell-in-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** The made reports without the versions, of which a new file has no contents. */
function planWithReports(): Plan {
  const { rows } = madeReports().plan;
  const report = rows.report.map((row) => ({ ...row, versionId: null }));
  return planOf({ ...rows, report, version: [], decision: [], attachment: [] });
}

const preview = (page: Page): Locator => page.getByRole('article');
const reportChoice = (page: Page): Locator =>
  page.getByRole('combobox', { name: 'Rapport', exact: true });

async function chooseDocument(page: Page, name: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Dokument', exact: true }).click();
  await page.getByRole('option', { name, exact: true }).click();
  await reportChoice(page).waitFor();
}

test('a report is chosen, and its document shown, by keyboard alone', async () => {
  const { page, complaints } = await openProject(browser, 'Dokumenter', planWithReports());
  await chooseDocument(page, 'Statusrapport');
  await preview(page).getByText('Utkast. Rapporten er ikke levert').waitFor();
  expect(await reportChoice(page).textContent()).toBe(
    'Den siste: Statusrapport, 2. tertial 2026 (utkast)',
  );

  await reportChoice(page).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('listbox').waitFor();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await preview(page).getByText('Prosjektet er i rute etter første tertial.').waitFor();
  expect(await reportChoice(page).textContent()).toBe('Statusrapport, 1. tertial 2026 (godtatt)');
  expect(await axeViolations(page)).toEqual([]);

  await chooseDocument(page, 'Delprosjektrapport');
  await preview(page).getByRole('columnheader', { name: 'Siden sist', exact: true }).waitFor();
  await page.getByRole('radio', { name: 'Nynorsk', exact: true }).check();
  await preview(page).getByRole('columnheader', { name: 'Sidan sist', exact: true }).waitFor();
  expect(complaints).toEqual([]);
});

test('a project without reports is told where they are written', async () => {
  const { page } = await openProject(browser, 'Dokumenter');
  await chooseDocument(page, 'Unntaksrapport');
  await preview(page).getByText('Ingen unntaksrapport er påbegynt.').waitFor();
  await page.getByText('Ingen slik rapport er påbegynt.').waitFor();
});

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { idOf, planFrom } from '../fixtures/small-plan.ts';
import { goToPage, isTakenIn, openProject } from './sample-project.ts';
import { axeViolations, launchBrowser } from './shell-in-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const [a, b] = [idOf(1), idOf(2)];
const subproject = [
  { id: a, letter: 'A', name: 'Opplæring' },
  { id: b, letter: 'B', name: 'Ledelse' },
];
const begun = planFrom({
  project: [{ name: 'Kvalitet', startDate: '2008-01-01', endDate: '2008-12-31' }],
  subproject,
});

const period = { text: '1. tertial 2008', spans: null };
const reported = planFrom({
  project: [{ name: 'Kvalitet', startDate: '2008-01-01', endDate: '2008-12-31' }],
  subproject,
  report: [
    {
      id: idOf(11),
      subprojectId: a,
      state: 'accepted',
      period,
      submittedAt: '2008-05-10T10:00:00Z',
    },
    { id: idOf(12), subprojectId: b, state: 'planned', period, dueOn: '2008-05-15' },
  ],
  light: [
    { reportId: idOf(11), aspect: 'time', colour: 'red', reason: 'Kurslederen sluttet.' },
    { reportId: idOf(11), aspect: 'cost', colour: 'green' },
  ],
});

const part = (page: Page, name: string) => page.getByRole('tabpanel', { name });
const goToPart = async (page: Page, name: string) => {
  await page.getByRole('tab', { name, exact: true }).click();
  await part(page, name).waitFor();
};

test('reports are planned for three tertials, one is begun, and the roll-up says who is awaited', async () => {
  const { shell, page, complaints } = await openProject(browser, 'Rapporter', begun);
  await page.getByRole('heading', { name: 'Ingen rapporter ennå' }).waitFor();
  expect(await axeViolations(page)).toEqual([]);

  await page.getByRole('link', { name: 'Planlegg rapporter' }).click();
  await page.getByText('9 rapporter blir planlagt.', { exact: true }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Planlegg 9 rapporter' }).click();
  await page.getByText('9 rapporter er planlagt.', { exact: true }).waitFor();
  await page
    .getByText('Ingen nye rapporter blir planlagt. 9 finnes fra før.', { exact: true })
    .waitFor();
  await isTakenIn(page, 'Planla 9 rapporter');

  await goToPart(page, 'Alle rapporter');
  expect(await axeViolations(page)).toEqual([]);
  const name = 'framdriftsrapport for 1. tertial 2008 (A. Opplæring)';
  await page.getByRole('button', { name: `Begynn ${name}` }).click();
  await isTakenIn(page, 'Begynte framdriftsrapport for 1. tertial 2008');

  await goToPage(page, 'Rapporter');
  await goToPart(page, 'Nå');
  await page.getByText('0 av 2 har rapportert.', { exact: true }).waitFor();
  expect(await axeViolations(page)).toEqual([]);

  await goToPart(page, 'Alle rapporter');
  await page.getByRole('button', { name: `Forkast ${name}` }).click();
  await page.getByText(/er forkastet\. Angre henter den tilbake\./).waitFor();
  await isTakenIn(page, 'Forkastet framdriftsrapport for 1. tertial 2008');
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: `Forkast ${name}` }).waitFor();
  expect(complaints).toEqual([]);

  const { rows } = await shell.planInFile();
  expect(rows.report).toHaveLength(9);
  expect(rows.report.filter(({ state }) => state === 'draft')).toMatchObject([
    { subprojectId: a, period: { text: '1. tertial 2008' }, dueOn: '2008-05-14' },
  ]);
});

test('a red light is begun as an exception report by keyboard alone', async () => {
  const { shell, page, complaints } = await openProject(browser, 'Rapporter', reported);
  await page.getByText('1 av 2 har rapportert.', { exact: true }).waitFor();
  await page.getByRole('link', { name: 'ikke levert, skulle kommet 15.05.2008' }).waitFor();
  await page.getByText('Tid: Kurslederen sluttet.', { exact: true }).waitFor();
  expect(await axeViolations(page)).toEqual([]);

  await page.getByRole('button', { name: 'Begynn unntaksrapport for A. Opplæring' }).focus();
  await page.keyboard.press('Enter');
  await isTakenIn(page, 'Begynte unntaksrapport for 1. tertial 2008');
  await goToPage(page, 'Rapporter');
  await goToPart(page, 'Nå');
  await page.getByRole('link', { name: 'Unntaksrapport: utkast, A. Opplæring' }).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  expect(complaints).toEqual([]);

  const { rows } = await shell.planInFile();
  expect(rows.report.filter(({ kind }) => kind === 'exception')).toMatchObject([
    { subprojectId: a, state: 'draft', period: { text: '1. tertial 2008' } },
  ]);
});

test('a new report is begun by keyboard alone, with its period proposed', async () => {
  const { shell, page } = await openProject(browser, 'Rapporter', reported);
  const button = page.getByRole('button', { name: 'Ny rapport', exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Ny rapport' });
  await dialog.waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.getByRole('option', { name: 'A. Opplæring' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(() => dialog.getByLabel('Periode').inputValue()).toBe('2. tertial 2008');
  await dialog.getByLabel('Periode').press('Enter');
  await isTakenIn(page, 'Begynte framdriftsrapport for 2. tertial 2008');

  const { rows } = await shell.planInFile();
  expect(rows.report.filter(({ state }) => state === 'draft')).toMatchObject([
    { kind: 'progress', subprojectId: a, period: { text: '2. tertial 2008' } },
  ]);
});

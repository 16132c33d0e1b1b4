import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inOrder, projectOf } from '../../src-domain/plan.ts';
import { openProject, sample } from './sample-project.ts';
import { launchBrowser } from './shell-in-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const measures = inOrder(sample.rows.measure);

/** Goes to an address below the project's own, as a link or a person who writes it does. */
async function go(page: Page, ...path: readonly string[]): Promise<void> {
  const [root = '', project = '', key = ''] = new URL(page.url()).hash.split('/');
  const hash = [root, project, key, ...path].join('/');
  await page.evaluate((wanted) => {
    location.hash = wanted;
  }, hash);
}

const focused = (page: Page, role: 'gridcell' | 'textbox', name?: string): Locator =>
  page.getByRole(role, name === undefined ? {} : { name }).and(page.locator(':focus'));

test('an address leads to the cell that it names, far down and also when the page is loaded anew', async () => {
  const { page } = await openProject(browser, 'Oversikt');
  const last = measures.findLast(({ time }) => time?.text);
  if (!last?.time) throw new Error('No measure of the sample has a time');
  const cell = focused(page, 'gridcell', last.time.text);
  const row = page.getByRole('row').filter({ has: page.locator(':focus') });
  await go(page, 'milepaelplan', 'measure', last.id, 'time');
  await cell.waitFor();
  expect(await row.textContent()).toContain(last.text);
  await page.reload();
  await cell.waitFor();
  expect(await row.textContent()).toContain(last.text);
  await page.keyboard.press('Enter');
  await focused(page, 'textbox').waitFor();
});

test('an address leads to another cell of the page that is shown, and to a field of a form', async () => {
  const { page } = await openProject(browser, 'Milepælplan');
  for (const { id, text } of measures.slice(0, 2)) {
    await go(page, 'milepaelplan', 'measure', id, 'text');
    await focused(page, 'gridcell', text).waitFor();
  }
  await go(page, 'prosjekt', 'project', projectOf(sample).id, 'client');
  await focused(page, 'textbox', 'Oppdragsgiver').waitFor();
});

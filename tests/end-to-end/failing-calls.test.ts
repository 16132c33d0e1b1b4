import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { planOf } from '../../src-domain/plan.ts';
import { readStartingPlan } from '../../src-main/starting-plans.ts';
import { axeViolations, launchBrowser, openPage, startShellWith } from './shell-in-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

async function openSample() {
  const shell = await startShellWith(planOf((await readStartingPlan('sample')).rows));
  onTestFinished(() => shell.stop());
  return await openPage(browser, shell.address);
}

/** From now on a call is answered by this. */
const answer = (page: Page, call: string, answer: unknown) =>
  page.route(`**/call/${call}`, (route) => route.fulfill({ json: answer }));

const diskIsFull = { kind: 'failed', failure: { code: 'disk-full', values: { path: 'x' } } };
const said = (page: Page) => page.getByRole('alert').filter({ hasText: /[Dd]isken/ });

const goTo = async (page: Page, name: string) => {
  const pages = page.getByRole('navigation', { name: 'Sider i prosjektet' });
  await pages.getByRole('link', { name: new RegExp(`^${name}`) }).click();
};

describe('what goes wrong is said where it was asked for', () => {
  test('a choice that wasn’t kept, and the name that the history uses', async () => {
    const { page } = await openSample();
    await page.getByRole('button', { name: 'Innstillinger' }).click();
    const name = page.getByRole('textbox', { name: 'Navnet ditt' });
    await name.fill('Kari Nordmann');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: 'Innstillinger' }).waitFor({ state: 'detached' });
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.getByRole('button', { name: 'Innstillinger' }).click();
    const elsewhere = other.getByRole('textbox', { name: 'Navnet ditt' });
    await expect.poll(() => elsewhere.inputValue()).toBe('Kari Nordmann');
    await elsewhere.fill('x'.repeat(300));
    expect((await elsewhere.inputValue()).length).toBe(200);
    await elsewhere.fill('Ola Nordmann');
    const kept = other.waitForResponse('**/call/change-settings');
    await other.keyboard.press('Tab');
    await kept;
    await other.close();
    await page.getByRole('button', { name: 'Innstillinger' }).click();
    await expect.poll(() => name.inputValue()).toBe('Ola Nordmann');
    await answer(page, 'change-settings', diskIsFull);
    await page.getByRole('button', { name: 'Mørke' }).click();
    await said(page).waitFor();
    await page.unroute('**/call/change-settings');
    await page.getByRole('button', { name: 'Lyse' }).click();
    await said(page).waitFor({ state: 'detached' });
  });

  test('a project that wasn’t taken out of the list', async () => {
    const { page } = await openSample();
    await page.getByRole('link', { name: 'Planverk', exact: true }).click();
    await answer(page, 'forget-project', diskIsFull);
    await page.getByRole('button', { name: /ut av listen$/ }).click();
    await said(page).waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  test('a history that wasn’t read, until it is', async () => {
    const { page } = await openSample();
    await answer(page, 'read-history', diskIsFull);
    await goTo(page, 'Historikk');
    await said(page).waitFor();
    await page.unroute('**/call/read-history');
    await page.getByRole('button', { name: 'Prøv igjen' }).click();
    await page.getByText('Viser én hendelse').waitFor();
    await said(page).waitFor({ state: 'detached' });
  });

  test('older history that wasn’t read, beside the button that asks for it', async () => {
    const { page } = await openSample();
    const entries = (count: number, first: number) =>
      Array.from({ length: count }, (_, at) => ({
        id: `${String(first - at).padStart(8, '0')}-0000-7000-8000-000000000000`,
        at: '2026-03-02T09:41:00.000Z',
        who: 'Kari',
        label: `Endring ${first - at}`,
        kind: 'edit',
        changes: [{ kind: 'delete', entity: 'person', row: { id: 'x', name: 'Ola' } }],
      }));
    const newest = { kind: 'done', value: { entries: entries(1000, 2000), isAll: false } };
    await answer(page, 'read-history', newest);
    await goTo(page, 'Historikk');
    await page.getByText('Viser 1000 hendelser').waitFor();
    await answer(page, 'read-history', diskIsFull);
    await page.getByRole('button', { name: 'Vis eldre' }).click();
    await said(page).waitFor();
    expect(await said(page).evaluate((alert) => alert.nextElementSibling?.textContent)).toBe(
      'Vis eldre',
    );
    await answer(page, 'read-history', {
      kind: 'done',
      value: { entries: entries(20, 1000), isAll: true },
    });
    await page.getByRole('button', { name: 'Vis eldre' }).click();
    await page.getByText('Viser 1020 hendelser').waitFor();
    await said(page).waitFor({ state: 'detached' });
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toContain('Endring 1000');
  });

  test('documents that weren’t listed: a new one is made', async () => {
    const { page } = await openSample();
    await answer(page, 'list-documents', diskIsFull);
    await goTo(page, 'Dokumenter');
    await page.getByText('Dokumentet er klart').waitFor();
  });

  test('a project that couldn’t be put into its file', async () => {
    const { page } = await openSample();
    await answer(page, 'publish', diskIsFull);
    await page.keyboard.press('Control+s');
    await said(page).waitFor();
  });

  test('a page that didn’t come, in the place of the page', async () => {
    const { page } = await openSample();
    await page.route('**/HistoryPage-*.js', (route) => route.abort());
    await goTo(page, 'Historikk');
    await page.getByRole('heading', { level: 1, name: 'Siden stoppet' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });
});

test('a project that is closed elsewhere says so, keeps what is written, and is opened again', async () => {
  const { page } = await openSample();
  await goTo(page, 'Prosjekt(?!er)');
  const client = page.getByRole('textbox', { name: 'Oppdragsgiver' });
  await client.waitFor();
  const project = /prosjekt\/([^/]+)/.exec(page.url())?.[1];
  await page.evaluate(async (project) => {
    const headers = { 'Content-Type': 'application/json' };
    const body = JSON.stringify({ project });
    await fetch('call/close-project', { method: 'POST', headers, body });
  }, project);
  await page.getByText('Prosjektet er ikke åpent i programmet.').waitFor();
  await client.fill('Kommunestyret');
  await page.keyboard.press('Tab');
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Åpne igjen' }).click();
  await page.getByText('Prosjektet er ikke åpent i programmet.').waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
  await page.getByRole('button', { name: /^Angre: .*oppdragsgiver/i }).waitFor();
  await page.reload();
  await expect.poll(() => client.inputValue()).toBe('Kommunestyret');
});

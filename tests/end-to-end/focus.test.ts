import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { planOf } from '../../src-domain/plan.ts';
import { readStartingPlan } from '../../src-main/starting-plans.ts';
import { launchBrowser, openPage, startShellWith } from './shell-in-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

async function open(name: 'sample' | 'template-nb') {
  const shell = await startShellWith(planOf((await readStartingPlan(name)).rows));
  onTestFinished(() => shell.stop());
  return await openPage(browser, shell.address);
}

const isInContent = (page: Page) =>
  expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('content');

describe('who goes by key is never sent back to the beginning', () => {
  test('when a link leads away from the page that it stands on', async () => {
    const { page } = await open('sample');
    await page.getByRole('link', { name: 'Lag prosjektplanen' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Dokumenter' }).waitFor();
    await isInContent(page);
  });

  test('when the first steps are put away', async () => {
    const { page } = await open('template-nb');
    await page.getByRole('button', { name: 'Skjul listen' }).press('Enter');
    await isInContent(page);
  });
});

test('the search tells how much it has found, and leads nowhere before it has found it', async () => {
  const { page } = await open('sample');
  await page.keyboard.press('Control+K');
  const field = page.getByRole('combobox', { name: /^Søk i planen/ });
  const status = page.getByRole('dialog', { name: 'Søk' }).getByText(/treff$/);
  await field.fill('småprosj');
  await expect.poll(() => status.textContent()).toMatch(/^\d+ treff$/);
  const address = page.url();
  await page.keyboard.insertText(' zzzz');
  await page.keyboard.press('Enter');
  await page.getByText('Fant ingenting.').waitFor();
  expect(page.url()).toBe(address);
});

test('a mended fault is gone from the count beside the page', async () => {
  const { page } = await open('template-nb');
  const pages = page.getByRole('navigation', { name: 'Sider i prosjektet' });
  const link = pages.getByRole('link', { name: /^Prosjekt(?!er)/ });
  await link.click();
  const count = async () =>
    Number.parseInt((await link.locator('[title]').getAttribute('title')) ?? '0', 10);
  await expect.poll(count).toBeGreaterThan(0);
  const before = await count();
  await page.getByRole('textbox', { name: 'Oppdragsgiver' }).fill('Kommunestyret');
  await page.keyboard.press('Tab');
  await expect.poll(count).toBe(before - 1);
});

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

async function openSample(options = {}) {
  const shell = await startShellWith(planOf((await readStartingPlan('sample')).rows));
  onTestFinished(() => shell.stop());
  return await openPage(browser, shell.address, options);
}

/** What the keys go to, by its name. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.id || activeElement?.getAttribute('aria-label') || activeElement?.tagName;
  });

describe('the bar of every page', () => {
  test('is skipped to the content, on the page where one is', async () => {
    const { page } = await openSample();
    const address = page.url();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('content');
    expect(page.url()).toBe(address);
    await page.getByRole('heading', { level: 1, name: 'Oversikt' }).waitFor();
  });

  test('names its pictures on pointing and by key, without taking a button out of use', async () => {
    const { page, complaints } = await openSample();
    const help = page.getByRole('button', { name: 'Hjelp' });
    await help.hover();
    await page.getByRole('tooltip', { name: 'Hjelp' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('tooltip').waitFor({ state: 'detached' });
    await page.mouse.move(400, 400);
    await page.getByRole('button', { name: /^Søk/ }).focus();
    await page.keyboard.press('Tab');
    await page.getByRole('tooltip', { name: 'Hjelp' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    const button = await help.boundingBox();
    await page.keyboard.press('Enter');
    const below = await page.getByRole('menuitem', { name: 'Brukerveiledning' }).boundingBox();
    expect(below?.y).toBeGreaterThan((button?.y ?? 0) + (button?.height ?? 0));
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toBe('Hjelp');
    expect(complaints).toEqual([]);
  });
});

test('days are Norwegian in nynorsk too, whatever the machine speaks', async () => {
  const { page } = await openSample({ locale: 'en-US' });
  await page.getByText('1. september 2007 – 31. desember 2009').waitFor();
  await page.getByRole('button', { name: 'Innstillinger' }).click();
  await page.getByRole('button', { name: 'Nynorsk' }).click();
  await page.getByText('Oppdragsgivar').first().waitFor();
  await page.getByText('1. september 2007 – 31. desember 2009').waitFor();
});

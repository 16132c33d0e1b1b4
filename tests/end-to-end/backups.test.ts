import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { goToPage, isSent, openProject } from './sample-project.ts';
import { axeViolations, launchBrowser } from './shell-in-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

test('the backups are empty at first, then tell what was changed since, and one is opened as a new file', async () => {
  const { page, complaints } = await openProject(browser, 'Prosjekt');
  const button = page.getByRole('button', { name: 'Sikkerhetskopier …', exact: true });
  const dialog = page.getByRole('dialog', { name: 'Sikkerhetskopier' });
  await button.press('Enter');
  await dialog.getByText('Det finnes ingen sikkerhetskopi av prosjektet').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });

  const client = page.getByRole('textbox', { name: 'Oppdragsgiver', exact: true });
  for (const text of ['Rådmannen', 'Formannskapet']) {
    await client.fill(text);
    await client.press('Tab');
    await isSent(page);
    await page.getByRole('button', { name: /^Lagret i filen/ }).waitFor();
  }
  await button.press('Enter');
  await dialog.getByText(/^én endring siden/).waitFor();
  const earlier = dialog.getByRole('listitem').filter({ hasText: /én endring siden/ });
  const differences = earlier.getByRole('button', { name: /^Hva er endret siden/ });
  await differences.press('Enter');
  await earlier
    .getByText(/^Endret oppdragsgiver på prosjektet .*«Formannskapet» \(var «Rådmannen»\)$/)
    .waitFor();
  expect(await differences.getAttribute('aria-expanded')).toBe('true');
  expect(await axeViolations(page)).toEqual([]);

  const address = page.url();
  await earlier.getByRole('button', { name: /^Åpne som ny fil/ }).press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Oversikt' }).waitFor();
  expect(page.url()).not.toContain(address.split('/').at(-2));
  await goToPage(page, 'Prosjekt');
  await expect.poll(() => client.inputValue()).toBe('Rådmannen');
  expect(complaints).toEqual([]);
});

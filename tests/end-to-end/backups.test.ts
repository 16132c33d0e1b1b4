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

test('a part of a backup is put back by keyboard, told in the history, and undone', async () => {
  const { page, complaints } = await openProject(browser, 'Prosjekt');
  const client = page.getByRole('textbox', { name: 'Oppdragsgiver', exact: true });
  const contractor = page.getByRole('textbox', { name: 'Oppdragstaker', exact: true });
  await client.fill('Rådmannen');
  await client.press('Tab');
  await isSent(page);
  await page.getByRole('button', { name: /^Lagret i filen/ }).waitFor();
  const button = page.getByRole('button', { name: 'Sikkerhetskopier …', exact: true });
  await client.fill('Formannskapet');
  await contractor.fill('Prosjektgruppen');
  await contractor.press('Tab');
  await isSent(page);
  await page.getByRole('button', { name: /^Lagret i filen/ }).waitFor();

  await button.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Sikkerhetskopier' });
  const earlier = dialog
    .getByRole('listitem')
    .filter({ hasText: /endringer? siden/ })
    .last();
  await earlier.getByRole('button', { name: /^Hva er endret siden/ }).press('Enter');
  const row = earlier.getByRole('checkbox', { name: /^Endret prosjektet/ });
  await row.waitFor();
  const put = earlier.getByRole('button', { name: /^Hent tilbake/ });
  expect(await put.isDisabled()).toBe(true);
  await row.press('Space');
  expect(await axeViolations(page)).toEqual([]);
  await put.press('Enter');
  await earlier.getByText('Hentet tilbake. Det kan angres.').waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await expect.poll(() => client.inputValue()).toBe('Rådmannen');
  await page.getByRole('button', { name: /^Angre: Hentet fra sikkerhetskopi fra/ }).click();
  await expect.poll(() => client.inputValue()).toBe('Formannskapet');
  expect(await contractor.inputValue()).toBe('Prosjektgruppen');
  expect(complaints).toEqual([]);
});

import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { goToPage, openProject } from './sample-project.ts';
import { axeViolations, launchBrowser } from './shell-in-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const closedSince = (page: Page) => page.getByText(/^Prosjektet er avsluttet .* siden Prosjekt\.$/);

const pages = [
  ...['Prosjekt', 'Organisering', 'Beskrivelse', 'Mål', 'Delprosjekter', 'Hovedtiltak'],
  ...['Milepælplan', 'Styring', 'Rapporter', 'Versjoner'],
];

/** What on a page can be written in, and the buttons that would add, move or delete something. */
async function looksWritable(page: Page): Promise<readonly string[]> {
  const main = page.getByRole('main');
  const tables = main
    .locator('[role=grid], [role=treegrid]')
    .and(page.locator(':not([aria-readonly=true])'));
  const texts = main.locator('[contenteditable=true]');
  const buttons = main.getByRole('button', {
    name: /^(Ny|Nytt|Legg til|Legg ved|Legg inn|Slett|Flytt|Dupliser|Frys|Send til|Registrer|Importer|Slå sammen)\b/,
  });
  const names = await buttons.allTextContents();
  return [
    ...(await tables.evaluateAll((found) => found.map((each) => each.ariaLabel ?? ''))),
    ...((await texts.count()) > 0 ? ['text'] : []),
    ...names,
  ];
}

test('a project is closed, only read, packed for the archive, and opened again', async () => {
  const { page, complaints, shell } = await openProject(browser, 'Prosjekt');
  const client = page.getByRole('textbox', { name: 'Oppdragsgiver', exact: true });
  expect(await client.isEditable()).toBe(true);
  await button(page, 'Avslutt prosjektet …').click();
  const dialog = page.getByRole('dialog', { name: 'Avslutt prosjektet' });
  await dialog.getByText('Prosjektet har ingen levert sluttrapport.').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Avslutt prosjektet', exact: true }).click();
  await closedSince(page).waitFor();
  await expect.poll(() => client.isEditable()).toBe(false);
  expect(await axeViolations(page)).toEqual([]);

  const downloading = page.waitForEvent('download');
  await button(page, 'Last ned arkivpakke').click();
  const parts = unzipSync(await readFile(await (await downloading).path()));
  expect(Object.keys(parts)).toEqual(['prosjekt.planverk', 'plan.json']);

  await goToPage(page, 'Mål');
  await closedSince(page).waitFor();
  for (const name of pages) {
    await goToPage(page, name);
    await page.locator('main h1').waitFor();
    await page.locator('main .MuiSkeleton-root').first().waitFor({ state: 'detached' });
    await expect.poll(() => looksWritable(page), { message: name }).toEqual([]);
  }
  expect(await axeViolations(page)).toEqual([]);
  await goToPage(page, 'Prosjekt');
  await button(page, 'Åpne prosjektet igjen').click();
  await closedSince(page).waitFor({ state: 'detached' });
  await expect.poll(() => client.isEditable()).toBe(true);
  expect(complaints).toEqual([]);
  expect((await shell.planInFile()).rows.project[0]?.closedOn).toBeNull();
});

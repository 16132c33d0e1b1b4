import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { madeLogo, madeTemplate } from '../fixtures/made-template.ts';
import { unconfinedBrowser } from '../fixtures/unconfined-browser.ts';
import { openProject } from './sample-project.ts';
import { axeViolations, launchBrowser } from './shell-in-browser.ts';

let browser: Browser;
beforeAll(async () => {
  vi.stubEnv('PLANVERK_BROWSER', unconfinedBrowser());
  browser = await launchBrowser();
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await browser?.close();
});

const wordFile = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const isFinished = (page: Page): Promise<void> => page.getByText('Dokumentet er klart.').waitFor();
const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Brevmaler' });
const button = (within: Page | Locator, name: string): Locator =>
  within.getByRole('button', { name, exact: true });

async function choose(page: Page, name: string, buffer: Buffer, mimeType: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await button(dialog(page), name).click();
  await (await chooser).setFiles([
    { name: mimeType === wordFile ? 'mal.docx' : 'logo.png', mimeType, buffer },
  ]);
}

async function downloaded(page: Page, name: string): Promise<Buffer> {
  await isFinished(page);
  const downloading = page.waitForEvent('download');
  await button(page, name).click();
  return readFile(await (await downloading).path());
}

test('a municipality’s template is taken in, told of, and the document has it; as PDF too', async () => {
  const { page, complaints } = await openProject(browser, 'Dokumenter');
  await button(page, 'Brevmaler …').click();
  await choose(page, 'Velg mal … Word-mal for Verdal', Buffer.from('Hei'), wordFile);
  await dialog(page)
    .getByText(/^Malen kunne ikke leses som et Word-dokument/)
    .waitFor();
  const template = Buffer.from(madeTemplate({ body: 'Skriv her' }));
  await choose(page, 'Velg mal … Word-mal for Verdal', template, wordFile);
  await dialog(page)
    .getByText('Tekst som står på selve malens side, følger ikke med.', { exact: true })
    .waitFor();
  await choose(page, 'Velg logo … logo for Levanger', Buffer.from(madeLogo()), 'image/png');
  const said = dialog(page).getByRole('textbox', { name: 'Hva logoen viser', exact: true });
  expect(await said.inputValue()).toBe('Logoen til Levanger');
  expect(await axeViolations(page)).toEqual([]);
  await button(dialog(page), 'Ferdig').click();

  await page.getByRole('combobox', { name: 'Utseende', exact: true }).click();
  await page.getByRole('option', { name: 'Verdal', exact: true }).click();
  await page.getByText(/^I en egen mal teller Word sidene selv/).waitFor();
  await page
    .getByText(/^I en egen mal teller Word .+ PDF-en og forhåndsvisningen viser logo/)
    .waitFor();
  const preview = page.getByRole('article', { name: /^Forhåndsvisning/ });
  await preview.getByRole('img', { name: 'Verdal kommune' }).waitFor();
  const parts = unzipSync(await downloaded(page, 'Last ned'));
  expect(Object.keys(parts)).toContain('word/letterhead1.xml');
  const pdf = await downloaded(page, 'Last ned PDF');
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');

  await button(page, 'Brevmaler …').click();
  await button(dialog(page), 'Fjern Word-mal for Verdal').click();
  await button(dialog(page), 'Velg mal … Word-mal for Verdal').waitFor();
  expect(complaints).toEqual([]);
});

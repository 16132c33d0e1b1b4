import { readFile } from 'node:fs/promises';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { oneLine } from '../main/documents/build.ts';
import { partsOf } from '../main/documents/word-lint.ts';
import { readXml, visibleText } from '../main/documents/xml-tree.ts';
import { newUser, type } from './new-user.ts';
import { goToPage, isTakenIn, openCell } from './sample-project.ts';
import { launchBrowser, openPage, startShell } from './shell-in-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

async function makeProject(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Nytt prosjekt' }).click();
  const dialog = page.getByRole('dialog', { name: 'Nytt prosjekt' });
  await dialog.getByRole('textbox', { name: 'Hva skal prosjektet hete?' }).fill(name);
  await dialog.getByRole('button', { name: 'Lag prosjektet' }).click();
  await page.getByRole('heading', { level: 1, name: 'Oversikt' }).waitFor();
}

async function fill(page: Page, label: string, text: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true }).first();
  await field.fill(text);
  await field.press('Tab');
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const cell = (page: Page, name: string | RegExp) => page.getByRole('gridcell', { name }).first();

/** The text of the Word document that one gets by this button. */
async function downloadedText(page: Page, get: Locator): Promise<string> {
  const downloading = page.waitForEvent('download');
  await get.click();
  const made = await (await downloading).path();
  const parts = partsOf(new Uint8Array(await readFile(made)));
  return oneLine(visibleText(readXml(parts['word/document.xml'] ?? '')));
}

describe('who is new', () => {
  test('writes a plan from the template, page by page, and gets it as a Word document', async () => {
    const user = await newUser();
    const { page, complaints } = await openPage(browser, user.address);
    await makeProject(page, 'Ny skole på Åsen');

    await goToPage(page, 'Prosjekt');
    await fill(page, 'Navn', 'Ny barneskole på Åsen');
    await fill(page, 'Oppdragsgiver', 'Formannskapet i Levanger');
    await fill(page, 'Oppdragstaker', 'Enhet for oppvekst');
    await fill(page, 'Planlagt startdato', '1.8.2027');
    await fill(page, 'Planlagt sluttdato', '31.12.2029');
    await isTakenIn(page, 'Endret planlagt slutt');

    await goToPage(page, 'Organisering');
    await button(page, 'Nytt organ').click();
    await type(page, 'Brukerråd for skolen');
    await cell(page, /^Brukerråd for skolen/).click();
    await page.keyboard.press('Control+Enter');
    await type(page, 'Leder av elevrådet');
    const seat = page.getByRole('row', { name: /Leder av elevrådet/ });
    await seat.getByRole('gridcell', { name: 'Ubesatt' }).click();
    await type(page, 'Siri Lund');
    await seat.getByRole('gridcell', { name: 'Siri Lund' }).waitFor();

    await goToPage(page, 'Beskrivelse');
    const sections = page.getByRole('navigation', { name: 'Avsnitt' });
    await sections.getByRole('link', { name: /^Avgrensninger/ }).click();
    const text = page.getByRole('textbox', { name: /^Teksten i «Avgrensninger/ });
    await text.click();
    await page.keyboard.type('Uteområdet er ikke med i prosjektet.');
    await sections.getByRole('link', { name: /^Avgrensninger og forutsetninger.*6 ord/ }).waitFor();

    await goToPage(page, 'Mål');
    await button(page, 'Nytt effektmål').click();
    await type(page, 'Trygg skolevei');
    await cell(page, 'Trygg skolevei').click();
    await page.keyboard.press('Control+Enter');
    await type(page, 'Flere barn går til skolen');
    await cell(page, 'Flere barn går til skolen').waitFor();

    await goToPage(page, 'Delprosjekter');
    await button(page, 'Nytt delprosjekt').click();
    await type(page, 'Gang- og sykkelvei');
    await cell(page, 'Gang- og sykkelvei').waitFor();

    await goToPage(page, 'Hovedtiltak');
    await button(page, 'Nytt hovedtiltak').click();
    await type(page, 'Bygge gangbro over elva');
    await cell(page, 'Bygge gangbro over elva').waitFor();
    await button(page, 'Matrise').click();
    const link = page.getByRole('checkbox', { name: /^Bygge gangbro.*Trygg skolevei/ });
    await link.click();
    await expect.poll(() => link.isChecked()).toBe(true);

    await goToPage(page, 'Milepælplan');
    await button(page, 'Ny milepæl').click();
    await type(page, 'Skoleveien er trygg');
    await cell(page, 'Skoleveien er trygg').click();
    await page.keyboard.press('Control+Enter');
    await type(page, 'Åpne gangbroen', 'høst 27', 'Enhetsleder teknisk');
    await page.keyboard.press('Tab');
    const measure = page.getByRole('row', { name: /Åpne gangbroen/ });
    await measure.getByRole('gridcell', { name: 'høst 27' }).waitFor();
    await measure.getByRole('gridcell', { name: 'Enhetsleder teknisk' }).waitFor();
    await isTakenIn(page, 'Endret ansvarlig');

    await goToPage(page, 'Dokumenter');
    await page.getByText('Dokumentet er klart.').waitFor();
    const written = await downloadedText(page, button(page, 'Last ned'));
    for (const typed of [
      'Ny barneskole på Åsen',
      'Formannskapet i Levanger',
      'Enhet for oppvekst',
      '01.08.2027',
      '31.12.2029',
      'Brukerråd for skolen',
      'Leder av elevrådet',
      'Siri Lund',
      'Uteområdet er ikke med i prosjektet.',
      'Trygg skolevei',
      'Flere barn går til skolen',
      'Gang- og sykkelvei',
      'Bygge gangbro over elva',
      'Skoleveien er trygg',
      'Åpne gangbroen',
      'høst 27',
      'Enhetsleder teknisk',
    ]) {
      expect(written).toContain(typed);
    }
    expect(complaints).toEqual([]);
    const { rows } = await user.planInFile();
    expect(rows.activityGoal).toMatchObject([
      { activityId: rows.activity[0]?.id, effectGoalId: rows.effectGoal[0]?.id },
    ]);
  });

  test('does again, after the program has been ended and started, what was undone before', async () => {
    const user = await newUser();
    const { page } = await openPage(browser, user.address);
    await makeProject(page, 'Ny skole på Åsen');
    await goToPage(page, 'Delprosjekter');
    await button(page, 'Nytt delprosjekt').click();
    await type(page, 'Gangvei');
    await openCell(page, 'Gangvei');
    await page.keyboard.press('Control+A');
    await type(page, 'Sykkelvei');
    await cell(page, 'Sykkelvei').waitFor();
    await page.getByRole('button', { name: /^Angre: Endret navn/ }).click();
    await cell(page, 'Gangvei').waitFor();
    await page.getByRole('button', { name: /^Gjør om: / }).waitFor();
    await user.end();

    const shell = await startShell(undefined, { home: user.home });
    onTestFinished(() => shell.end());
    const { page: again } = await openPage(browser, shell.address);
    const recent = again.getByRole('region', { name: 'Sist brukt' });
    await recent.getByRole('link', { name: /Ny skole på Åsen/ }).click();
    await goToPage(again, 'Delprosjekter');
    await cell(again, 'Gangvei').waitFor();
    await again.getByRole('button', { name: /^Gjør om: Endret navn/ }).click();
    await cell(again, 'Sykkelvei').waitFor();
    await again.getByRole('button', { name: /^Angre: Endret navn/ }).click();
    await cell(again, 'Gangvei').waitFor();
  });

  test('pastes measures from Excel, sees what they become, and has them in the plan', async () => {
    const user = await newUser();
    const { page, complaints } = await openPage(browser, user.address);
    await makeProject(page, 'Ny skole på Åsen');
    await goToPage(page, 'Milepælplan');
    await button(page, 'Ny milepæl').click();
    await type(page, 'Skoleveien er trygg');
    await cell(page, 'Skoleveien er trygg').click();
    await paste(page, [
      ['Tiltak', 'Frist', 'Ansvarlig'],
      ['Prosjektere gangbroen', 'vår 27', 'Enhetsleder teknisk'],
      ['Åpne gangbroen', 'høst 27', 'Ordføreren'],
    ]);
    const preview = page.getByRole('dialog', { name: 'Lim inn rader' });
    await preview.getByText('2 rader, alle verdier kan leses').waitFor();
    expect(await preview.getByRole('checkbox', { name: /overskrifter/ }).isChecked()).toBe(true);
    await preview.getByRole('row', { name: /Åpne gangbroen høst 27 Ordføreren/ }).waitFor();
    await preview.getByRole('button', { name: 'Lim inn' }).click();
    await page.getByRole('row', { name: /Åpne gangbroen/ }).waitFor();
    await isTakenIn(page, 'Limte inn 2 rader');
    expect(complaints).toEqual([]);
    const { rows } = await user.planInFile();
    expect(rows.measure.map(({ text, time }) => [text, time?.text])).toEqual([
      ['Prosjektere gangbroen', 'vår 27'],
      ['Åpne gangbroen', 'høst 27'],
    ]);
    expect(rows.responsible.map(({ text }) => text)).toEqual(['Enhetsleder teknisk', 'Ordføreren']);
  });
});

/** Pastes a table at the cell where one stands, in the forms that Excel copies it. */
async function paste(page: Page, table: readonly (readonly string[])[]): Promise<void> {
  const row = (cells: readonly string[]) =>
    `<tr>${cells.map((text) => `<td style='width:48pt'>${text}</td>`).join('')}</tr>`;
  const forms = {
    'text/html': `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table><!--StartFragment-->${table.map(row).join('\n')}<!--EndFragment--></table></body></html>`,
    'text/plain': table.map((cells) => cells.join('\t')).join('\r\n'),
  };
  await page.evaluate((copied) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(copied)) clipboardData.setData(type, text);
    const pasted = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(pasted);
  }, forms);
}

import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inOrder } from '../../src-domain/plan.ts';
import { idOf, planFrom } from '../fixtures/small-plan.ts';
import { goToPage, isTakenIn, openProject } from './sample-project.ts';
import { axeViolations, launchBrowser } from './shell-in-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const subproject = idOf(1);
const plan = planFrom({
  project: [{ name: 'Ny skole' }],
  subproject: [{ id: subproject, letter: 'A', name: 'Kurs' }],
});

const openSubprojects = (options: BrowserContextOptions = {}) =>
  openProject(browser, 'Delprosjekter', plan, options);

const list = (page: Page) => page.getByRole('region', { name: 'Vedlegg', exact: true });
const button = (page: Page, name: string) => list(page).getByRole('button', { name, exact: true });

const pdf = { name: 'Kart.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 kart') };
const note = { name: 'Notat.txt', mimeType: 'text/plain', buffer: Buffer.from('Møte') };
const program = { name: 'Kart2.pdf', mimeType: 'application/pdf', buffer: Buffer.from('MZ\0\0') };

type Chosen = typeof pdf;

/** Chooses files as the system's dialog does. */
async function choose(page: Page, ...files: readonly Chosen[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await button(page, 'Legg ved filer').click();
  await (await chooser).setFiles([...files]);
}

describe('attachments of a sub-project', () => {
  test('are added, told of, taken out again as they were, and put back when removed', async () => {
    const { shell, page, complaints } = await openSubprojects();
    await list(page)
      .getByText(/Ingen vedlegg ennå/)
      .waitFor();
    await choose(page, pdf, note);
    await list(page).getByText('2 filer er lagt ved.').waitFor();
    await list(page).getByText('Tekstfil · 1 kB').waitFor();
    const downloading = page.waitForEvent('download');
    await button(page, 'Last ned «Kart.pdf»').click();
    const path = await (await downloading).path();
    expect(await readFile(path)).toEqual(pdf.buffer);
    await button(page, 'Slett «Kart.pdf»').click();
    await list(page).getByText('Kart.pdf', { exact: true }).waitFor({ state: 'detached' });
    await isTakenIn(page, 'Slettet vedlegget «Kart.pdf»');
    await page.keyboard.press('Control+Z');
    await list(page).getByText('Kart.pdf', { exact: true }).waitFor();
    await isTakenIn(page, 'La til vedlegget «Notat.txt»');
    expect(complaints).toEqual([]);
    const { attachment } = (await shell.planInFile()).rows;
    expect(inOrder(attachment)).toMatchObject([
      { name: 'Kart.pdf', mediaType: 'application/pdf', subprojectId: subproject },
      { name: 'Notat.txt', mediaType: 'text/plain', subprojectId: subproject },
    ]);
  });

  test('are called otherwise and withheld, but keep what says what they are', async () => {
    const { shell, page } = await openSubprojects();
    await choose(page, pdf);
    await button(page, 'Endre «Kart.pdf»').click();
    const dialog = page.getByRole('dialog', { name: 'Endre vedlegg' });
    await dialog.getByRole('textbox', { name: 'Navn' }).fill('');
    await dialog.getByRole('button', { name: 'Lagre', exact: true }).click();
    await dialog.getByText('Skriv hva vedlegget heter.').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await dialog.getByRole('textbox', { name: 'Navn' }).fill('Tomtekart');
    await dialog.getByRole('textbox', { name: 'Unntatt offentlighet' }).fill('offl. § 13');
    await page.keyboard.press('Enter');
    await list(page).getByText('Unntatt offentlighet: offl. § 13').waitFor();
    await list(page).getByText('Tomtekart.pdf', { exact: true }).waitFor();
    const { attachment } = (await shell.planInFile()).rows;
    expect(attachment).toMatchObject([{ name: 'Tomtekart.pdf', exemptUnder: 'offl. § 13' }]);
  });

  test('that are programs, whatever they are called, are taken out only by whoever is sure', async () => {
    const { page } = await openSubprojects();
    await choose(page, program);
    await list(page).getByText('Kan kjøre kode. Planverk åpner den ikke.').waitFor();
    await button(page, 'Last ned «Kart2.pdf»').click();
    const dialog = page.getByRole('dialog', { name: 'Lagre en fil som kan kjøre kode?' });
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await button(page, 'Last ned «Kart2.pdf»').click();
    const downloading = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Lagre likevel' }).click();
    expect(await readFile(await (await downloading).path())).toEqual(program.buffer);
  });

  test('stay when it is deleted, and are taken out or deleted on the page of the project', async () => {
    const { page, complaints } = await openSubprojects();
    await choose(page, pdf);
    await list(page).getByText('Én fil er lagt ved.').waitFor();
    await goToPage(page, 'Prosjekt');
    const ownerless = page.getByRole('region', { name: 'Vedlegg uten tilhørighet' });
    await page.getByRole('textbox', { name: 'Oppdragsgiver', exact: true }).waitFor();
    expect(await ownerless.count()).toBe(0);
    await goToPage(page, 'Delprosjekter');
    await page.getByRole('gridcell', { name: 'Kurs', exact: true }).click();
    await page.keyboard.press('Control+Delete');
    await page.getByRole('alert').filter({ hasText: 'Slettet delprosjektet' }).waitFor();
    await goToPage(page, 'Prosjekt');
    const downloading = page.waitForEvent('download');
    await ownerless.getByRole('button', { name: 'Last ned «Kart.pdf»' }).click();
    expect(await readFile(await (await downloading).path())).toEqual(pdf.buffer);
    expect(await ownerless.getByRole('button', { name: 'Legg ved filer' }).count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    await ownerless.getByRole('button', { name: 'Slett «Kart.pdf»' }).click();
    await ownerless.getByText('Ingen vedlegg.').waitFor();
    await page.getByRole('button', { name: 'Angre', exact: true }).last().click();
    await ownerless.getByText('Kart.pdf', { exact: true }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('may be dropped on the list, which doesn’t take them for projects', async () => {
    const { page } = await openSubprojects();
    await list(page).waitFor();
    const transfer = await page.evaluateHandle(() => {
      const carried = new DataTransfer();
      carried.items.add(new File(['Møte'], 'Referat.txt', { type: 'text/plain' }));
      return carried;
    });
    await list(page).dispatchEvent('dragover', { dataTransfer: transfer });
    await list(page).dispatchEvent('drop', { dataTransfer: transfer });
    await list(page).getByText('Referat.txt', { exact: true }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  test.each(['light', 'dark'] as const)('can be read by everybody in %s', async (colorScheme) => {
    const { page, complaints } = await openSubprojects({ colorScheme });
    await choose(page, pdf, program);
    await list(page).getByText('2 filer er lagt ved.').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

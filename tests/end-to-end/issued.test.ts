import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContextOptions, Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Plan } from '../../src-domain/plan.ts';
import { idOf, planFrom } from '../fixtures/small-plan.ts';
import { unconfinedBrowser } from '../fixtures/unconfined-browser.ts';
import { goToPage, isSent, openProject } from './sample-project.ts';
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

const begun = planFrom({
  project: [{ name: 'Ny skole' }],
  person: [{ id: idOf(1), name: 'Kari Moe' }],
  milestone: [{ id: idOf(2), title: 'Skolen står ferdig', time: { text: 'Juni 2009' } }],
  // What is written in capitals is found by the reader check.
  textSection: [
    {
      id: idOf(3),
      chapter: 'description',
      heading: 'Bakgrunn',
      body: 'SKOLEN PÅ ØRA SKAL BYGGES FØR HØSTEN KOMMER.',
    },
    {
      id: idOf(4),
      chapter: 'description',
      heading: 'Personalsaker',
      body: 'Rektor slutter til jul.',
      exemptUnder: 'offl. § 13',
    },
  ],
});

const openDocuments = (plan: Plan = begun, options: BrowserContextOptions = {}) =>
  openProject(browser, 'Dokumenter', plan, options);

const isFinished = (page: Page) =>
  page.getByText('Dokumentet er klart.', { exact: true }).waitFor();

async function choose(page: Page, field: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: field, exact: true }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
  await page.getByRole('option').first().waitFor({ state: 'detached' });
}

async function downloadFrom(page: Page, button: string): Promise<Buffer> {
  const waiting: Promise<Download> = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  return await readFile(await (await waiting).path());
}

describe('a document that is sent', () => {
  test('goes out with what a reader stumbles on for a reason only, stands as it was, and is found whole', async () => {
    const { shell, page, complaints } = await openDocuments();
    await goToPage(page, 'Utsendt');
    await page.getByText('Ingenting er sendt ut ennå').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Gå til Dokumenter' }).click();
    await isFinished(page);
    await page.getByRole('button', { name: 'Send ut', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Send ut dokumentet' });
    await dialog.getByText(/^Ord i store bokstaver \(under «Bakgrunn»\)/).waitFor();
    const send = dialog.getByRole('button', { name: 'Send ut', exact: true });
    await send.click();
    await dialog.getByText('Skriv hvem dokumentet går til.').waitFor();
    await dialog.getByRole('textbox', { name: 'Mottaker' }).fill('Formannskapet');
    await send.click();
    await dialog.getByText('Kryss av og skriv hvorfor dokumentet sendes likevel.').waitFor();
    await dialog.getByRole('checkbox', { name: /^Send ut likevel/ }).check();
    await dialog
      .getByRole('textbox', { name: 'Hvorfor sendes det likevel' })
      .fill('Slik står det i vedtaket');
    await choose(page, 'Sendt av', 'Kari Moe');
    expect(await axeViolations(page)).toEqual([]);
    await send.click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText(/er tatt vare på som sendt til Formannskapet\./).waitFor();
    // Nothing that a document tells of has changed, so the same document can go to others.
    await isFinished(page);

    await goToPage(page, 'Utsendt');
    const name = 'Prosjektplan – Ny skole, Formannskapet';
    await page.getByText(/^Sendt .+ til Formannskapet av Kari Moe$/).waitFor();
    await page.getByRole('button', { name: `Kontroller: ${name}`, exact: true }).click();
    await page.getByText('«Prosjektplan – Ny skole» er nøyaktig det som ble sendt.').waitFor();
    const details = page.getByRole('button', { name: `Opplysninger og SHA-256: ${name}` });
    await details.click();
    await page
      .getByText('3 merknader fra skjermlesersjekken, fordi: Slik står det i vedtaket')
      .waitFor();
    expect(await axeViolations(page)).toEqual([]);
    const bytes = await downloadFrom(page, `Last ned: ${name}`);
    const hash = createHash('sha256').update(bytes).digest('hex');
    await page.getByText(hash, { exact: true }).waitFor();
    const json = await downloadFrom(page, `Arkivopplysninger som JSON: ${name}`);
    expect(JSON.parse(String(json))).toMatchObject({
      title: 'Prosjektplan – Ny skole',
      issuedBy: 'Kari Moe',
      file: { sha256: hash },
      accepted: { findings: 3, because: 'Slik står det i vedtaket' },
    });
    const xml = await downloadFrom(page, `Arkivopplysninger som XML: ${name}`);
    expect(String(xml)).toContain(`<sjekksum>${hash}</sjekksum>`);
    expect(complaints).toEqual([]);
    const { issuedDocument } = (await shell.planInFile()).rows;
    expect(issuedDocument).toMatchObject([
      { hash, recipient: 'Formannskapet', acceptedFindings: 3 },
    ]);
  });

  test('goes as Word and as PDF, each found by its own name with its own bytes', async () => {
    const { shell, page, complaints } = await openDocuments();
    await choose(page, 'Dokument', 'Milepælplan');
    await isFinished(page);
    await page.getByRole('button', { name: 'Send ut', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Send ut dokumentet' });
    await dialog.getByRole('textbox', { name: 'Mottaker' }).fill('Rådmannen');
    await dialog.getByRole('radio', { name: 'Word', exact: true }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await dialog.getByText('Hver fil blir tatt vare på for seg').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Send ut', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await goToPage(page, 'Utsendt');
    const name = 'Milepælplan – Ny skole, Rådmannen';
    await page.getByRole('button', { name: `Åpne i Word: ${name}`, exact: true }).waitFor();
    await page.getByRole('button', { name: `Åpne: ${name}, PDF`, exact: true }).waitFor();
    const pdf = await downloadFrom(page, `Last ned: ${name}, PDF`);
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const word = await downloadFrom(page, `Last ned: ${name}`);
    expect(word.subarray(0, 2).toString()).toBe('PK');
    expect(await axeViolations(page)).toEqual([]);
    expect(complaints).toEqual([]);
    const { issuedDocument } = (await shell.planInFile()).rows;
    expect(issuedDocument.map(({ title, mediaType }) => [title, mediaType])).toEqual([
      ['Milepælplan – Ny skole', 'application/pdf'],
      ['Milepælplan – Ny skole', expect.stringContaining('wordprocessingml')],
    ]);
  });

  test('is held against the plan as it is now by the version that it was made of', async () => {
    const { page } = await openProject(browser, 'Versjoner', begun);
    await page.getByRole('button', { name: 'Frys planen', exact: true }).click();
    const freezing = page.getByRole('dialog', { name: 'Frys planen som en versjon' });
    await freezing.getByRole('textbox', { name: 'Navn' }).fill('Versjon 1');
    await freezing.getByRole('button', { name: 'Frys planen' }).click();
    await freezing.waitFor({ state: 'detached' });
    await goToPage(page, 'Dokumenter');
    await choose(page, 'Dokument', 'Milepælplan');
    await isFinished(page);
    await page.getByRole('button', { name: 'Send ut', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Send ut dokumentet' });
    await dialog.getByRole('textbox', { name: 'Mottaker' }).fill('Rådmannen');
    await dialog.getByRole('button', { name: 'Send ut', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await goToPage(page, 'Utsendt');
    await page.getByRole('button', { name: /^Opplysninger og SHA-256/ }).click();
    await page.getByText('versjonen «Versjon 1»').waitFor();
    await page.getByRole('link', { name: /^Sammenlign: / }).click();
    await page.getByRole('heading', { level: 1, name: 'Versjoner', exact: true }).waitFor();
    await page.getByText('Ingenting er endret.').waitFor();
  });

  test('as a public copy says on which ground something is withheld, or has no trace of it', async () => {
    const { page } = await openDocuments();
    await page.getByText('Rektor slutter til jul.').waitFor();
    await choose(page, 'Utgave', 'Offentlig, det unntatte er merket');
    await page.getByText('Unntatt offentlighet, offl. § 13.').waitFor();
    await page.getByText('Rektor slutter til jul.').waitFor({ state: 'detached' });
    await choose(page, 'Utgave', 'Offentlig, det unntatte er utelatt');
    await page.getByRole('heading', { name: 'Personalsaker' }).waitFor({ state: 'detached' });
    await goToPage(page, 'Beskrivelse');
    await page
      .getByRole('link', { name: /Bakgrunn/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Offentlighet', exact: true }).click();
    await page.getByRole('textbox', { name: /^Unntatt offentlighet etter/i }).fill('offl. § 14');
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Unntatt offentlighet', exact: true }).waitFor();
    await isSent(page);
    expect(await axeViolations(page)).toEqual([]);
  });
});

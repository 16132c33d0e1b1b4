import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { versionState } from '../../src-domain/versions/version-states.ts';
import { jointIds, jointProject } from '../fixtures/joint-project.ts';
import { oneLine } from '../main/documents/build.ts';
import { partsOf } from '../main/documents/word-lint.ts';
import { readXml, visibleText } from '../main/documents/xml-tree.ts';
import { goTo, press, tabTo } from './by-keyboard.ts';
import { goToPage, isSent, isTakenIn, openProject } from './sample-project.ts';
import {
  axeViolationsInBoth,
  launchBrowser,
  openPage,
  startShellWith,
} from './shell-in-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

// All of it lies ahead, whenever the story is told.
const year = new Date().getFullYear() + 1;
const period = `1. tertial ${year}`;

interface Meeting {
  readonly body: string;
  readonly day: string;
  readonly number: string;
}

const [levanger, verdal] = ['Formannskapet i Levanger', 'Formannskapet i Verdal'];
const first = {
  levanger: { body: levanger, day: `18.08.${year}`, number: 'PS 61' },
  verdal: { body: verdal, day: `20.08.${year}`, number: 'PS 48' },
} as const satisfies Readonly<Record<string, Meeting>>;
const second = {
  levanger: { body: levanger, day: `15.09.${year}`, number: 'PS 75' },
  verdal: { body: verdal, day: `17.09.${year}`, number: 'PS 59' },
} as const satisfies Readonly<Record<string, Meeting>>;

async function goToPart(page: Page, name: string): Promise<void> {
  await goToPage(page, 'Rapporter');
  await page.getByRole('tab', { name, exact: true }).click();
  await page.getByRole('tabpanel', { name }).waitFor();
}

const ofSubproject = (page: Page, name: string) =>
  page.getByRole('row', { name: new RegExp(`^${name}`) });

async function openReportOf(page: Page, name: string): Promise<void> {
  await goToPart(page, 'Nå');
  await ofSubproject(page, name).getByRole('link').click();
  await page.getByRole('heading', { level: 1, name: /^Delprosjektrapport/ }).waitFor();
}

async function begin(page: Page, about: string): Promise<void> {
  await goToPart(page, 'Alle rapporter');
  const name = `Begynn framdriftsrapport for ${period} (${about})`;
  await page.getByRole('button', { name }).click();
  await page.getByRole('heading', { level: 1, name: /^Delprosjektrapport/ }).waitFor();
}

const light = (page: Page, aspect: string, colour: string) =>
  page
    .getByRole('radiogroup', { name: `Trafikklys for ${aspect}` })
    .getByRole('radio', { name: colour });

async function takeProposal(page: Page, aspect: string, colour: string): Promise<void> {
  await page.getByRole('button', { name: `Bruk forslaget for ${aspect}` }).click();
  await expect.poll(() => light(page, aspect, colour).isChecked()).toBe(true);
}

async function write(page: Page, name: string, text: string): Promise<void> {
  await page.getByRole('textbox', { name, exact: true }).click();
  await page.keyboard.type(text);
}

async function submit(page: Page, who: string): Promise<void> {
  await page.getByRole('button', { name: 'Lever', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Lever rapporten' });
  await expect
    .poll(() => dialog.getByRole('combobox', { name: 'Leveres av' }).inputValue())
    .toBe(who);
  await dialog.getByRole('button', { name: 'Lever', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('Rapporten viser planen slik den var da den ble levert.').waitFor();
}

async function writeCell(page: Page, row: string, column: string, text: string): Promise<void> {
  await page.locator(`.grid-cell[data-row="${row}"][data-column="${column}"]`).dblclick();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await isTakenIn(page, 'Endret');
}

/** A's owner reports what is a little late, and has a risk to tell of. */
async function reportOnPremises(page: Page): Promise<void> {
  await goToPage(page, 'Styring');
  await page.getByRole('button', { name: 'Ny usikkerhet', exact: true }).click();
  await page.locator('textarea:focus').waitFor();
  await page.keyboard.type('Huseieren selger bygget');
  await page.keyboard.press('Enter');
  await isTakenIn(page, 'Endret');

  await begin(page, 'A. Lokaler');
  await takeProposal(page, 'tid', 'gult');
  await takeProposal(page, 'kostnad', 'grønt');
  for (const aspect of ['omfang', 'kvalitet', 'usikkerhet', 'gevinster']) {
    await light(page, aspect, 'grønt').check();
  }
  await write(page, 'Sammendrag', 'Lokalene blir klare i tide.');
  await write(page, 'Gjort i perioden', 'Leieavtalen er signert.');
  await write(page, 'Neste steg', 'Flytte inn i september.');
  await page.getByRole('button', { name: 'Nytt avvik' }).click();
  await page.keyboard.type('Venterommet er ikke pusset opp');
  await page.getByRole('textbox', { name: 'Årsak' }).fill('Maleren er syk');
  await page.keyboard.press('Tab');
  expect(await axeViolationsInBoth(page)).toEqual([]);
  await submit(page, 'Kari Moe');
  expect(await axeViolationsInBoth(page)).toEqual([]);
}

/** What was submitted stands as it was, though the plan goes on. */
async function standsAsSubmitted(page: Page): Promise<void> {
  await goToPage(page, 'Milepælplan');
  await writeCell(page, jointIds.renovation, 'text', 'Male venterommet');
  await openReportOf(page, 'A. Lokaler');
  await page.getByText(/«Pusse opp venterommet», 10 dager etter egen frist/).waitFor();
  expect(await page.getByText('Male venterommet').count()).toBe(0);
}

/** B's owner reports a cost that is outside what is tolerated; the leader asks for an exception report. */
async function reportOnDuty(page: Page): Promise<void> {
  await goToPart(page, 'Nå');
  await page.getByText('1 av 2 har rapportert.', { exact: true }).waitFor();
  await ofSubproject(page, 'B. Vaktordning').getByText(`frist 15.05.${year}`).waitFor();
  await begin(page, 'B. Vaktordning');
  await takeProposal(page, 'kostnad', 'rødt');
  await write(page, 'Sammendrag', 'Vikarene er dyrere enn planlagt.');
  await submit(page, 'Per Lian');
  await goToPart(page, 'Nå');
  await page.getByText('2 av 2 har rapportert.', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Begynn unntaksrapport for B. Vaktordning' }).click();
  await page.getByRole('heading', { level: 1, name: /^Unntaksrapport B/ }).waitFor();
  await goToPart(page, 'Nå');
  await page.getByRole('link', { name: 'Unntaksrapport: utkast, B. Vaktordning' }).waitFor();
  expect(await axeViolationsInBoth(page)).toEqual([]);
}

/** The leader makes the status report of what they have said, and answers them. */
async function rollUp(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Begynn statusrapport' }).click();
  await page.getByRole('heading', { level: 1, name: /^Statusrapport/ }).waitFor();
  await write(page, 'Sammendrag', 'Vaktordningen koster for mye.');
  await page.getByRole('link', { name: 'Lag dokument' }).click();
  await page.getByText('Dokumentet er klart.', { exact: true }).waitFor();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Last ned', exact: true }).click();
  const parts = partsOf(new Uint8Array(await readFile(await (await downloading).path())));
  const written = oneLine(visibleText(readXml(parts['word/document.xml'] ?? '')));
  for (const said of ['Vaktordningen koster for mye.', 'A. Lokaler', 'B. Vaktordning', 'rødt']) {
    expect(written).toContain(said);
  }

  await openReportOf(page, 'A. Lokaler');
  await page.getByRole('button', { name: 'Godta', exact: true }).click();
  await isTakenIn(page, 'Godtok');
  await openReportOf(page, 'B. Vaktordning');
  await page.getByRole('button', { name: 'Send tilbake', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Send rapporten tilbake' });
  await dialog.getByRole('textbox', { name: 'Merknader' }).fill('Hva koster vikarene i måneden?');
  await dialog.getByRole('button', { name: 'Send tilbake' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('Hva koster vikarene i måneden?').waitFor();
  expect(await axeViolationsInBoth(page)).toEqual([]);
}

const card = (page: Page, label: string) =>
  page.getByRole('list', { name: 'Versjoner' }).getByRole('listitem', { name: label, exact: true });

async function freeze(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Frys planen som en versjon' });
  await dialog.getByRole('button', { name: 'Frys planen' }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** Sends a version to bodies; those that had the version before it are chosen already. */
async function send(page: Page, label: string, meetings: readonly Meeting[]): Promise<void> {
  await page.getByRole('button', { name: `Send til behandling: «${label}»` }).click();
  const dialog = page.getByRole('dialog', { name: `Send «${label}» til behandling` });
  for (const { body, day, number } of meetings) {
    await dialog.getByRole('checkbox', { name: body }).check();
    const fields = dialog.getByRole('group', { name: body, exact: true });
    await fields.getByRole('textbox', { name: 'Møtedato' }).fill(day);
    await fields.getByRole('textbox', { name: 'Saksnummer' }).fill(number);
    await fields.getByRole('textbox', { name: 'Forslag til vedtak' }).fill('Planen vedtas.');
  }
  expect(await axeViolationsInBoth(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Send', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await card(page, label).getByText('Til behandling', { exact: true }).waitFor();
}

/** Makes a case's paper in the municipality's form, and sends it. */
async function issuePaper(
  page: Page,
  { body, number }: Meeting,
  form: string,
  heading: string,
): Promise<void> {
  await goToPage(page, 'Versjoner');
  await page.getByRole('link', { name: `Saksframlegg: ${number}, ${body}` }).click();
  await page.getByRole('button', { name: 'Overskrifter', exact: true }).click();
  const headings = page.getByRole('dialog', { name: /^Overskrifter i saker til/ });
  await headings.getByRole('button', { name: `Begynn med «${form}»` }).click();
  await headings.getByRole('button', { name: 'Lukk', exact: true }).click();
  await headings.waitFor({ state: 'detached' });
  await page.getByRole('heading', { name: heading }).waitFor();
  await page.getByRole('link', { name: 'Lag saksframlegg' }).click();
  await page.getByRole('article').getByRole('heading', { name: heading }).waitFor();
  await page.getByText('Dokumentet er klart.', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Send ut', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Send ut dokumentet' });
  await dialog.getByRole('textbox', { name: 'Mottaker' }).fill(body);
  expect(await axeViolationsInBoth(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Send ut', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText(`er tatt vare på som sendt til ${body}.`).waitFor();
}

async function record(
  page: Page,
  label: string,
  { body, number }: Meeting,
  outcome: string,
  wording = '',
): Promise<void> {
  await page.getByRole('button', { name: `Fyll ut vedtaket: ${number}, ${body}` }).click();
  const dialog = page.getByRole('dialog', { name: `Vedtak om «${label}»` });
  await dialog.getByRole('combobox', { name: 'Utfall', exact: true }).click();
  await page.getByRole('option', { name: outcome, exact: true }).click();
  await dialog.getByRole('textbox', { name: 'Vedtakets ordlyd' }).fill(wording);
  await dialog.getByRole('button', { name: 'Registrer', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

const counts = (page: Page) => page.getByText('Planen måles mot denne versjonen.');

/** One formannskap wants it otherwise, the other puts it off: nothing is approved. */
async function decideOnFirst(page: Page): Promise<void> {
  await goToPage(page, 'Versjoner');
  await record(page, 'Versjon 1', first.levanger, 'vedtatt med endringer', 'Mål ventetiden.');
  await record(page, 'Versjon 1', first.verdal, 'utsatt');
  await card(page, 'Versjon 1').getByText('Endringer vedtatt', { exact: true }).waitFor();
  await page.getByRole('button', { name: `Nytt møte: PS 48, ${verdal}` }).waitFor();
  expect(await counts(page).count()).toBe(0);
  expect(await axeViolationsInBoth(page)).toEqual([]);
}

/** The next version says what is new; it is approved when both have approved it, and not before. */
async function decideOnSecond(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Frys ny versjon med endringene: «Versjon 1»' }).click();
  await freeze(page);
  await card(page, 'Versjon 2')
    .getByText(`${levanger} (18.08.${year}, PS 61): Mål ventetiden.`)
    .waitFor();
  await send(page, 'Versjon 2', [second.levanger, second.verdal]);
  await record(page, 'Versjon 2', second.levanger, 'vedtatt');
  await card(page, 'Versjon 2').getByText('Til behandling', { exact: true }).waitFor();
  expect(await counts(page).count()).toBe(0);
  await record(page, 'Versjon 2', second.verdal, 'vedtatt');
  await card(page, 'Versjon 2').getByText('Vedtatt', { exact: true }).waitFor();
  await card(page, 'Versjon 2').getByText('Planen måles mot denne versjonen.').waitFor();
  expect(await axeViolationsInBoth(page)).toEqual([]);
}

/** What is expected later than what was approved is a slip. */
async function slip(page: Page): Promise<void> {
  await goToPage(page, 'Milepælplan');
  await writeCell(page, jointIds.movedIn, 'forecast', `November ${year}`);
  await page
    .locator(`.grid-cell[data-row="${jointIds.movedIn}"][data-column=slip]`)
    .getByText(/senere$/)
    .waitFor();
  expect(await axeViolationsInBoth(page)).toEqual([]);
}

test('sub-projects report, two formannskap decide, and what changes after that is a slip', {
  timeout: 600_000,
}, async () => {
  const { shell, page, complaints } = await openProject(browser, 'Rapporter', jointProject(year));
  await reportOnPremises(page);
  await standsAsSubmitted(page);
  await reportOnDuty(page);
  await rollUp(page);

  await goToPage(page, 'Versjoner');
  await page.getByRole('button', { name: 'Frys planen', exact: true }).click();
  await freeze(page);
  await send(page, 'Versjon 1', [first.levanger, first.verdal]);
  await issuePaper(page, first.levanger, 'Levanger 2007–17', 'Rådmannens forslag til vedtak');
  await issuePaper(page, first.verdal, 'Nyere form', 'Kommunedirektørens forslag til vedtak');
  await decideOnFirst(page);
  await decideOnSecond(page);
  await slip(page);
  expect(complaints).toEqual([]);

  await isSent(page);
  const plan = await shell.planInFile();
  const { report, version, issuedDocument } = plan.rows;
  expect(report.map(({ state }) => state).toSorted()).toEqual([
    'accepted',
    'draft',
    'draft',
    'returned',
  ]);
  const stateOf = (name: string) =>
    versionState(plan, version.find(({ label }) => label === name)?.id ?? '');
  expect([stateOf('Versjon 1'), stateOf('Versjon 2')]).toEqual(['changes-asked', 'approved']);
  expect(issuedDocument.map(({ recipient }) => recipient).toSorted()).toEqual([levanger, verdal]);
});

test('from a status report to a recorded decision by keyboard alone', async () => {
  const shell = await startShellWith(jointProject(year));
  onTestFinished(shell.stop);
  const { page, complaints } = await openPage(browser, shell.address);
  await goTo(page, 'Rapporter');
  await press(page, /^button Begynn statusrapport/);
  await page.getByRole('heading', { level: 1, name: /^Statusrapport/ }).waitFor();
  await tabTo(page, /^radio Ikke vurdert/);
  await page.keyboard.press('ArrowRight');
  await isTakenIn(page, 'Satte trafikklyset for tid til grønt');
  await tabTo(page, /^textbox Sammendrag/);
  await page.keyboard.type('Prosjektet er i rute.');
  await tabTo(page, /^button Lever$/, 120);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Lever rapporten' }).waitFor();
  await press(page, /^button Lever$/);
  await page.getByText('Rapporten viser planen slik den var da den ble levert.').waitFor();

  await goTo(page, 'Versjoner');
  await press(page, /^button Frys planen/);
  await page.getByRole('textbox', { name: 'Navn' }).and(page.locator(':focus')).waitFor();
  await page.keyboard.press('Enter');
  await card(page, 'Versjon 1').waitFor();
  await tabTo(page, /^button Send til behandling: «Versjon 1»/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^checkbox Formannskapet i Levanger/);
  await page.keyboard.press('Space');
  await tabTo(page, /^textbox Saksnummer/);
  await page.keyboard.type(first.levanger.number);
  await tabTo(page, /^textbox Møtedato/);
  await page.keyboard.type(first.levanger.day);
  await press(page, /^button Send$/);
  await card(page, 'Versjon 1').getByText('Til behandling', { exact: true }).waitFor();

  await press(page, /^button Fyll ut vedtaket: PS 61/);
  await tabTo(page, /^combobox Utfall/);
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: 'vedtatt', exact: true }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('option').first().waitFor({ state: 'detached' });
  await press(page, /^button Registrer$/);
  await card(page, 'Versjon 1').getByText('Vedtatt', { exact: true }).waitFor();
  expect(complaints).toEqual([]);
});

import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContextOptions, Download, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Plan } from '../../src-domain/plan.ts';
import { idOf, planFrom } from '../fixtures/small-plan.ts';
import { partsOf } from '../main/documents/word-lint.ts';
import { isTakenIn, openProject } from './sample-project.ts';
import { axeViolations, launchBrowser, nameOfDownload } from './shell-in-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const [kari, double, third, ola] = [idOf(1), idOf(2), idOf(3), idOf(4)];
const [leader, deputy] = [idOf(11), idOf(12)];
const [measure, milestone] = [idOf(21), idOf(22)];

const begun = planFrom({
  project: [{ name: 'Ny skole' }],
  body: [{ id: idOf(10), name: 'Styringsgruppe' }],
  seat: [
    { id: leader, bodyId: idOf(10), title: 'Leder' },
    { id: deputy, bodyId: idOf(10), title: 'Nestleder' },
  ],
  person: [
    { id: kari, name: 'kari moe', telephone: '740 45 678' },
    { id: double, name: 'Kari Moe', email: 'kari@verdal.no' },
    { id: third, name: 'Moe, Kari', email: 'kari.moe@verdal.no' },
    { id: ola, name: 'Ola Berg' },
  ],
  holding: [
    { seatId: leader, personId: kari, from: '2007-01-01', to: '2007-06-30' },
    { seatId: leader, personId: double, from: '2007-07-01' },
    { seatId: deputy, personId: third },
  ],
  planAuthor: [{ personId: double }, { personId: ola }],
  milestone: [{ id: milestone, letter: 'A', title: 'Bygging' }],
  measure: [{ id: measure, milestoneId: milestone, text: 'Velge tomt' }],
  responsible: [{ measureId: measure, personId: double }],
  textSection: [{ heading: 'Bakgrunn', body: 'Spør **Kari Moe** om tomten.' }],
});

interface Opened {
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly planInFile: () => Promise<Plan>;
}

async function openPersons(options: BrowserContextOptions = {}, plan = begun): Promise<Opened> {
  const { shell, page, complaints } = await openProject(browser, 'Organisering', plan, options);
  await page.getByRole('tab', { name: 'Personer', exact: true }).click();
  await page.getByRole('tabpanel', { name: 'Personer', exact: true }).waitFor();
  return { page, complaints, planInFile: shell.planInFile };
}

const nameCell = (page: Page, person: string): Locator =>
  page.locator(`[data-row="${person}"][data-column="name"]`);

async function choose(page: Page, person: string, command: string): Promise<void> {
  await nameCell(page, person).click({ position: { x: 60, y: 12 } });
  await page.locator(`[data-row="${person}"][data-column="name"]:focus`).waitFor();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: command, exact: true }).click();
}

const notice = (page: Page): Locator =>
  page.getByRole('alert').filter({ hasText: 'Samme person flere ganger?' });
const mergeDialog = (page: Page): Locator =>
  page.getByRole('dialog', { name: 'Slå sammen personer' });

async function openMerge(page: Page): Promise<Locator> {
  await notice(page).getByRole('button', { name: 'Slå sammen …' }).click();
  await mergeDialog(page).waitFor();
  return mergeDialog(page);
}

describe('a person who stands three times', () => {
  test('is noticed and merged, everything is carried over, and it is undone', async () => {
    const { page, complaints, planInFile } = await openPersons();
    const dialog = await openMerge(page);
    await dialog.getByRole('radio', { name: 'kari.moe@verdal.no' }).check();
    await dialog
      .getByText('Igjen står Kari Moe, kari.moe@verdal.no, 740 45 678.', { exact: true })
      .waitFor();
    await dialog.getByText('Én periode i samme plass går inn i en annen').waitFor();
    await dialog.getByRole('button', { name: 'Slå sammen', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await notice(page).waitFor({ state: 'detached' });
    await page.locator(`[data-row="${kari}"][data-column="name"]:focus`).waitFor();
    await isTakenIn(page, 'Slo sammen 3 personer til «Kari Moe»');
    await page.getByRole('presentation').getByRole('button', { name: 'Angre' }).click();
    await notice(page).waitFor();
    await nameCell(page, double).waitFor();
    await page.getByRole('button', { name: /^Gjør om/ }).click();
    await notice(page).waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
    const plan = await planInFile();
    expect(plan.rows.person.map(({ name, email }) => [name, email])).toEqual([
      ['Kari Moe', 'kari.moe@verdal.no'],
      ['Ola Berg', null],
    ]);
    expect(plan.rows.holding.map(({ seatId, from, to }) => [seatId, from, to])).toEqual([
      [leader, '2007-01-01', null],
      [deputy, null, null],
    ]);
    expect(plan.rows.planAuthor.map(({ personId }) => personId)).toEqual([kari, ola]);
    expect(plan.rows.responsible.map(({ personId }) => personId)).toEqual([kari]);
  });

  test('is three people after all, when somebody says so', async () => {
    const { page, planInFile } = await openPersons();
    await notice(page).getByRole('button', { name: 'Dette er 3 personer' }).click();
    await notice(page).waitFor({ state: 'detached' });
    const plan = await planInFile();
    expect(plan.rows.personDistinction).toHaveLength(3);
    expect(plan.rows.person).toHaveLength(4);
  });

  test('two whom nobody takes for one are merged from the row’s menu, by keyboard', async () => {
    const { page, planInFile } = await openPersons();
    await choose(page, ola, 'Slå sammen med …');
    const dialog = mergeDialog(page);
    await dialog.getByRole('combobox', { name: 'Samme person' }).fill('Moe, K');
    await page.keyboard.press('Enter');
    await dialog.getByRole('radio', { name: 'Ola Berg' }).check();
    await dialog.getByRole('button', { name: 'Slå sammen', exact: true }).press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await isTakenIn(page, 'Slo sammen 2 personer til «Ola Berg»');
    const plan = await planInFile();
    expect(plan.rows.holding.find(({ seatId }) => seatId === deputy)?.personId).toBe(ola);
  });
});

describe('what is stored about a person', () => {
  const openData = async (page: Page): Promise<Locator> => {
    await choose(page, double, 'Personopplysninger …');
    const dialog = page.getByRole('dialog', { name: 'Personopplysninger: Kari Moe' });
    await dialog.getByText('Historikken har ingenting om personen.').waitFor();
    return dialog;
  };

  async function download(dialog: Locator, button: string): Promise<Download> {
    const downloading = dialog.page().waitForEvent('download');
    await dialog.getByRole('button', { name: button }).click();
    return await downloading;
  }

  test('is shown, and saved as a Word document and JSON whose names name nobody', async () => {
    const { page, complaints } = await openPersons();
    const dialog = await openData(page);
    const word = await download(dialog, 'Lagre som Word …');
    const wordName = await nameOfDownload(page, word);
    expect(wordName).toMatch(/^Personopplysninger \d{4}-\d\d-\d\d\.docx$/);
    await dialog.getByText(`Lastet ned som ${wordName}`).waitFor();
    const text = partsOf(new Uint8Array(await readFile(await word.path())))['word/document.xml'];
    for (const said of [
      'Kari Moe',
      'kari@verdal.no',
      'Leder, Styringsgruppe',
      'Tiltaket «Velge tomt»',
    ]) {
      expect(text).toContain(said);
    }
    const json = await download(dialog, 'Lagre som JSON …');
    expect(await nameOfDownload(page, json)).toMatch(/^Personopplysninger \d{4}-\d\d-\d\d\.json$/);
    expect(JSON.parse(await readFile(await json.path(), 'utf8'))).toMatchObject({
      format: 'planverk-personal-data/1',
      person: { name: 'Kari Moe', email: 'kari@verdal.no' },
      rows: { holding: [{ seatId: leader }], responsible: [{ measureId: measure }] },
      texts: [{ entity: 'textSection', field: 'body', certainty: 'sure' }],
      history: [],
    });
    expect(complaints).toEqual([]);
  });

  test('leads to where it stands', async () => {
    const { page } = await openPersons();
    const dialog = await openData(page);
    await dialog.getByRole('link', { name: 'Leder, Styringsgruppe' }).click();
    await page.locator(`[data-row="${leader}"][data-column="holding"]:focus`).waitFor();
  });
});

test.each(['light', 'dark'] as const)('has nothing for axe to say, %s', async (colorScheme) => {
  const { page } = await openPersons({ colorScheme });
  expect(await axeViolations(page)).toEqual([]);
  const dialog = await openMerge(page);
  expect(await axeViolations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Avbryt' }).click();
  await dialog.waitFor({ state: 'detached' });
  await choose(page, double, 'Personopplysninger …');
  await page.getByText('Historikken har ingenting om personen.').waitFor();
  expect(await axeViolations(page)).toEqual([]);
});

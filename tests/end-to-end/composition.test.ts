import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compositionOf, rulesOf } from '../../src-domain/organisation/composition.ts';
import { findRow, type Plan } from '../../src-domain/plan.ts';
import { idOf, planFrom } from '../fixtures/small-plan.ts';
import { goToPage, isTakenIn, openProject, sample } from './sample-project.ts';
import { axeViolations, launchBrowser } from './shell-in-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const [group, committee] = [idOf(1), idOf(2)];
const [levanger, verdal] = [idOf(11), idOf(12)];
const [mayor, manager, union] = [idOf(21), idOf(22), idOf(23)];
const kari = idOf(31);

const begun = planFrom({
  project: [{ name: 'Ny skole' }],
  organisation: [
    { id: levanger, name: 'Levanger', kind: 'municipality' },
    { id: verdal, name: 'Verdal', kind: 'municipality' },
  ],
  body: [
    { id: group, name: 'Styringsgruppe', kind: 'steering-group' },
    { id: committee, name: 'Administrasjonsutvalg' },
  ],
  seat: [
    { id: mayor, bodyId: group, title: 'Ordfører L', office: 'mayor', municipalityId: levanger },
    {
      id: manager,
      bodyId: committee,
      title: 'Enhetsleder',
      office: 'unit-manager',
      role: 'leader',
    },
    { id: union, bodyId: committee, title: 'Tillitsvalgt', office: 'union-representative' },
  ],
  person: [{ id: kari, name: 'Kari Moe' }],
  holding: [{ seatId: mayor, personId: kari, from: '2026-01-01' }],
});

async function openComposition(plan: Plan = begun, options: BrowserContextOptions = {}) {
  const { shell, page, complaints } = await openProject(browser, 'Organisering', plan, options);
  await goToPart(page, 'Sammensetning');
  await page.getByRole('treegrid', { name: 'Krav til sammensetning' }).waitFor();
  return { page, complaints, readFile: shell.planInFile };
}

const goToPart = async (page: Page, part: string): Promise<void> => {
  await page.getByRole('tab', { name: part }).click();
  await page.getByRole('tabpanel', { name: part }).waitFor();
};

const cell = (page: Page, row: string, column: string): Locator =>
  page.locator(`[data-row="${row}"][data-column="${column}"]`);

/** Stands on a cell, as a click does, and waits until it has the focus. */
async function standOn(page: Page, row: string, column: string): Promise<void> {
  await cell(page, row, column).click({ position: { x: 60, y: 12 } });
  await page.locator(`[data-row="${row}"][data-column="${column}"]:focus`).waitFor();
}

const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};

/** What the lines of a table are called, from top to bottom. */
const names = (page: Page): Promise<readonly string[]> =>
  page.locator('.grid-row [data-column="text"]').allInnerTexts();

/** Adds a line under a row, and chooses its offices by their names. */
async function addLine(page: Page, under: string, ...offices: readonly string[]): Promise<void> {
  await standOn(page, under, 'text');
  await press(page, 'Control+Enter');
  const field = page.getByRole('combobox', { name: 'Verv eller stilling' });
  for (const office of offices) {
    await field.fill(office);
    await page.getByRole('option', { name: office, exact: true }).click();
  }
  await press(page, 'Escape', 'Tab');
  await field.waitFor({ state: 'detached' });
}

const view = (page: Page, body: string): Locator =>
  page.getByRole('region', { name: body, exact: true });

test('a rule is built by choosing, what lacks is added and filled, and then the rule is met', async () => {
  const { page, complaints, readFile } = await openComposition();
  await page.getByText('Slik begynner du').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await addLine(page, group, 'Ordfører');
  const shown = view(page, 'Styringsgruppe');
  await shown.getByRole('status').getByText('1 av 2 plasser').waitFor();
  await page.getByText('Slik begynner du').waitFor({ state: 'detached' });
  expect(await shown.getByRole('row').allInnerTexts()).toEqual([
    expect.stringMatching(/^Krav\s+Kommune\s+Tilstand/),
    expect.stringMatching(/^Ordfører\s+Levanger\s+Oppfylt\s+Ordfører L: Kari Moe$/),
    expect.stringMatching(/^Verdal\s+Mangler én\s+Mangler: ordfører, Verdal\s+Legg til ordfører$/),
  ]);
  const rule = page.locator('.grid-row [data-column="count"]').first();
  await rule.locator('[data-mark]').waitFor();
  expect(await axeViolations(page)).toEqual([]);

  await shown.getByRole('button', { name: 'Legg til ordfører, Verdal' }).click();
  await shown.getByRole('status').getByText('2 av 2 plasser').waitFor();
  const toFill = shown.getByRole('link', { name: 'Sett inn en person: Ordfører', exact: true });
  await expect.poll(() => toFill.evaluate((link) => link === document.activeElement)).toBe(true);
  await press(page, 'Enter');
  await page.locator('[data-column="holding"]:focus').waitFor();
  await page.keyboard.type('Siri Lund');
  await press(page, 'Enter');
  await page.getByRole('gridcell', { name: /^Siri Lund/ }).waitFor();
  await goToPart(page, 'Sammensetning');
  await shown.getByRole('link', { name: 'Siri Lund' }).waitFor();
  await rule.locator('[data-mark]').waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);

  const plan = await readFile();
  const { lines, lacking } = compositionOf(plan, group);
  expect(lacking).toBe(0);
  expect(lines.map(({ rule: { text, offices } }) => [text, offices])).toEqual([
    ['', ['mayor']],
    ['', ['mayor']],
  ]);
  expect(lines[1]?.seats).toMatchObject([
    { title: 'Ordfører', role: 'member', office: 'mayor', municipalityId: verdal },
  ]);
});

test('lines are moved, duplicated and deleted by keyboard, and a deleted one is brought back', async () => {
  const { page, readFile } = await openComposition();
  await addLine(page, group, 'Ordfører');
  await addLine(page, group, 'Hovedtillitsvalgt', 'Tillitsvalgt');
  const either = 'Hovedtillitsvalgt eller tillitsvalgt (forslag)';
  await expect
    .poll(async () => (await names(page)).slice(1, 3))
    .toEqual(['Ordfører (forslag)', either]);
  const at = (nth: number) => page.locator('.grid-row [data-column="text"]').nth(nth);
  await at(2).click();
  await press(page, 'Alt+ArrowUp');
  await expect
    .poll(async () => (await names(page)).slice(1, 3))
    .toEqual([either, 'Ordfører (forslag)']);
  await page.keyboard.type('To tillitsvalgte');
  await press(page, 'Enter');
  await expect.poll(async () => (await names(page))[1]).toBe('To tillitsvalgte');
  await at(1).click();
  await press(page, 'Control+d');
  await expect
    .poll(async () => (await names(page)).slice(1, 3))
    .toEqual(['To tillitsvalgte', 'To tillitsvalgte']);
  await at(2).click();
  await press(page, 'Control+Delete');
  await expect
    .poll(async () => (await names(page)).slice(1, 3))
    .toEqual(['To tillitsvalgte', 'Ordfører (forslag)']);
  await isTakenIn(page, 'Slettet');
  await press(page, 'Control+z');
  await expect.poll(async () => (await names(page))[2]).toBe('To tillitsvalgte');
  const plan = await readFile();
  expect(rulesOf(plan, group).map(({ text, offices }) => [text, offices])).toEqual([
    ['To tillitsvalgte', ['chief-union-representative', 'union-representative']],
    ['To tillitsvalgte', ['chief-union-representative', 'union-representative']],
    ['', ['mayor']],
  ]);
});

test('a body that is measured by the law keeps its own lines, and says what no program can know', async () => {
  const { page, complaints, readFile } = await openComposition(begun, { colorScheme: 'dark' });
  await addLine(page, committee, 'Enhetsleder');
  await standOn(page, committee, 'measuredBy');
  await press(page, 'Enter');
  await page.getByRole('option', { name: 'Partssammensatt utvalg' }).click();
  const shown = view(page, 'Administrasjonsutvalg');
  await shown.getByText('Den ene linjen i organets eget krav er tatt vare på').waitFor();
  await shown.getByText('Dette kan ikke Planverk vite').waitFor();
  await expect
    .poll(async () => (await names(page)).at(-1))
    .toBe('Enhetsleder (forslag, måles ikke)');
  expect(await axeViolations(page)).toEqual([]);

  const side = shown.getByRole('combobox', { name: 'Hvem «Enhetsleder» representerer' });
  await side.click();
  await page.getByRole('option', { name: 'Kommunen', exact: true }).click();
  await shown.getByRole('row', { name: /^Lederen er blant .* Oppfylt/ }).waitFor();
  await shown.getByRole('row', { name: /^Flertallet .* Ikke oppfylt/ }).waitFor();
  await shown
    .getByRole('button', { name: 'Legg til nestleder, representant for kommunen' })
    .click();
  await shown.getByRole('status').getByText('7 av 7 krav oppfylt').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  expect(complaints).toEqual([]);
  const plan = await readFile();
  expect(findRow(plan, 'seat', manager)).toMatchObject({ side: 'municipality' });
  expect(rulesOf(plan, committee)).toHaveLength(1);
});

test('seats that are more than the rule asks for are named, beside those that it doesn’t ask for', async () => {
  const more = planFrom({
    ...begun.rows,
    seat: [
      ...begun.rows.seat,
      { bodyId: group, title: 'Ordfører til', office: 'mayor', municipalityId: levanger },
      { bodyId: group, title: 'Brukerrepresentant', office: 'user-representative' },
    ],
    compositionRule: [{ bodyId: group, offices: ['mayor'] }],
  });
  const { page } = await openComposition(more);
  const shown = view(page, 'Styringsgruppe');
  await shown.getByRole('status').getByText('1 av 2 plasser, én for mye').waitFor();
  const row = /^Ordfører Levanger Én for mye .*Kari Moe.*Ordfører til.*\(for mye\)$/;
  await shown.getByRole('row', { name: row }).waitFor();
  const beyond = shown.getByRole('list', { name: 'Plasser som kravet ikke gjelder' });
  expect(await beyond.getByRole('listitem').allInnerTexts()).toEqual([
    expect.stringMatching(/^Brukerrepresentant.*\(ingen linje ber om dette vervet\)$/s),
  ]);
});

test('what the plan check has found of a composition leads to its field', async () => {
  const { page } = await openProject(browser, 'Oversikt', sample);
  await page.getByRole('link', { name: /mangler en plass som rådmann/ }).click();
  await page.locator('[data-column="count"]:focus').waitFor();
  await view(page, 'Styringsgruppe')
    .getByText('Mangler: rådmann/kommunedirektør, Verdal')
    .waitFor();
  await goToPage(page, 'Oversikt');
});

import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { holdingsIn } from '../../src-domain/organisation/holding-changes.ts';
import { findRow } from '../../src-domain/plan.ts';
import { addDays } from '../../src-domain/timing/calendar-days.ts';
import { isoDayOf } from '../../src-domain/timing/local-day.ts';
import { idOf, planFrom } from '../fixtures/small-plan.ts';
import { isTakenIn, openProject } from './sample-project.ts';
import { axeViolations, launchBrowser } from './shell-in-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const written = (day: string): string => day.split('-').toReversed().join('.');
const today = isoDayOf(new Date());
const lastYear = addDays(today, -365);
const [lastDay, firstDay] = [addDays(today, -200), addDays(today, -100)];

const group = idOf(1);
const [leader, member] = [idOf(11), idOf(12)];
const [kari, ola] = [idOf(21), idOf(22)];

const begun = planFrom({
  project: [{ name: 'Ny skole' }],
  body: [{ id: group, name: 'Prosjektgruppe', kind: 'project-group' }],
  seat: [
    { id: leader, bodyId: group, role: 'project-leader', title: 'Prosjektleder' },
    { id: member, bodyId: group, title: 'Rådgiver', office: 'council-member' },
  ],
  compositionRule: [{ bodyId: group, offices: ['council-member'], perMunicipality: false }],
  person: [
    { id: kari, name: 'Kari Moe' },
    { id: ola, name: 'Ola Berg' },
  ],
  holding: [
    { seatId: leader, personId: kari, from: '2007-09-01' },
    { seatId: member, personId: ola, from: firstDay },
  ],
});

const openBodies = async (options: BrowserContextOptions = {}) => {
  const { shell, page, complaints } = await openProject(browser, 'Organisering', begun, options);
  await table(page).waitFor();
  return { page, complaints, readFile: shell.planInFile };
};

const table = (page: Page): Locator => page.getByRole('treegrid', { name: /^Organer og plasser/ });

const holder = (page: Page, seat: string): Locator =>
  page.locator(`[data-row="${seat}"][data-column="holding"]`);

const dayField = (page: Page): Locator => page.getByRole('textbox', { name: 'Per dato' });

async function lookAt(page: Page, day: string): Promise<void> {
  await dayField(page).fill(written(day));
  await page.keyboard.press('Enter');
}

const banner = (page: Page, text: RegExp): Locator => page.getByRole('status').getByText(text);
const past = /^Slik var organisasjonen/;

async function openHolders(page: Page, seat: string): Promise<Locator> {
  await holder(page, seat).click({ position: { x: 40, y: 12 } });
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Innehavere …' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  return dialog;
}

test('who sat there last year stands there as of then, and back to today is one click or one step', async () => {
  const { page, complaints, readFile } = await openBodies();
  const dialog = await openHolders(page, leader);
  const before = dialog.getByRole('listitem', { name: 'Kari Moe' });
  await before.getByRole('textbox', { name: 'Til', exact: true }).fill(written(lastDay));
  await page.keyboard.press('Enter');
  await dialog.getByText(`Ubesatt fra ${written(addDays(lastDay, 1))}`, { exact: true }).waitFor();
  await dialog.getByLabel('Person').last().fill('Ola Berg');
  await dialog.getByRole('option', { name: 'Ola Berg' }).click();
  await dialog.getByRole('textbox', { name: 'Fra', exact: true }).last().fill(written(firstDay));
  await dialog.getByRole('button', { name: 'Legg til', exact: true }).click();
  const gap = [addDays(lastDay, 1), addDays(firstDay, -1)].map(written).join('–');
  await dialog.getByText(`Ubesatt ${gap}`, { exact: true }).waitFor();
  await dialog.getByRole('button', { name: 'Lukk' }).click();
  await dialog.waitFor({ state: 'detached' });
  await holder(page, leader).getByText('Ola Berg').waitFor();

  await lookAt(page, lastYear);
  await banner(page, past).waitFor();
  await holder(page, leader).getByText('Kari Moe').waitFor();
  await holder(page, member).getByText('Ubesatt', { exact: true }).waitFor();
  await page.getByText('2 plasser · én ubesatt', { exact: true }).waitFor();
  await page.getByRole('columnheader', { name: `Innehaver ${written(lastYear)}` }).waitFor();

  await lookAt(page, addDays(firstDay, -1));
  await holder(page, leader).getByText('Ubesatt', { exact: true }).waitFor();
  await page.goBack();
  await holder(page, leader).getByText('Kari Moe').waitFor();
  expect(await dayField(page).inputValue()).toBe(written(lastYear));
  await page.reload();
  await holder(page, leader).getByText('Kari Moe').waitFor();
  await page.getByRole('button', { name: 'Tilbake til i dag' }).click();
  await holder(page, leader).getByText('Ola Berg').waitFor();
  await banner(page, past).waitFor({ state: 'detached' });
  await dayField(page).and(page.locator(':focus')).waitFor();
  await page.getByText('2 plasser · Sammensetning: 1 av 1 plasser', { exact: true }).waitFor();
  await page.goBack();
  await banner(page, past).waitFor();
  expect(complaints).toEqual([]);
  const held = holdingsIn(await readFile(), leader);
  expect(held.map(({ personId, from, to }) => [personId, from, to])).toEqual([
    [kari, '2007-09-01', lastDay],
    [ola, firstDay, null],
  ]);
});

test('a day to come is said to be one, and an empty field is today', async () => {
  const { page } = await openBodies();
  await lookAt(page, addDays(today, 30));
  await banner(page, /^Slik blir organisasjonen/).waitFor();
  await dayField(page).fill('');
  await page.keyboard.press('Enter');
  await banner(page, /^Slik blir/).waitFor({ state: 'detached' });
  await expect.poll(() => dayField(page).inputValue()).toBe(written(today));
});

test('on another day no name is written from today on, the days are changed in the dialog, and other cells are written', async () => {
  const { page, readFile } = await openBodies();
  await lookAt(page, lastYear);
  await holder(page, leader).getByText('Kari Moe').click();
  await page.keyboard.type('S');
  await page
    .getByText(/et navn som skrives her, gjelder fra i dag/)
    .filter({ visible: true })
    .first()
    .waitFor();
  await page.keyboard.press('Delete');
  const dialog = await openHolders(page, leader);
  const row = dialog.getByRole('listitem', { name: 'Kari Moe' });
  await row.getByText(`på plassen ${written(lastYear)}`).waitFor();
  await row.getByRole('textbox', { name: 'Fra', exact: true }).fill(written(addDays(lastYear, 1)));
  await page.keyboard.press('Enter');
  await row.getByText(`på plassen ${written(lastYear)}`).waitFor({ state: 'detached' });
  await dialog.getByRole('button', { name: 'Lukk' }).click();
  await dialog.waitFor({ state: 'detached' });
  await holder(page, leader).getByText('Ubesatt', { exact: true }).waitFor();
  await page.locator(`[data-row="${member}"][data-column="title"]`).click();
  await page.keyboard.type('Ordfører');
  await page.keyboard.press('Enter');
  await page.getByRole('gridcell', { name: 'Ordfører', exact: true }).waitFor();
  const plan = await readFile();
  expect(findRow(plan, 'seat', member)?.title).toBe('Ordfører');
  expect(holdingsIn(plan, leader).map(({ from, to }) => [from, to])).toEqual([
    [addDays(lastYear, 1), null],
  ]);
  expect(plan.rows.person).toHaveLength(2);
});

test('the row’s menu of a body switches the columns of its table in the plan', async () => {
  const { page, readFile } = await openBodies();
  const choose = async (name: string) => {
    await page
      .locator(`[data-row="${group}"][data-column="title"]`)
      .click({ position: { x: 60, y: 12 } });
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name, exact: true }).click();
    await isTakenIn(page, '');
  };
  await choose('Vis kolonnen Stillingsbrøk i planen');
  await choose('Vis ikke kolonnen Virksomhet/fagforening i planen');
  await choose('Vis ikke organet i planen');
  await choose('Vis organet i planen');
  expect((await readFile()).rows.body).toMatchObject([
    { inPlan: true, showsRepresented: false, showsPositionShare: true },
  ]);
});

test.each(['light', 'dark'] as const)('has nothing for axe to say, %s', async (colorScheme) => {
  const { page } = await openBodies({ colorScheme });
  await lookAt(page, lastYear);
  await banner(page, past).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  const dialog = await openHolders(page, leader);
  await dialog.getByText('på plassen').waitFor();
  expect(await axeViolations(page)).toEqual([]);
});

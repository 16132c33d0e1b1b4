import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inOrder, type Plan } from '../../src-domain/plan.ts';
import { idOf, planFrom } from '../fixtures/small-plan.ts';
import { openProject } from './sample-project.ts';
import { axeViolations, launchBrowser } from './shell-in-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const [course, group, leader] = [idOf(1), idOf(2), idOf(3)];
const [illness, fire] = [idOf(11), idOf(12)];
const [time, cost] = [idOf(21), idOf(22)];
const line = idOf(31);

const plan = planFrom({
  project: [{ name: 'Ny skole' }],
  subproject: [{ id: course, letter: 'A', name: 'Kurs' }],
  body: [{ id: group, name: 'Prosjektgruppe', kind: 'project-group' }],
  seat: [{ id: leader, bodyId: group, role: 'project-leader', title: 'Prosjektleder' }],
  risk: [
    { id: illness, text: 'Sykdom', probability: 4, consequence: 4 },
    { id: fire, text: 'Brann', probability: 1, consequence: 5 },
  ],
  tolerance: [
    { id: time, aspect: 'time', limit: 30, unit: 'days' },
    { id: cost, aspect: 'cost', limit: 10, unit: 'percent', subprojectId: course },
  ],
  budget: [{ id: line, text: 'Lokaler', subprojectId: course, planned: 1000, spent: 250 }],
});

const openSteering = (options: BrowserContextOptions = {}, of: Plan = plan) =>
  openProject(browser, 'Styring', of, options);

const cell = (page: Page, row: string, column: string) =>
  page.locator(`[data-row="${row}"][data-column="${column}"]`);

const matrix = (page: Page) => page.getByRole('table', { name: 'Risikomatrise' });
const sums = (page: Page) => page.getByRole('table', { name: 'Summer' });

async function write(page: Page, row: string, column: string, text: string): Promise<void> {
  await cell(page, row, column).click();
  await page.locator(`[data-row="${row}"][data-column="${column}"]:focus`).waitFor();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

describe('the risks', () => {
  test('move in the matrix as they are judged anew, and get a response and a seat that answers for it', async () => {
    const { shell, page, complaints } = await openSteering();
    await matrix(page).getByRole('button', { name: '1 høy Sykdom' }).waitFor();
    await write(page, fire, 'probability', '3');
    await matrix(page).getByRole('button', { name: '1 høy Brann' }).waitFor();
    await cell(page, fire, 'value').getByText('15 høy').waitFor();
    await write(page, illness, 'response', 'Vikarer');
    await write(page, illness, 'ownerSeatId', 'Prosjektleder');
    await cell(page, illness, 'ownerSeatId').getByText('Prosjektleder').waitFor();
    expect(complaints).toEqual([]);
    const { risk } = (await shell.planInFile()).rows;
    expect(risk).toMatchObject([
      { id: illness, response: 'Vikarer', ownerSeatId: leader },
      { id: fire, probability: 3, consequence: 5 },
    ]);
  });

  test('are narrowed by a cell of the matrix, by key too, and all of them come back', async () => {
    const { page } = await openSteering();
    const chosen = matrix(page).getByRole('button', { name: '1 høy Sykdom' });
    await chosen.focus();
    await page.keyboard.press('Enter');
    await page.getByText('Viser 1 av 2 usikkerheter, etter ruten i matrisen.').waitFor();
    expect(await chosen.getAttribute('aria-pressed')).toBe('true');
    await cell(page, fire, 'text').waitFor({ state: 'detached' });
    expect(await axeViolations(page)).toEqual([]);
    // What is judged anew where it stands doesn't vanish from under the hand.
    await write(page, illness, 'probability', '1');
    await cell(page, illness, 'value').getByText('4 lav').waitFor();
    await page.getByRole('button', { name: 'Vis alle', exact: true }).click();
    await cell(page, fire, 'text').waitFor();
  });
});

test('A tolerance gets units that fit what it is about, loses one that doesn’t, and is in words where nothing is counted', async () => {
  const { shell, page } = await openSteering();
  await cell(page, time, 'subprojectId').getByText('Hele prosjektet').waitFor();
  await write(page, time, 'aspect', 'Kvalitet');
  await cell(page, time, 'aspect').getByText('Kvalitet').waitFor();
  await cell(page, time, 'limit').click();
  await page.keyboard.press('Enter');
  const tooltip = page.getByRole('tooltip');
  await tooltip.getByText(/Skriv toleransen med ord under Forklaring\./).waitFor();
  await write(page, cost, 'unit', 'Kroner');
  await write(page, cost, 'limit', '5000');
  await cell(page, cost, 'limit').getByText(/5.000/).waitFor();
  const { tolerance } = (await shell.planInFile()).rows;
  expect(inOrder(tolerance)).toMatchObject([
    { aspect: 'quality', limit: null, unit: null },
    { aspect: 'cost', limit: 5000, unit: 'kroner' },
  ]);
});

test('What is spent counts at once in the line and in the sums', async () => {
  const { shell, page } = await openSteering();
  await cell(page, line, 'percent').getByText('25 %').waitFor();
  await write(page, line, 'spent', '1250');
  await cell(page, line, 'left').getByText('−250').waitFor();
  const common = sums(page).getByRole('row', { name: /A\. Kurs Kroner/ });
  await common.getByRole('cell', { name: '125 %' }).waitFor();
  await page.getByRole('button', { name: 'Ny linje', exact: true }).click();
  await page.locator('textarea:focus').waitFor();
  await page.keyboard.type('Leder');
  await page.keyboard.press('Enter');
  await page.getByRole('gridcell', { name: 'Leder', exact: true }).waitFor();
  const { budget } = (await shell.planInFile()).rows;
  expect(inOrder(budget)).toMatchObject([
    { text: 'Lokaler', spent: 1250 },
    { text: 'Leder', planned: null, unit: 'kroner' },
  ]);
});

describe('the page of steering', () => {
  test.each(['light', 'dark'] as const)('can be read by everybody in %s', async (colorScheme) => {
    const { page, complaints } = await openSteering({ colorScheme });
    await matrix(page).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('says how to begin where nothing is written', async () => {
    const { page } = await openSteering({}, planFrom({ project: [{ name: 'Ny skole' }] }));
    for (const text of [
      /Ingen usikkerheter ennå/,
      /Ingen toleranser ennå/,
      /Ingen budsjettlinjer/,
    ]) {
      await page.getByText(text).waitFor();
    }
    expect(await matrix(page).count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
  });
});

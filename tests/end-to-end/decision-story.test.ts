import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { jointProject } from '../fixtures/joint-project.ts';
import { goTo, press, tabTo } from './by-keyboard.ts';
import { isTakenIn } from './sample-project.ts';
import { launchBrowser, openPage, startShellWith } from './shell-in-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

// All of it lies ahead, whenever the story is told.
const year = new Date().getFullYear() + 1;
const first = { levanger: { day: `18.08.${year}`, number: 'PS 61' } } as const;

const card = (page: Page, label: string) =>
  page.getByRole('list', { name: 'Versjoner' }).getByRole('listitem', { name: label, exact: true });

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

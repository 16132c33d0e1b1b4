import { readFile, writeFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { Plan } from '../../src-domain/plan.ts';
import { startChildProcess } from '../../src-main/isolated/child-process.ts';
import { verifyProjectFile } from '../../src-main/store/project-file.ts';
import { realSurroundings } from '../../src-main/surroundings.ts';
import { madePlan } from '../fixtures/made-plan.ts';
import { idOf, planFrom } from '../fixtures/small-plan.ts';
import { goToPage } from './sample-project.ts';
import {
  axeViolations,
  launchBrowser,
  openPage,
  startShell,
  startShellWith,
} from './shell-in-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** The start page of somebody who has had a project open whose file was harmed since. */
async function afterHarm(plan: Plan, harm: (bytes: Buffer) => Buffer) {
  const first = await startShellWith(plan);
  const { page: earlier } = await openPage(browser, first.address);
  await earlier.getByRole('heading', { level: 1, name: 'Oversikt' }).waitFor();
  await earlier.close();
  await first.end();
  const harmed = harm(await readFile(first.file));
  await writeFile(first.file, harmed);
  const shell = await startShell(undefined, { home: first.home });
  onTestFinished(() => shell.stop());
  return {
    ...(await openPage(browser, shell.address)),
    file: first.file,
    harmed,
    home: first.home,
  };
}

const openRecent = (page: Page, name: string) =>
  page.getByRole('region', { name: 'Sist brukt' }).getByRole('link', { name }).press('Enter');

test('a file that was changed outside the program is opened for reading, compared, and accepted', async () => {
  const plan = planFrom({
    project: [{ id: idOf(1), name: 'Skole' }],
    milestone: [{ id: idOf(2), title: 'Byggestart' }],
  });
  const flipped = (bytes: Buffer) =>
    Buffer.from(bytes.toString('latin1').replaceAll('Byggestart', 'Byggesfart'), 'latin1');
  const { page, complaints, file, harmed, home } = await afterHarm(plan, flipped);
  await openRecent(page, 'Skole');
  const look = page.getByRole('button', { name: 'Åpne for lesing …' });
  await look.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Filen er endret utenfor Planverk' });
  await dialog.getByText('«Byggesfart» (var «Byggestart»)').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Avbryt' }).press('Enter');
  await dialog.waitFor({ state: 'detached' });
  expect(await readFile(file)).toEqual(harmed);

  await look.press('Enter');
  await dialog.getByText('«Byggesfart» (var «Byggestart»)').waitFor();
  await dialog.getByRole('button', { name: 'Godta og åpne' }).press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Oversikt' }).waitFor();
  await goToPage(page, 'Historikk');
  await page.getByText('Godtok filen slik den sto').waitFor();
  const surroundings = { ...realSurroundings(startChildProcess), home };
  await expect.poll(async () => (await verifyProjectFile(file, surroundings)).ok).toBe(true);
  expect(complaints).toEqual([]);
});

test('what can be read of a file that was cut off is saved in a new one, told, and opened', async () => {
  const cut = (bytes: Buffer) => bytes.subarray(0, Math.floor(bytes.length * 0.6));
  const { page, complaints, file, harmed } = await afterHarm(madePlan({ measures: 400 }), cut);
  await openRecent(page, 'Felles oppvekstløft');
  await page.getByRole('button', { name: 'Redd det som kan leses …' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Redd det som kan leses' });
  await dialog.getByText(/^Det som lot seg lese av/).waitFor();
  expect(await axeViolations(page)).toEqual([]);
  expect(await readFile(file)).toEqual(harmed);
  await dialog.getByRole('button', { name: 'Åpne den nye filen' }).press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Oversikt' }).waitFor();
  await page.getByText('prosjekt – reddet.planverk').first().waitFor();
  expect(complaints).toEqual([]);
});

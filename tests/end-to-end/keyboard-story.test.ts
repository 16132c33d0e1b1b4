import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inOrder, projectOf } from '../../src-domain/plan.ts';
import { oneLine } from '../main/documents/build.ts';
import { partsOf } from '../main/documents/word-lint.ts';
import { readXml, visibleText } from '../main/documents/xml-tree.ts';
import { goTo, nameOfFocused, press, tabTo } from './by-keyboard.ts';
import { newUser, type } from './new-user.ts';
import { isTakenIn } from './sample-project.ts';
import { launchBrowser, openPage } from './shell-in-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const cell = (page: Page, name: string | RegExp) =>
  page.getByRole('gridcell', { name }).first().waitFor();

test('A plan is written and its document made by keyboard alone', async () => {
  const user = await newUser();
  const { page, complaints } = await openPage(browser, user.address);
  await press(page, /^button Nytt prosjekt/);
  await expect.poll(() => nameOfFocused(page)).toMatch(/^textbox Hva skal/);
  await page.keyboard.type('Ny skole');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Oversikt' }).waitFor();

  await goTo(page, 'Prosjekt');
  await tabTo(page, /^textbox Navn/);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Ny barneskole på Åsen');
  await tabTo(page, /^textbox Oppdragsgiver/);
  await page.keyboard.type('Formannskapet');
  await page.keyboard.press('Tab');
  await isTakenIn(page, 'Endret oppdragsgiver');

  await goTo(page, 'Organisering');
  await press(page, /^button Nytt organ/);
  await type(page, 'Brukerråd');
  await cell(page, /^Brukerråd/);
  await isTakenIn(page, 'Endret navn');

  await goTo(page, 'Beskrivelse');
  await press(page, /^link Avgrensninger/);
  await tabTo(page, /^textbox Teksten i «Avgrensninger/);
  await page.keyboard.type('Uteområdet er ikke med.');
  await isTakenIn(page, 'Endret tekst');
  // In the text itself Ctrl+K makes a link; this key searches there too.
  await page.keyboard.press('Control+Shift+F');
  await page.locator('[role=combobox]:focus').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.keyboard.press('Tab');

  await goTo(page, 'Mål');
  await press(page, /^button Nytt effektmål/);
  await type(page, 'Trygg skolevei');
  await cell(page, 'Trygg skolevei');

  await goTo(page, 'Hovedtiltak');
  await press(page, /^button Nytt hovedtiltak/);
  await type(page, 'Bygge gangbro');
  await cell(page, 'Bygge gangbro');
  await press(page, /^button Matrise/);
  await page.getByRole('grid', { name: 'Hovedtiltak og mål' }).waitFor();
  await tabTo(page, /^checkbox Bygge gangbro.*Trygg skolevei/);
  await page.keyboard.press('Space');
  await isTakenIn(page, 'Knyttet');

  await goTo(page, 'Milepælplan');
  await press(page, /^button Ny milepæl/);
  await type(page, 'Skoleveien er trygg');
  await cell(page, 'Skoleveien er trygg');
  await page.keyboard.press('Control+Enter');
  await type(page, 'Åpne gangbroen', 'høst 27');
  await cell(page, 'høst 27');
  await isTakenIn(page, 'Endret tid');

  await goTo(page, 'Dokumenter');
  await page.getByText('Dokumentet er klart.').waitFor();
  const downloading = page.waitForEvent('download');
  await press(page, /^button Last ned/);
  const made = await (await downloading).path();
  const parts = partsOf(new Uint8Array(await readFile(made)));
  const written = oneLine(visibleText(readXml(parts['word/document.xml'] ?? '')));
  expect(written).toContain('Åpne gangbroen');
  expect(complaints).toEqual([]);

  const plan = await user.planInFile();
  const { rows } = plan;
  expect(projectOf(plan)).toMatchObject({
    name: 'Ny barneskole på Åsen',
    client: 'Formannskapet',
  });
  expect(inOrder(rows.body).map(({ name }) => name)).toContain('Brukerråd');
  expect(rows.textSection.find(({ heading }) => heading.startsWith('Avgrens'))?.body.trim()).toBe(
    'Uteområdet er ikke med.',
  );
  expect(rows.effectGoal).toMatchObject([{ letter: 'A', title: 'Trygg skolevei' }]);
  expect(rows.activity).toMatchObject([{ text: 'Bygge gangbro' }]);
  expect(rows.activityGoal).toMatchObject([
    { activityId: rows.activity[0]?.id, effectGoalId: rows.effectGoal[0]?.id },
  ]);
  expect(rows.milestone).toMatchObject([{ letter: 'A', title: 'Skoleveien er trygg' }]);
  expect(rows.measure).toMatchObject([
    { milestoneId: rows.milestone[0]?.id, text: 'Åpne gangbroen', time: { text: 'høst 27' } },
  ]);
});

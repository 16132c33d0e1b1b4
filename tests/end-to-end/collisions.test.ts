import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findRow, type Plan } from '../../src-domain/plan.ts';
import { collidedIds, collidedPlan } from '../fixtures/collided-plan.ts';
import { press } from './by-keyboard.ts';
import { goToPage, openProject } from './sample-project.ts';
import { axeViolations, axeViolationsInBoth, launchBrowser } from './shell-in-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const plan = collidedPlan();

const closed = (open: Plan): Plan => ({
  ...open,
  rows: {
    ...open.rows,
    project: open.rows.project.map((project) => ({ ...project, closedOn: '2008-06-01' })),
  },
});

const card = (page: Page, name: RegExp) => page.getByRole('article', { name });
const measure = (page: Page) => card(page, /^Tiltaket «Kurs/);
const dropped = (page: Page) => card(page, /^Tiltaket «Møte/);
const section = (page: Page) => card(page, /^Avsnittet «Bakgrunn»/);

describe('what two have written in the same place', () => {
  test('is seen beside what both began with, and each question is settled by mine, theirs or both', async () => {
    const { shell, page, complaints } = await openProject(browser, 'Oversikt', plan);
    await page.getByRole('main').getByRole('link', { name: '3 ting venter på et valg' }).click();
    await page.getByRole('heading', { level: 1, name: 'Deling' }).waitFor();
    const navigation = page.getByRole('navigation', { name: 'Sider i prosjektet' });
    await navigation.getByRole('link', { name: 'Deling 3 ting venter på et valg' }).waitFor();

    const sides = measure(page).getByRole('table');
    await sides.getByRole('columnheader', { name: 'Mitt (Kari)' }).waitFor();
    await sides.getByRole('columnheader', { name: 'Deres (Ola)' }).waitFor();
    expect(
      await sides
        .getByRole('row', { name: /^Tekst/ })
        .locator('ins')
        .allInnerTexts(),
    ).toEqual(expect.arrayContaining([expect.stringContaining('mai')]));
    expect(await axeViolationsInBoth(page)).toEqual([]);

    await measure(page)
      .getByRole('button', { name: /^Skriv selv/ })
      .click();
    const text = measure(page).getByRole('textbox', { name: 'Tekst' });
    expect(await text.inputValue()).toBe('Kurs for alle ledere i mars Kurs for ledere i mai');
    expect(await axeViolationsInBoth(page)).toEqual([]);
    await text.fill('Kurs for alle ledere i mars og mai');
    await measure(page).getByRole('textbox', { name: 'Tid' }).fill('Mars og mai 2008');
    await measure(page).getByRole('button', { name: 'Bruk det som står her' }).click();
    await page.getByText(/^Skrev sammen: tiltaket .* 2 kollisjoner igjen\.$/).waitFor();

    await dropped(page).getByText('Slettet', { exact: true }).waitFor();
    await dropped(page)
      .getByRole('button', { name: /^Velg mitt/ })
      .click();
    await dropped(page).waitFor({ state: 'detached' });

    await section(page)
      .getByRole('button', { name: /^Skriv selv/ })
      .click();
    const body = section(page).getByRole('textbox', { name: 'Tekst' });
    await expect.poll(() => body.textContent()).toMatch(/svært gammel[\s\S]*gammel og kald/);
    await section(page)
      .getByRole('button', { name: /^Velg deres/ })
      .click();
    await page.getByText('Ingenting venter på et valg.', { exact: true }).waitFor();
    expect(await axeViolations(page)).toEqual([]);

    expect(complaints).toEqual([]);

    const after = await shell.planInFile();
    expect(after.rows.collision).toEqual([]);
    expect(findRow(after, 'measure', collidedIds.measure)).toMatchObject({
      text: 'Kurs for alle ledere i mars og mai',
      time: { text: 'Mars og mai 2008' },
    });
    expect(findRow(after, 'measure', collidedIds.dropped)).toBeUndefined();
    expect(findRow(after, 'textSection', collidedIds.section)?.body).toBe(
      'Skolen er gammel og kald.\n\nDen skal bygges ny.',
    );
  });

  test('is chosen by the keyboard alone, for one and for all, and taken back', async () => {
    const { page, shell } = await openProject(browser, 'Deling', plan);
    await press(page, /^button Velg deres: avsnittet «Bakgrunn»/);
    await expect
      .poll(() => measure(page).evaluate((it) => it === document.activeElement))
      .toBe(true);
    await page.keyboard.press('Control+z');
    await section(page).waitFor();
    await press(page, /^button Velg deres for alle/);
    const dialog = page.getByRole('dialog', { name: 'Velge deres for alle?' });
    await dialog.waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByText('Ingenting venter på et valg.', { exact: true }).waitFor();
    const after = await shell.planInFile();
    expect(findRow(after, 'measure', collidedIds.measure)?.text).toBe('Kurs for ledere i mai');
    expect(after.rows.collision).toEqual([]);
  });

  test('in a closed project can only stay as it is, and the page says why', async () => {
    const { page, shell } = await openProject(browser, 'Deling', closed(plan));
    await page.getByText(/^Prosjektet er avsluttet, så planen kan ikke endres/).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(
      await measure(page)
        .getByRole('button', { name: /^Velg deres/ })
        .isDisabled(),
    ).toBe(true);
    await measure(page)
      .getByRole('button', { name: /^Velg mitt/ })
      .click();
    await measure(page).waitFor({ state: 'detached' });
    await goToPage(page, 'Historikk');
    await page
      .getByText(/^Valgte mitt: tiltaket/)
      .first()
      .waitFor();
    expect((await shell.planInFile()).rows.collision).toHaveLength(2);
  });
});

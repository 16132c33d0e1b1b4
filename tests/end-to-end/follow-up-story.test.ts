import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayText } from '../../src-domain/messages/day-text.ts';
import { findRow } from '../../src-domain/plan.ts';
import { isoDayOf } from '../../src-domain/timing/local-day.ts';
import { idOf, planFrom } from '../fixtures/small-plan.ts';
import { goToPage, isTakenIn, openProject } from './sample-project.ts';
import { launchBrowser } from './shell-in-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const today = isoDayOf(new Date());
/** A month so many months ahead, as people write it. */
const monthAhead = (months: number) => {
  const [year, month] = today.split('-').map(Number) as [number, number];
  const day = new Date(year, month - 1 + months, 1);
  return new Intl.DateTimeFormat('nb-NO', { month: 'long', year: 'numeric' }).format(day);
};
const [planned, later] = [monthAhead(3), monthAhead(4)];
const [course, hearing] = [idOf(11), idOf(12)];

const plan = planFrom({
  project: [{ name: 'Ny skole', startDate: '2007-01-01', endDate: '2040-12-31' }],
  body: [{ id: idOf(1), name: 'Formannskapet' }],
  milestone: [{ id: idOf(5), letter: 'A', title: 'Skolen er klar' }],
  measure: [
    { id: course, milestoneId: idOf(5), text: 'Hold kurs', time: { text: dayText(today) } },
    { id: hearing, milestoneId: idOf(5), text: 'Send på høring', time: { text: planned } },
  ],
});

const moved = `Flyttet tiltaket «Send på høring» fra «${planned}» til «${later}»`;

const cell = (page: Page, row: string, column: string) =>
  page.locator(`.grid-cell[data-row="${row}"][data-column="${column}"]`);

const bar = (page: Page) => page.getByRole('gridcell', { name: new RegExp(`^${planned}: `) });

/** Presses a key until what has the focus is called so. */
async function pressUntil(page: Page, key: string, name: RegExp): Promise<void> {
  for (let pressed = 0; pressed < 80; pressed += 1) {
    const focused = page.locator(':focus');
    const [first = ''] =
      (await focused.count()) > 0 ? (await focused.ariaSnapshot()).split('\n') : [];
    if (name.test(first)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} doesn’t lead to ${name}`);
}

async function goToByKeys(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').and(page.locator(':focus')).waitFor();
  await page.keyboard.type(name);
  await page
    .getByRole('option', { name: new RegExp(`^${name}`) })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
}

/** What the two measures have become, in the table and against the approved version. */
async function bothAreSeen(page: Page): Promise<void> {
  await cell(page, course, 'state').getByText('Ferdig').waitFor();
  await cell(page, course, 'slip').getByText('ferdig på dagen').waitFor();
  await cell(page, hearing, 'time').getByText(later).waitFor();
  await cell(page, hearing, 'slip')
    .getByText(/^\d\d dager (\(1 måned\) )?senere$/)
    .waitFor();
}

async function bothAreCompared(page: Page): Promise<void> {
  const row = (name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) });
  await row('Hold kurs').getByText('ferdig på dagen').waitFor();
  await row('Send på høring')
    .getByText(/^\d\d dager (\(1 måned\) )?senere$/)
    .waitFor();
}

describe('a plan is approved and followed up', () => {
  test('one measure is reported done, another is moved on the timeline, and both are seen against the approved version', async () => {
    const { shell, page, complaints } = await openProject(browser, 'Versjoner', plan);
    await page.getByRole('button', { name: 'Frys planen', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Frys planen' }).click();
    await page.getByRole('button', { name: 'Registrer vedtak om «Versjon 1»' }).click();
    const dialog = page.getByRole('dialog', { name: 'Vedtak om «Versjon 1»' });
    await dialog.getByRole('combobox', { name: 'Utfall', exact: true }).click();
    await page.getByRole('option', { name: 'vedtatt', exact: true }).click();
    await dialog.getByRole('combobox', { name: 'Organ', exact: true }).click();
    await page.getByRole('option', { name: 'Formannskapet', exact: true }).click();
    await dialog.getByRole('textbox', { name: 'Møtedato' }).fill('12.9.07');
    await dialog.getByRole('button', { name: 'Registrer', exact: true }).click();
    await page.getByText('Vedtatt', { exact: true }).waitFor();

    await goToPage(page, 'Milepælplan');
    await cell(page, course, 'text').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Meld ferdig', exact: true }).click();
    await isTakenIn(page, 'Meldte tiltaket «Hold kurs» ferdig');
    await page.getByRole('tab', { name: 'Tidslinje', exact: true }).click();
    await bar(page).scrollIntoViewIfNeeded();
    const box = await bar(page).boundingBox();
    if (!box) throw new Error('The bar isn’t on the page');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + box.width / 2, y);
    await page.mouse.move(x + box.width, y);
    await page.mouse.up();
    await isTakenIn(page, moved);

    await page.getByRole('tab', { name: 'Tabell', exact: true }).click();
    await bothAreSeen(page);
    await goToPage(page, 'Versjoner');
    await page.getByRole('button', { name: /^Sammenlign med planen nå: «Versjon 1»/ }).click();
    await bothAreCompared(page);
    expect(complaints).toEqual([]);
    const kept = await shell.planInFile();
    expect(findRow(kept, 'measure', course)).toMatchObject({ state: 'done', doneOn: today });
    expect(findRow(kept, 'measure', hearing)?.time?.text).toBe(later);
  });

  test('the same by keyboard alone', async () => {
    const { shell, page, complaints } = await openProject(browser, 'Versjoner', plan);
    await pressUntil(page, 'Tab', /button "Frys planen"/);
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Navn' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Enter');
    await isTakenIn(page, 'Frøs planen');
    await pressUntil(page, 'Tab', /button "Registrer vedtak om «Versjon 1»"/);
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: 'Organ' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: 'Formannskapet' }).waitFor();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.getByRole('option').first().waitFor({ state: 'detached' });
    await pressUntil(page, 'Tab', /textbox "Møtedato"/);
    await page.keyboard.type('12.9.07');
    await pressUntil(page, 'Tab', /combobox "Utfall"/);
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: 'vedtatt', exact: true }).waitFor();
    await pressUntil(page, 'ArrowDown', /option "vedtatt"/);
    await page.keyboard.press('Enter');
    await page.getByRole('option').first().waitFor({ state: 'detached' });
    await pressUntil(page, 'Tab', /button "Registrer"/);
    await page.keyboard.press('Enter');
    await page.getByText('Vedtatt', { exact: true }).waitFor();

    await goToByKeys(page, 'Milepælplan');
    await pressUntil(page, 'Tab', /gridcell/);
    await page.keyboard.press('Control+Home');
    await pressUntil(page, 'ArrowRight', /gridcell "Skolen er klar"/);
    await pressUntil(page, 'ArrowDown', /gridcell "Hold kurs"/);
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: 'Meld ferdig', exact: true }).waitFor();
    await pressUntil(page, 'ArrowDown', /menuitem "Meld ferdig"/);
    await page.keyboard.press('Enter');
    await isTakenIn(page, 'Meldte tiltaket «Hold kurs» ferdig');
    await pressUntil(page, 'Shift+Tab', /tab "Tabell"/);
    await page.keyboard.press('ArrowRight');
    await pressUntil(page, 'ArrowRight', /tab "Tidslinje"/);
    await page.keyboard.press('Enter');
    await page.getByRole('treegrid', { name: 'Tidslinje for milepælplanen' }).waitFor();
    await pressUntil(page, 'Tab', /row|gridcell/);
    await page.keyboard.press('Control+Home');
    await pressUntil(page, 'ArrowDown', /Send på høring/);
    await page.keyboard.press('Alt+ArrowRight');
    await isTakenIn(page, moved);

    await pressUntil(page, 'Shift+Tab', /tab "Tidslinje"/);
    await page.keyboard.press('ArrowLeft');
    await pressUntil(page, 'ArrowLeft', /tab "Tabell"/);
    await page.keyboard.press('Enter');
    await bothAreSeen(page);
    await goToByKeys(page, 'Versjoner');
    await pressUntil(page, 'Tab', /button "Sammenlign med planen nå: «Versjon 1»/);
    await page.keyboard.press('Enter');
    await bothAreCompared(page);
    expect(complaints).toEqual([]);
    const kept = await shell.planInFile();
    expect(findRow(kept, 'measure', hearing)?.time?.text).toBe(later);
  });
});

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inOrder } from '../../src-domain/plan.ts';
import { openProject, sample } from './sample-project.ts';
import { launchBrowser } from './shell-in-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const [first, second] = inOrder(sample.rows.milestone);
const [measure, next] = inOrder(
  sample.rows.measure,
  ({ milestoneId, milestoneGroupId }) => milestoneId === first?.id && milestoneGroupId === null,
);

const cellOf = (page: Page, row: string | undefined, column: string) =>
  page.locator(`.grid-cell[data-row="${row}"][data-column=${column}]`);
const here = (page: Page) => page.locator('.grid-cell:focus');
const columnHere = (page: Page) => here(page).getAttribute('data-column');

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}

describe('whoever types along in the milestone plan', () => {
  test('goes from cell to cell with Tab, and leaves the table after Escape', async () => {
    const { page, complaints } = await openProject(browser, 'Milepælplan');
    await cellOf(page, measure?.id, 'text').click();
    await page.keyboard.type('Anbud ut');
    await page.keyboard.press('Tab');
    expect(await columnHere(page)).toBe('time');
    await page.keyboard.press('Tab');
    expect(await columnHere(page)).toBe('responsible');
    await page.keyboard.press('Tab');
    expect(await columnHere(page)).toBe('state');
    await page.keyboard.press('Tab');
    expect(await columnHere(page)).toBe('doneOn');
    await page.keyboard.press('Tab');
    expect(await columnHere(page)).toBe('forecast');
    await page.keyboard.press('Tab');
    expect(await here(page).getAttribute('data-row')).toBe(next?.id);
    await page.keyboard.press('Shift+Tab');
    expect(await columnHere(page)).toBe('forecast');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await expect.poll(() => here(page).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('adds below where they stand, and a new milestone has its letter', async () => {
    const { page } = await openProject(browser, 'Milepælplan');
    await cellOf(page, measure?.id, 'text').click();
    await page.getByRole('button', { name: 'Nytt tiltak' }).click();
    await page.keyboard.type('Rett under');
    await page.keyboard.press('Enter');
    const rows = page.locator('.grid-body [role=row]');
    const texts = async () => (await rows.allTextContents()).slice(0, 4).join('|');
    await expect.poll(texts).toMatch(/Rett under/);
    await page.getByRole('button', { name: 'Ny milepæl' }).click();
    await page.keyboard.type('Enda en');
    await page.keyboard.press('Enter');
    const heading = page.getByRole('row', { name: /Enda en/ });
    await heading.waitFor();
    const letters = sample.rows.milestone.map(({ letter }) => letter).toSorted();
    const after = String.fromCharCode((letters.at(-1) ?? '').charCodeAt(0) + 1);
    expect(await heading.locator('[data-column=letter]').textContent()).toContain(after);
  });

  test('takes back a new row with Escape, but not what is written', async () => {
    const { page } = await openProject(browser, 'Milepælplan');
    const rows = page.getByRole('treegrid');
    const before = await rows.getAttribute('aria-rowcount');
    await cellOf(page, measure?.id, 'text').click();
    await page.getByRole('button', { name: 'Nytt tiltak' }).click();
    await expect.poll(() => rows.getAttribute('aria-rowcount')).not.toBe(before);
    await page.keyboard.press('Escape');
    await expect.poll(() => rows.getAttribute('aria-rowcount')).toBe(before);
    await page.keyboard.press('Escape');
    expect(await rows.getAttribute('aria-rowcount')).toBe(before);
  });

  test('goes on elsewhere with a click, and finds what couldn’t be kept', async () => {
    const { page } = await openProject(browser, 'Milepælplan');
    await cellOf(page, measure?.id, 'state').click();
    await page.keyboard.type('nesten i mål');
    await cellOf(page, first?.id, 'text').click();
    await expect.poll(() => columnHere(page)).toBe('text');
    const note = page.getByText('Du skrev «nesten i mål».').filter({ visible: true });
    await note.first().waitFor();
    await page.getByRole('button', { name: 'Skriv videre' }).click();
    expect(await page.locator('.grid-editor input').inputValue()).toBe('nesten i mål');
    await page.keyboard.press('Escape');
    await cellOf(page, measure?.id, 'state').click();
    await page.keyboard.type('utført');
    await page.keyboard.press('Enter');
    await expect.poll(() => cellOf(page, measure?.id, 'state').textContent()).toContain('Ferdig');
  });

  test('keeps with Escape whoever is chosen to answer', async () => {
    const { page } = await openProject(browser, 'Milepælplan');
    const cell = cellOf(page, measure?.id, 'responsible');
    const before = (await cell.textContent()) ?? '';
    await cell.click();
    await page.keyboard.type('Hele bygda');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Hele bygda' }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect.poll(() => cell.textContent()).toContain('Hele bygda');
    expect(await cell.textContent()).toContain(before);
  });

  test('hears that a measure has no scope, typed or pasted, and gets the rest', async () => {
    const { shell, page, complaints } = await openProject(browser, 'Milepælplan');
    await cellOf(page, next?.id, 'scope').click();
    await page.keyboard.type('L');
    const reason = 'Gjelder kan bare settes på milepæler og grupper.';
    await page.getByText(reason).filter({ visible: true }).first().waitFor();
    await cellOf(page, next?.id, 'text').click();
    await paste(page, 'Anbud ut\tLevanger\tHøst 07\nSvar inn\tVerdal\tVår 08');
    const dialog = page.getByRole('dialog', { name: 'Lim inn rader' });
    await dialog.getByText(reason).first().waitFor();
    await dialog.getByText('2 verdier blir ikke med').waitFor();
    await dialog.getByRole('radio', { name: 'Legg til som nye rader' }).check();
    await dialog.getByRole('button', { name: 'Lim inn', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('gridcell', { name: 'Svar inn' }).waitFor();
    expect(complaints).toEqual([]);
    const { rows } = await shell.planInFile();
    const times = rows.measure
      .filter(({ text }) => text === 'Anbud ut' || text === 'Svar inn')
      .map(({ time, milestoneId }) => [time?.text, milestoneId === second?.id]);
    expect(times).toEqual([
      ['Høst 07', false],
      ['Vår 08', false],
    ]);
  });
});

test('A unit that isn’t there yet is written on the seat that stands for it', async () => {
  const { shell, page } = await openProject(browser, 'Organisering');
  const cell = page.locator('.grid-row:not(.heading) .grid-cell[data-column=representsId]').first();
  await cell.click();
  await page.keyboard.type('Vinne skole');
  await page.getByRole('option', { name: 'Legg til «Vinne skole»' }).waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => cell.textContent()).toContain('Vinne skole');
  const { rows } = await shell.planInFile();
  expect(rows.organisation.find(({ name }) => name === 'Vinne skole')?.kind).toBe('unit');
});

import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Plan } from '../../src-domain/plan.ts';
import { rowTree } from '../../src-domain/row-tree.ts';
import { goToPage, isTakenIn, openProject, sample } from './sample-project.ts';
import { axeViolations, launchBrowser } from './shell-in-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const openSubprojects = (options: BrowserContextOptions = {}) =>
  openProject(browser, 'Delprosjekter', sample, options);

const cell = (page: Page, name: string) =>
  page.getByRole('gridcell', { name, exact: true }).first();
const row = (page: Page, name: RegExp) => page.getByRole('row', { name });
const level = (page: Page, name: RegExp) => row(page, name).getAttribute('aria-level');
const handle = (page: Page, name: RegExp) => row(page, name).getByRole('button').first();
const description = (page: Page, name: string) =>
  page.getByRole('textbox', { name: `Beskrivelse av ${name}` });

/** The tree as it would be read aloud: each name behind as many dots as it is deep. */
const treeOf = ({ rows }: Plan) =>
  rowTree(rows.subproject).map(({ row: subproject, depth }) =>
    `${'·'.repeat(depth)} ${subproject.letter} ${subproject.name}`.trim(),
  );

describe('the sub-projects', () => {
  test('go in and out by keyboard, and a new one gets the next letter', async () => {
    const { shell, page, complaints } = await openSubprojects();
    await cell(page, 'Uønsket deltid').click();
    await page.keyboard.press('Alt+ArrowRight');
    await expect.poll(() => level(page, /Uønsket deltid/)).toBe('2');
    await page.keyboard.press('Alt+ArrowUp');
    await page.keyboard.press('Alt+ArrowLeft');
    await expect.poll(() => level(page, /Uønsket deltid/)).toBe('1');
    await page.keyboard.press('Alt+ArrowRight');
    await expect.poll(() => level(page, /Uønsket deltid/)).toBe('2');
    // A new one comes beside the one where one stands.
    await cell(page, 'Avvikssystemer og avvikskulturer').click();
    await page.getByRole('button', { name: 'Nytt delprosjekt' }).click();
    await page.keyboard.type('Rekruttering');
    await page.keyboard.press('Enter');
    await row(page, /Rekruttering/)
      .getByRole('gridcell', { name: 'F', exact: true })
      .waitFor();
    expect(complaints).toEqual([]);
    const tree = treeOf(await shell.planInFile());
    expect(tree.filter((line) => /[DEF] /.test(line))).toEqual([
      'D Avvikssystemer og avvikskulturer',
      '· E Uønsket deltid',
      'F Rekruttering',
    ]);
  });

  test('are dragged into one another, but none into a part of itself', async () => {
    const { shell, page } = await openSubprojects();
    await row(page, /Redusert sykefravær/).hover();
    await handle(page, /Redusert sykefravær/).dragTo(cell(page, 'Distrikt Sør'));
    await row(page, /Uønsket deltid/).hover();
    await handle(page, /Uønsket deltid/).dragTo(cell(page, 'Medarbeiderskap 2007–2009'));
    await expect.poll(() => level(page, /Uønsket deltid/)).toBe('2');
    const [first, , , , , whole, part] = treeOf(await shell.planInFile());
    expect([first, whole, part]).toEqual([
      'A Redusert sykefravær i Levanger kommune',
      'B Medarbeiderskap 2007–2009',
      '· E Uønsket deltid',
    ]);
  });

  test('when one is deleted, say what stays and what moves up, and bring it back', async () => {
    const { page } = await openSubprojects();
    await cell(page, 'Redusert sykefravær i Levanger kommune').click();
    await page.keyboard.press('Control+Delete');
    const notice = page.getByRole('alert').filter({ hasText: 'Slettet delprosjektet' });
    await expect
      .poll(() => notice.textContent())
      .toMatch(/1 hovedtiltak.*1 milepæl står igjen uten delprosjekt\. 4 deler er flyttet/);
    await expect.poll(() => level(page, /Distrikt Sør/)).toBe('1');
    await notice.getByRole('button', { name: 'Angre' }).click();
    await expect.poll(() => level(page, /Distrikt Sør/)).toBe('2');
  });

  test('have their description beside them, which follows the row', async () => {
    const { shell, page } = await openSubprojects();
    await cell(page, 'Igalo').click();
    await description(page, 'Igalo').click();
    await page.keyboard.type('Et prosjekt i hele Levanger.');
    await cell(page, 'Distrikt Sør').click();
    await description(page, 'Distrikt Sør').getByText('Pleie- og omsorgsdistrikt.').waitFor();
    await isTakenIn(page, 'Endret beskrivelse');
    const { rows } = await shell.planInFile();
    expect(rows.subproject.find(({ name }) => name === 'Igalo')?.description).toBe(
      'Et prosjekt i hele Levanger.',
    );
  });

  test('lead to the seat of who is responsible, and a finding leads to the one without', async () => {
    const { page } = await openSubprojects();
    await cell(page, 'Redusert sykefravær i Levanger kommune').click();
    await page.getByRole('link', { name: 'Enhetsleder, Prosjektgruppe i Organisering' }).click();
    await page.getByRole('heading', { level: 1, name: 'Organisering' }).waitFor();
    await goToPage(page, 'Oversikt');
    await page.getByRole('link', { name: /^Ingen er ansvarlig for delprosjektet «B/ }).click();
    await page.getByRole('heading', { level: 2, name: 'B. Medarbeiderskap 2007–2009' }).waitFor();
    await expect.poll(() => page.locator(':focus').textContent()).toMatch(/^Ingen/);
  });

  test.each(['light', 'dark'] as const)('has nothing for axe to say, %s', async (colorScheme) => {
    const { page } = await openSubprojects({ colorScheme });
    await cell(page, 'Igalo').click();
    await description(page, 'Igalo').waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });
});

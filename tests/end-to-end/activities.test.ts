import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { goalMatrix } from '../../src-domain/goal-matrix.ts';
import { type Plan, planOf } from '../../src-domain/plan.ts';
import { openProject, sample } from './sample-project.ts';
import { axeViolations, launchBrowser } from './shell-in-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const openActivities = (plan: Plan = sample, options: BrowserContextOptions = {}) =>
  openProject(browser, 'Hovedtiltak', plan, options);

async function openMatrix(plan: Plan = sample, options: BrowserContextOptions = {}) {
  const opened = await openActivities(plan, options);
  await opened.page.getByRole('button', { name: 'Matrise' }).click();
  await matrix(opened.page).waitFor();
  return opened;
}

const cell = (page: Page, name: string | RegExp) => page.getByRole('gridcell', { name }).first();
const matrix = (page: Page) => page.getByRole('grid', { name: 'Hovedtiltak og mål' });
const box = (page: Page, activity: string, goal: string) =>
  matrix(page).getByRole('checkbox', { name: new RegExp(`^${activity}.* ${goal}$`) });

/** The marks of the goals that an activity points at. */
function goalsOf(plan: Plan, text: string): readonly string[] {
  const { goals, groups } = goalMatrix(plan);
  const row = groups
    .flatMap(({ rows }) => rows)
    .find(({ activity }) => activity.text.startsWith(text));
  return goals.filter((_, at) => row?.links[at]).map(({ mark }) => mark);
}

const subprojectName = (plan: Plan, text: string) => {
  const activity = plan.rows.activity.find((row) => row.text.startsWith(text));
  return plan.rows.subproject.find(({ id }) => id === activity?.subprojectId)?.name;
};

describe('the list of activities', () => {
  test('links an activity to goals, and the finding that it has none goes', async () => {
    const { shell, page, complaints } = await openActivities();
    const row = page.getByRole('row', { name: /Mål og tiltak blir utarbeidet/ });
    await row.locator('[data-column=activityGoal]').click();
    await page.keyboard.type('Kvalitetsutvikling');
    await page.getByRole('option', { name: /^C\. Kvalitetsutvikling/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await row
      .getByRole('gridcell', { name: 'C. Kvalitetsutvikling i oppvekstsektoren', exact: true })
      .waitFor();
    expect(complaints).toEqual([]);
    expect(goalsOf(await shell.planInFile(), 'Mål og tiltak')).toEqual(['C']);
  });

  test('adds under a sub-project, moves between them, and leaves headings as they are', async () => {
    const { shell, page } = await openActivities();
    await cell(page, /^Distrikt Sør/).click();
    await page.keyboard.press('Control+D');
    await page.keyboard.press('Control+Delete');
    await page.keyboard.press('F2');
    await page.keyboard.press('Control+Enter');
    await page.keyboard.type('Nye rutiner for oppfølging');
    await page.keyboard.press('Enter');
    await cell(page, 'Nye rutiner for oppfølging').waitFor();
    const row = page.getByRole('row', { name: /Nye rutiner for oppfølging/ });
    await row.locator('[data-column=subprojectId]').click();
    await page.keyboard.type('Igalo');
    await page.keyboard.press('Enter');
    await row.getByRole('gridcell', { name: 'Igalo', exact: true }).waitFor();
    const plan = await shell.planInFile();
    expect(plan.rows.subproject).toEqual(sample.rows.subproject);
    expect(subprojectName(plan, 'Nye rutiner')).toBe('Igalo');
  });

  test('leads from a heading to where the sub-project is written', async () => {
    const { page } = await openActivities();
    await page
      .getByRole('row', { name: /Distrikt Sør/ })
      .getByRole('link', { name: 'Gå til delprosjektet' })
      .click();
    await page.getByRole('heading', { level: 1, name: 'Delprosjekter' }).waitFor();
  });

  test.each(['light', 'dark'] as const)('has nothing for axe to say, %s', async (colorScheme) => {
    const { page } = await openActivities(sample, { colorScheme });
    await cell(page, /^Distrikt Sør/).click();
    expect(await axeViolations(page)).toEqual([]);
  });
});

describe('the matrix', () => {
  test('links by a click, tells the sums, and undo unlinks', async () => {
    const { shell, page, complaints } = await openMatrix();
    const link = box(page, 'Mål og tiltak', 'Kvalitetsutvikling i oppvekstsektoren C');
    expect(await link.isChecked()).toBe(false);
    await link.click();
    await page.getByText('Knyttet sammen. Mål og tiltak blir utarbeidet.: 1 mål.').waitFor();
    expect(await link.isChecked()).toBe(true);
    await page.getByRole('button', { name: /^Angre: Knyttet/ }).click();
    await expect.poll(() => link.isChecked()).toBe(false);
    expect(complaints).toEqual([]);
    expect((await shell.planInFile()).rows.activityGoal).toEqual(sample.rows.activityGoal);
  });

  test('says as gravely as the list does that an activity has no goal', async () => {
    const { page } = await openMatrix();
    const row = page.getByRole('row', { name: /Mål og tiltak blir utarbeidet/ });
    await row.getByText('ingen').waitFor();
    expect(await row.locator('.none.fault').count()).toBe(1);
    const sums = matrix(page).locator('tfoot');
    expect(await sums.locator('.none.fault').count()).toBe(0);
    expect(await sums.locator('.none.warning').count()).toBeGreaterThan(0);
  });

  test('is walked and worked by keyboard, and one Tab stop leads into it', async () => {
    const { shell, page } = await openMatrix();
    expect(await matrix(page).locator('[tabindex="0"]').count()).toBe(1);
    await matrix(page).locator('[tabindex="0"]').focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Home');
    const first = box(page, 'Aktivitetene settes i gang', 'Redusert sykefravær A');
    await expect.poll(() => first.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press('Space');
    await expect.poll(() => first.isChecked()).toBe(true);
    await page.keyboard.press('ArrowRight');
    const second = box(page, 'Aktivitetene settes i gang', 'Medarbeiderskap B');
    await page.keyboard.press('Enter');
    await expect.poll(() => second.isChecked()).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(() => second.isChecked()).toBe(false);
    expect(goalsOf(await shell.planInFile(), 'Aktivitetene')).toEqual(['A']);
  });

  test('has the rows in sight on the page, and the focus is kept far out of sight', async () => {
    const [first] = sample.rows.activity;
    if (!first) throw new Error('The sample has no activities');
    const more = Array.from({ length: 200 }, (_, at) => ({
      ...first,
      id: `01900000-0000-7000-8005-${String(at).padStart(12, '0')}`,
      text: `Hovedtiltak ${at + 1}`,
    }));
    const activity = [...sample.rows.activity, ...more];
    const { page, complaints } = await openMatrix(planOf({ ...sample.rows, activity }));
    expect(await matrix(page).locator('tbody tr').count()).toBeLessThan(60);
    const rows = Number(await matrix(page).getAttribute('aria-rowcount'));
    expect(rows).toBeGreaterThan(activity.length);
    const stands = () =>
      page.evaluate(() => document.activeElement?.closest('tr')?.getAttribute('aria-rowindex'));
    await matrix(page).locator('[tabindex="0"]').focus();
    await page.keyboard.press('Control+End');
    await expect.poll(stands).toBe(String(rows));
    await page.keyboard.press('ArrowUp');
    await expect.poll(stands).toBe(String(rows - 1));
    await matrix(page).evaluate((table) => table.parentElement?.scrollTo(0, 0));
    await matrix(page).locator('[aria-rowindex="4"]').waitFor();
    expect(await stands()).toBe(String(rows - 1));
    expect(await axeViolations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('stands at the link that an address leads to', async () => {
    const { page } = await openMatrix();
    const [link] = sample.rows.activityGoal;
    await page.evaluate((id) => {
      location.hash = location.hash.replace(/activityGoal\/.*/, `activityGoal/${id}`);
    }, link?.id ?? '');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-row')))
      .toBe(link?.activityId);
  });

  test('without goals says where they are written', async () => {
    const goals = { effectGoal: [], goalPoint: [], resultGoal: [], activityGoal: [] };
    const measured = { indicator: [], measurement: [] };
    const { page } = await openActivities(planOf({ ...sample.rows, ...goals, ...measured }));
    await page.getByRole('button', { name: 'Matrise' }).click();
    await page.getByText('Skriv dem på siden Mål.').waitFor();
  });

  test.each(['light', 'dark'] as const)('has nothing for axe to say, %s', async (colorScheme) => {
    const { page } = await openMatrix(sample, { colorScheme });
    expect(await axeViolations(page)).toEqual([]);
  });
});

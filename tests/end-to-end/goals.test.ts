import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { targetText } from '../../src-domain/messages/target-text.ts';
import { translatorFor } from '../../src-domain/messages/translate.ts';
import { inOrder, type Plan, planOf } from '../../src-domain/plan.ts';
import { openProject, sample } from './sample-project.ts';
import { axeViolations, launchBrowser } from './shell-in-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const openGoals = (plan: Plan = sample, options: BrowserContextOptions = {}) =>
  openProject(browser, 'Mål', plan, options);

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const cell = (page: Page, within: string, name: string | RegExp) =>
  part(page, within).getByRole('gridcell', { name }).first();

const targets = ({ rows }: Plan) =>
  inOrder(rows.resultGoal).map((goal) => [
    goal.text,
    targetText(goal, 'word', 'nb', translatorFor('nb')).replaceAll('\u00a0', ' '),
    goal.isDecidedLater,
  ]);

describe('the goals', () => {
  test('show what the plan check says of how many effect goals there are', async () => {
    const { page, complaints } = await openGoals();
    await part(page, 'Effektmål')
      .getByText(/har 6 effektmål. Det bør være fra ett til fire/)
      .waitFor();
    await cell(page, 'Effektmål', 'Et forbedret og levende kvalitetssystem').waitFor();
    await page.getByRole('button', { name: 'Måltall (5)' }).click();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe('Måltall');
    expect(complaints).toEqual([]);
  });

  test('take a target as people write it, and say why one can’t be read', async () => {
    const { shell, page } = await openGoals();
    const goals = part(page, 'Resultatmål');
    const row = goals.getByRole('row', { name: /Uønsket deltid/ });
    await row.locator('[data-column=target]').click();
    await page.keyboard.type('ganske lite');
    await page.keyboard.press('Enter');
    await page
      .getByText(/«ganske lite» har ikke noe tall å måle mot/)
      .first()
      .waitFor();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('900-1000 ansatte');
    await page.keyboard.press('Enter');
    await row.getByRole('gridcell', { name: '900–1000 ansatte' }).waitFor();
    const absence = goals.getByRole('row', { name: /Sykefravær/ });
    await absence.getByRole('gridcell', { name: '< 6,5 %' }).click();
    await page.keyboard.type('minst 1 500,5 kr');
    await page.keyboard.press('Enter');
    await absence.getByRole('gridcell', { name: '≥ 1500,5 kr' }).waitFor();
    const written = targets(await shell.planInFile());
    expect(written[0]).toEqual(['Sykefravær', 'minst 1500,5 kr', false]);
    expect(written.at(-1)).toEqual(['Uønsket deltid', '900–1000 ansatte', false]);
  });

  test('get points, effect goals, result goals and indicators', async () => {
    const { shell, page } = await openGoals();
    await cell(page, 'Effektmål', 'Redusert sykefravær').click();
    await page.keyboard.press('Control+Enter');
    await page.keyboard.type('Færre skal bli syke av jobben.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Verdal');
    await page.keyboard.press('Enter');
    await cell(page, 'Effektmål', 'Færre skal bli syke av jobben.').waitFor();
    await part(page, 'Effektmål').getByRole('button', { name: 'Nytt effektmål' }).click();
    await page.keyboard.type('Bedre omdømme');
    await page.keyboard.press('Enter');
    await part(page, 'Måltall').getByRole('button', { name: 'Nytt måltall' }).click();
    await page.keyboard.type('Korttidsfravær');
    for (const typed of ['%', '8,4', '2006', '<2,5']) {
      await page.keyboard.press('Tab');
      await page.keyboard.type(typed);
    }
    await page.keyboard.press('Enter');
    await cell(page, 'Måltall', '< 2,5').waitFor();
    const { rows } = await shell.planInFile();
    const verdal = rows.organisation.find(({ name }) => name === 'Verdal')?.id;
    expect(rows.goalPoint.find(({ text }) => text.startsWith('Færre'))).toMatchObject({
      municipalityId: verdal,
    });
    expect(rows.effectGoal.find(({ title }) => title === 'Bedre omdømme')?.letter).toBe('G');
    expect(rows.indicator.find(({ name }) => name === 'Korttidsfravær')).toMatchObject({
      unit: '%',
      baseline: 8.4,
      baselineTime: { text: '2006', spans: null },
      operator: '<',
      target: 2.5,
    });
  });

  test('are ordered by keyboard, pasted and deleted, and what is deleted comes back', async () => {
    const { page } = await openGoals();
    const first = part(page, 'Resultatmål').getByRole('row').nth(1);
    await cell(page, 'Resultatmål', '1. Sykefravær').click();
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(() => first.textContent()).toContain('1. Resultat av medarbeider');
    await cell(page, 'Resultatmål', '2. Sykefravær').click();
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'Nærvær\tover 93,5 %');
      const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(paste);
    });
    const row = part(page, 'Resultatmål').getByRole('row', { name: /2\. Nærvær/ });
    await row.getByRole('gridcell', { name: '> 93,5 %' }).waitFor();
    await row.getByRole('gridcell', { name: '2. Nærvær' }).click();
    await page.keyboard.press('Control+Delete');
    await expect.poll(() => row.count()).toBe(0);
    await page.keyboard.press('Control+Z');
    await row.waitFor();
  });

  test('of a plan without any say what to begin with', async () => {
    const goals = { effectGoal: [], goalPoint: [], resultGoal: [], activityGoal: [] };
    const none = { ...goals, indicator: [], measurement: [] };
    const { page } = await openGoals(planOf({ ...sample.rows, ...none }));
    await page.getByText('Ingen effektmål ennå.').waitFor();
    await page.getByText('Ingen resultatmål ennå.').waitFor();
    await page.getByText('Ingen måltall ennå.').waitFor();
  });

  test.each(['light', 'dark'] as const)('have nothing for axe to say, %s', async (colorScheme) => {
    const { page } = await openGoals(sample, { colorScheme });
    await cell(page, 'Effektmål', 'Redusert sykefravær').click();
    expect(await axeViolations(page)).toEqual([]);
  });
});

import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Plan, planOf } from '../../src-domain/plan.ts';
import { readStartingPlan } from '../../src-main/starting-plans.ts';
import { goToPage, openProject, sample } from './sample-project.ts';
import { axeViolations, launchBrowser } from './shell-in-browser.ts';

const template = await readStartingPlan('template-nb');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const openOverview = (plan: Plan, options: BrowserContextOptions = {}) =>
  openProject(browser, 'Oversikt', plan, options);

const part = (page: Page, name: string) => page.getByRole('region', { name });

describe('the overview', () => {
  test('shows the findings by severity, and each leads to its field', async () => {
    const { page, complaints } = await openOverview(sample);
    const check = part(page, 'Plankontroll');
    await check.getByRole('heading', { level: 3 }).first().waitFor();
    expect(await check.getByRole('heading', { level: 3 }).allTextContents()).toEqual([
      expect.stringMatching(/^\d+ feil$/),
      expect.stringMatching(/^(1 advarsel|\d+ advarsler)$/),
      expect.stringMatching(/^\d+ råd$/),
    ]);
    await check
      .getByRole('link', { name: /har ingen tid/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: 'Milepælplan' }).waitFor();
    expect(await page.evaluate(() => location.hash)).toMatch(/\/measure\/[^/]+\/time$/);
    expect(complaints).toEqual([]);
  });

  test('shows what is late, more of it on request, and leads to the row', async () => {
    const { page } = await openOverview(sample);
    const late = page.getByRole('group', { name: /^Forfalt \(\d+\)$/ });
    await late.getByRole('link').first().waitFor();
    const before = await late.getByRole('link').count();
    await late.getByRole('button', { name: /^Vis \d+ til/ }).click();
    await late.getByRole('link').nth(before).and(page.locator(':focus')).waitFor();
    await late.getByRole('link', { name: 'Prosjektplanene godkjent' }).click();
    await page.getByRole('heading', { level: 1, name: 'Milepælplan' }).waitFor();
  });

  test('tells what was done last, by whom', async () => {
    const { page } = await openOverview(sample);
    await goToPage(page, 'Delprosjekter');
    await page.getByRole('gridcell', { name: 'Igalo', exact: true }).click();
    await page.keyboard.press('Delete');
    await goToPage(page, 'Oversikt');
    const changes = part(page, 'Siste endringer');
    await changes.getByText('Endret navn på delprosjektet «Igalo»').waitFor();
    await changes.getByRole('link', { name: 'Hele historikken' }).click();
    await page.getByRole('heading', { level: 1, name: 'Historikk' }).waitFor();
  });

  test('of a new project lists the first steps, ticks off what is done, and puts them away', async () => {
    const { milestone, measure } = sample.rows;
    const milestones = milestone.map((row) => ({ ...row, subprojectId: null }));
    const measures = measure.map((row) => ({ ...row, milestoneGroupId: null }));
    const begun = planOf({ ...template.rows, milestone: milestones, measure: measures });
    const { page } = await openOverview(begun);
    const steps = part(page, 'Kom i gang');
    await steps.getByRole('listitem').filter({ hasText: 'Lag milepælplanen (gjort)' }).waitFor();
    expect(await steps.getByText('(gjort)').count()).toBe(1);
    await steps.getByRole('button', { name: 'Skjul listen' }).click();
    await steps.waitFor({ state: 'detached' });
    await page.reload();
    await part(page, 'Plankontroll').waitFor();
    expect(await steps.count()).toBe(0);
  });

  test('of a project that isn’t begun tells what is missing without counting faults', async () => {
    const { page } = await openOverview(template);
    const check = part(page, 'Plankontroll');
    await check.getByRole('heading', { level: 3, name: 'Mangler ennå' }).waitFor();
    expect(await check.getByText(/\d+ (feil|advarsler)/).count()).toBe(0);
    await check.getByRole('button', { name: /^Prosjektet mangler navn/ }).click();
    await check.getByRole('link', { name: /ikke noe navn/ }).click();
    await page.getByRole('textbox', { name: /navn/i }).and(page.locator(':focus')).waitFor();
  });

  test.each(['light', 'dark'] as const)('has nothing for axe to say, %s', async (colorScheme) => {
    const { page } = await openOverview(sample, { colorScheme });
    const check = part(page, 'Plankontroll');
    await check.getByRole('button', { expanded: false }).first().waitFor();
    const closed = check.getByRole('button', { expanded: false });
    while ((await closed.count()) > 0) await closed.first().click();
    expect(await axeViolations(page)).toEqual([]);
  });
});

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { milestoneTables } from '../../src-domain/milestone-table.ts';
import { type Plan, planOf } from '../../src-domain/plan.ts';
import { responsibleName } from '../../src-domain/responsible.ts';
import { readStartingPlan } from '../../src-main/starting-plans.ts';
import { shellWithProject } from './sample-project.ts';
import { axeViolations, launchBrowser, openPage } from './shell-in-browser.ts';

const sample = await readStartingPlan('sample');
const patient = { timeout: 60_000 };

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

async function openMilestones(plan: Plan = sample, options = {}) {
  const shell = await shellWithProject(plan);
  const opened = await openPage(browser, shell.address, options);
  await opened.page.getByRole('link', { name: /^Milepælplan/ }).click();
  await opened.page.getByRole('heading', { level: 1, name: 'Milepælplan' }).waitFor();
  return { shell, ...opened };
}

const cell = (page: Page, name: string | RegExp) => page.getByRole('gridcell', { name }).first();
const table = (page: Page) => page.getByRole('treegrid', { name: 'Milepælplan' });

/** The measures and notes of the first milestone, each with its time and who answers. */
const firstMilestone = (plan: Plan) =>
  milestoneTables(plan, '2026-01-01')[0]?.lines.map((line) =>
    line.kind === 'note'
      ? line.note.text
      : [
          line.measure.text,
          line.measure.time?.text ?? '',
          line.responsible.map(responsibleName).join('; '),
        ].join(' | '),
  );

describe('the milestone plan', () => {
  test('is written in place: the program shows what it understood, and the finding goes', async () => {
    const { shell, page, complaints } = await openMilestones();
    const row = page.getByRole('row', { name: /Evaluering av prosjektene/ });
    const time = row.getByRole('gridcell', { name: /^Januar 09/ });
    const finding = page.getByText(/«Januar 09», senere enn milepælen/);
    await time.click();
    await finding.first().waitFor({ state: 'attached' });
    await time.dblclick();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('høst 08');
    await page
      .getByText(/30\. november 2008/)
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await row.getByRole('gridcell', { name: /^høst 08/ }).waitFor();
    await expect.poll(() => finding.count()).toBe(0);
    expect(complaints).toEqual([]);
    const { rows } = await shell.planInFile();
    expect(rows.measure.find(({ text }) => text.startsWith('Evaluering'))?.time?.text).toBe(
      'høst 08',
    );
  });

  test('gets measures, notes, groups and milestones, by keyboard and by the buttons', async () => {
    const { shell, page } = await openMilestones();
    await cell(page, 'Prosjektplanene godkjent').click();
    await page.keyboard.press('Control+Enter');
    await page.keyboard.type('Kurs for alle ledere');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.type('vår 08');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Formannskapet i Levanger');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await cell(page, 'Kurs for alle ledere').click();
    await page.getByRole('button', { name: 'Ny merknad' }).click();
    await page.keyboard.type('Se kursplanen');
    await page.keyboard.press('Enter');
    await cell(page, 'Se kursplanen').waitFor();
    const plan = await shell.planInFile();
    expect(firstMilestone(plan)?.slice(0, 3)).toEqual([
      'Prosjektplanene godkjent | Mai 07 | Form.skap',
      expect.stringMatching(/^Kurs for alle ledere \| vår 08/),
      'Se kursplanen',
    ]);
  });

  test('is ordered by keyboard, copied, and what is deleted comes back', async () => {
    const { page } = await openMilestones();
    const names = () =>
      table(page)
        .getByRole('row')
        .evaluateAll((rows) => rows.slice(2, 6).map((row) => row.textContent ?? ''));
    await cell(page, 'Prosjektplanene godkjent').click();
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(async () => (await names())[1], patient).toContain('Prosjektplanene');
    await page.keyboard.press('Control+D');
    await expect.poll(async () => (await names())[2], patient).toContain('Prosjektplanene');
    await page.keyboard.press('Control+Delete');
    await expect
      .poll(async () => (await names()).join(' '), patient)
      .toMatch(/Rapportering.*Prosjektplanene(?!.*Prosjektplanene)/);
    await page.getByRole('button', { name: /^Angre: Slettet/ }).click();
    await page.getByRole('button', { name: /^Angre: Laget en kopi/ }).click();
    await page.getByRole('button', { name: /^Angre: Flyttet/ }).click();
    await expect.poll(async () => (await names())[0], patient).toContain('Prosjektplanene');
  });

  test('says why a milestone can’t be dropped into a measure’s place, and loses nothing', async () => {
    const { shell, page } = await openMilestones();
    const handle = page.getByRole('row', { name: /^.*Gjennomføring av Medarbeiderskap/ });
    await handle.hover();
    await handle.getByRole('button').first().dragTo(cell(page, 'Prosjektplanene godkjent'));
    expect((await shell.planInFile()).rows.milestone).toEqual(sample.rows.milestone);
  });

  test('of a plan without milestones says what to begin with', async () => {
    const rows = {
      ...sample.rows,
      milestone: [],
      milestoneGroup: [],
      measure: [],
      milestoneNote: [],
      responsible: [],
    };
    const { page } = await openMilestones(planOf(rows));
    await page.getByText('Milepælplanen er tom.').waitFor();
    await page.getByRole('button', { name: 'Ny milepæl' }).click();
    await page.keyboard.type('M');
    await page.keyboard.press('Tab');
    await table(page).getByRole('gridcell', { name: 'M', exact: true }).waitFor();
  });

  test.each(['light', 'dark'] as const)('has nothing for axe to say, %s', async (colorScheme) => {
    const { page } = await openMilestones(sample, { colorScheme });
    await cell(page, 'Prosjektplanene godkjent').click();
    expect(await axeViolations(page)).toEqual([]);
  });
});

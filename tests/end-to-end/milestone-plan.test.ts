import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { milestoneTables } from '../../src-domain/milestone-plan/milestone-table.ts';
import { responsibleName } from '../../src-domain/milestone-plan/responsible.ts';
import { type Plan, planOf } from '../../src-domain/plan.ts';
import { goToPage, openProject, sample } from './sample-project.ts';
import { axeViolations, launchBrowser } from './shell-in-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const openMilestones = (plan: Plan = sample, options: BrowserContextOptions = {}) =>
  openProject(browser, 'Milepælplan', plan, options);

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
          line.responsible.map((each) => responsibleName(each, '')).join('; '),
        ].join(' | '),
  );

const told = sample.rows.measure.find(({ text }) => text === 'Prosjektplanene godkjent');

/** The sample, where one measure has this time. */
const withTime = (text: string): Plan =>
  planOf({
    ...sample.rows,
    measure: sample.rows.measure.map((row) =>
      row.id === told?.id ? { ...row, time: { text, spans: null } } : row,
    ),
  });

async function fill(dialog: Locator, name: string, from: string, to: string): Promise<void> {
  const span = dialog.getByRole('group', { name });
  await span.getByRole('textbox', { name: 'Fra og med' }).fill(from);
  await span.getByRole('textbox', { name: 'Til og med' }).fill(to);
}

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

  test('a time that can’t be read is told its days where it is written, as one step', async () => {
    const { shell, page, complaints } = await openMilestones(withTime('ikke bestemt'));
    await goToPage(page, 'Oversikt');
    await page.getByRole('button', { name: /^Tider som ikke lar seg lese/ }).click();
    await page.getByRole('link', { name: /«ikke bestemt»/ }).click();
    const time = page.locator(`.grid-cell[data-row="${told?.id}"][data-column=time]`);
    await time.and(page.locator(':focus')).waitFor();
    await page
      .getByText(/Velg «Sett dagene»/)
      .filter({ visible: true })
      .waitFor();
    await page.keyboard.press('F2');
    await page.keyboard.type(' ennå');
    await page.keyboard.press('Alt+ArrowDown');
    const dialog = page.getByRole('dialog', { name: 'Sett dagene: tid' });
    await fill(dialog, 'Dager 1', '1.8.08', '31.8.08');
    await dialog.getByRole('button', { name: 'Legg til flere dager' }).click();
    await fill(dialog, 'Dager 2', '1.12.08', '1.12.08');
    expect(await axeViolations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Sett dagene' }).click();
    await dialog.waitFor({ state: 'detached' });
    const shown = 'ikke bestemt ennå (01.08.2008–31.08.2008, 01.12.2008)';
    await expect.poll(() => time.textContent()).toContain(shown);
    await expect.poll(() => page.getByText(/lar seg ikke lese som dager/).count()).toBe(0);
    const spans = [
      { from: '2008-08-01', to: '2008-08-31' },
      { from: '2008-12-01', to: '2008-12-01' },
    ];
    await page.getByRole('button', { name: /^Angre: Endret tid/ }).click();
    await expect.poll(() => time.textContent()).toMatch(/^ikke bestemt(?! ennå)/);
    await page.getByRole('button', { name: /^Gjør om: Endret tid/ }).click();
    await expect.poll(() => time.textContent()).toContain(shown);
    expect(complaints).toEqual([]);
    const { rows } = await shell.planInFile();
    expect(rows.measure.find(({ id }) => id === told?.id)?.time).toEqual({
      text: 'ikke bestemt ennå',
      spans,
    });
  });

  test('a time is told its days from the row’s menu, and follows its text again', async () => {
    const { page } = await openMilestones(withTime('når alle er enige'));
    await page.getByRole('gridcell', { name: /^når alle er enige/ }).click();
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: 'Sett dagene …' }).click();
    const dialog = page.getByRole('dialog', { name: 'Sett dagene: tid' });
    await fill(dialog, 'Dager 1', '', '31.8.08');
    await dialog.getByRole('button', { name: 'Sett dagene' }).click();
    const set = page.getByRole('gridcell', { name: /^når alle er enige \(–31\.08\.2008\)/ });
    await set.waitFor();
    await expect.poll(() => set.evaluate((it) => it === document.activeElement)).toBe(true);
    await page.keyboard.press('F2');
    await page.getByText('Dagene er satt: til og med 31. august 2008.').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: /^Endre dagene … \(Alt/ }).click();
    await dialog.getByRole('button', { name: 'Som teksten sier' }).click();
    await page.getByRole('gridcell', { name: /^når alle er enige(?! \()/ }).waitFor();
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
    await expect.poll(async () => (await names())[1]).toContain('Prosjektplanene');
    await page.keyboard.press('Control+D');
    await expect.poll(async () => (await names())[2]).toContain('Prosjektplanene');
    await page.keyboard.press('Control+Delete');
    await expect
      .poll(async () => (await names()).join(' '))
      .toMatch(/Rapportering.*Prosjektplanene(?!.*Prosjektplanene)/);
    await page.getByRole('button', { name: /^Angre: Slettet/ }).click();
    await page.getByRole('button', { name: /^Angre: Laget en kopi/ }).click();
    await page.getByRole('button', { name: /^Angre: Flyttet/ }).click();
    await expect.poll(async () => (await names())[0]).toContain('Prosjektplanene');
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

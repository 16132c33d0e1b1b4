import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findRow, inOrder, type Plan, planOf, projectOf } from '../../src-domain/plan.ts';
import { isTakenIn, openProject, sample } from './sample-project.ts';
import { axeViolations, launchBrowser } from './shell-in-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** The form of a project with this plan. */
const openForm = (plan: Plan = sample, options: BrowserContextOptions = {}) =>
  openProject(browser, 'Prosjekt', plan, options);

const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

describe('the form at the head of the plan', () => {
  test('takes in what is typed, at a pause and on leaving, and keeps it', async () => {
    const { shell, page, complaints } = await openForm();
    await field(page, 'Navn').first().fill('Et nytt navn');
    await isTakenIn(
      page,
      'Endret navn på prosjektet «Kvalitetskommuneprogrammet i Innherred samkommune»',
    );
    await field(page, 'Planlagt startdato').fill('1.8.07');
    await field(page, 'Oppdragstaker').fill('Hele kommunen\ni to linjer');
    await expect.poll(() => field(page, 'Planlagt startdato').inputValue()).toBe('01.08.2007');
    await field(page, 'Planlagt sluttdato').fill('');
    await page.getByText('Prosjektet har ingen sluttdato.').waitFor();
    await page.getByRole('radio', { name: 'Ja' }).check();
    await field(page, 'Forklaring').first().fill('Del av et program');
    await field(page, 'Dato').fill('Høst 07');
    await page.getByText('Forstått som', { exact: false }).waitFor();
    await field(page, 'Dato').press('Enter');
    await isTakenIn(page, 'Endret dato på prosjektet «Et nytt navn»');
    await page.reload();
    await expect.poll(() => field(page, 'Dato').inputValue()).toBe('Høst 07');
    expect(complaints).toEqual([]);
    expect(projectOf(await shell.planInFile())).toEqual({
      ...projectOf(sample),
      name: 'Et nytt navn',
      startDate: '2007-08-01',
      endDate: null,
      contractor: 'Hele kommunen\ni to linjer',
      isPartOfLarger: true,
      largerProjectExplanation: 'Del av et program',
      filledInTime: { text: 'Høst 07', spans: null },
    });
  });

  test('undoes with the button, and with Ctrl+Z outside a field', async () => {
    const { page } = await openForm();
    const client = field(page, 'Oppdragsgiver');
    const before = await client.inputValue();
    await client.fill('Kommunestyret');
    await client.blur();
    await page.getByRole('button', { name: /^Angre: Endret oppdragsgiver/ }).click();
    await expect.poll(() => client.inputValue()).toBe(before);
    await page.keyboard.press('Control+Shift+Z');
    await expect.poll(() => client.inputValue()).toBe('Kommunestyret');
    await page.keyboard.press('Control+Z');
    await expect.poll(() => client.inputValue()).toBe(before);
  });

  test('says beside the field why something can’t be taken in, and keeps it', async () => {
    const { page } = await openForm();
    const start = field(page, 'Planlagt startdato');
    await start.fill('en dag');
    await start.press('Enter');
    await page.getByRole('alert').getByText('«en dag» er ikke en bestemt dag.').waitFor();
    expect(await start.inputValue()).toBe('en dag');
    // What the plan check says is about the day that stood there before.
    await field(page, 'Planlagt sluttdato').fill('');
    await page.getByText('Prosjektet har ingen sluttdato').waitFor();
    await field(page, 'Planlagt sluttdato').fill('høst 2029');
    await field(page, 'Planlagt sluttdato').press('Enter');
    await page.getByText('«høst 2029» er ikke en bestemt dag.').waitFor();
    expect(await page.getByText('Prosjektet har ingen sluttdato').count()).toBe(0);
    await field(page, 'Planlagt sluttdato').press('Escape');
    await start.focus();
    await start.press('Escape');
    expect(await start.inputValue()).toBe('01.09.2007');
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  test('shows what the plan check finds under the field until it is mended', async () => {
    const { page } = await openForm(
      planOf({ ...sample.rows, project: [{ ...projectOf(sample), client: '' }] }),
    );
    const finding = page.getByText('Prosjektet har ingen oppdragsgiver.');
    await finding.waitFor();
    const described = await field(page, 'Oppdragsgiver').getAttribute('aria-describedby');
    expect(await page.locator(`[id="${described}"]`).textContent()).toContain(
      'ingen oppdragsgiver',
    );
    await field(page, 'Oppdragsgiver').fill('Formannskapet');
    await finding.waitFor({ state: 'detached' });
  });

  test('goes on to the next area by Enter, and takes an empty one away by Backspace', async () => {
    const { page } = await openForm();
    const names = page.getByRole('textbox', { name: 'Navn', exact: true });
    const before = await names.count();
    await names.last().press('Enter');
    await expect.poll(() => names.count()).toBe(before + 1);
    await expect
      .poll(() => names.last().evaluate((it) => it === document.activeElement))
      .toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Backspace');
    await expect.poll(() => names.count()).toBe(before);
    expect(await names.last().evaluate((it) => it === document.activeElement)).toBe(true);
  });

  test('has a calendar in the language of the user', async () => {
    const { page } = await openForm();
    await page.getByRole('button', { name: 'Innstillinger' }).click();
    await page.getByRole('button', { name: 'Nynorsk' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Vel .*start.* i kalenderen$/ }).click();
    const calendar = page.getByRole('dialog', { name: 'Kalender' });
    await calendar.getByRole('button', { name: 'Førre månad' }).waitFor();
    await calendar.getByRole('button', { name: 'Neste månad' }).click();
    await calendar.getByRole('button', { name: /Dagane er viste/ }).waitFor();
    await calendar.getByRole('columnheader', { name: 'laurdag' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  test('lets a person set the days of a time, and take that back', async () => {
    const { shell, page } = await openForm();
    await page.getByRole('button', { name: 'Sett dagene' }).click();
    const dialog = page.getByRole('dialog', { name: 'Sett dagene: dato' });
    await dialog.getByRole('textbox', { name: 'Til og med' }).fill('15.8.2007');
    await dialog.getByRole('button', { name: 'Legg til flere dager' }).click();
    const second = dialog.getByRole('group', { name: 'Dager 2' });
    await dialog.getByRole('button', { name: 'Sett dagene' }).click();
    await dialog.getByText('Fyll ut minst én av dagene.').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await second.getByRole('textbox', { name: 'Fra og med' }).fill('1.10.2007');
    await second.getByRole('textbox', { name: 'Fra og med' }).press('Enter');
    await dialog.getByRole('button', { name: 'Sett dagene' }).click();
    await page
      .getByText(/^Dagene er satt: 1\.–15\. august 2007 og fra og med 1\. oktober/)
      .waitFor();
    await page.getByRole('button', { name: 'Endre dagene' }).click();
    await page.getByRole('button', { name: 'Som teksten sier' }).click();
    await page.getByText('Forstått som 1.–31. august 2007.').waitFor();
    expect(projectOf(await shell.planInFile()).filledInTime).toEqual({
      text: 'August 2007',
      spans: null,
    });
  });

  test('names who filled it in, in order, by keyboard', async () => {
    const { shell, page } = await openForm();
    const add = page.getByRole('combobox', { name: 'Legg til person' });
    await add.fill('Ny Person');
    await add.press('Enter');
    const up = page.getByRole('button', { name: 'Flytt «Ny Person» opp' });
    await up.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Alt+ArrowUp');
    await page.getByRole('button', { name: 'Slett «Håkon Bjerkan»' }).press('Enter');
    await isTakenIn(page, 'Slettet utfylleren «Håkon Bjerkan»');
    const plan = await shell.planInFile();
    const names = inOrder(plan.rows.planAuthor).map(
      ({ personId }) => findRow(plan, 'person', personId)?.name,
    );
    expect(names).toEqual(['Ny Person', 'Solveig Rostad']);
  });

  test('takes a municipality that isn’t there yet', async () => {
    const { shell, page } = await openForm();
    await page.getByRole('combobox', { name: 'Kommune eller samarbeid' }).fill('Steinkjer kommune');
    await page.getByRole('option', { name: 'Legg til «Steinkjer kommune»' }).click();
    await isTakenIn(
      page,
      'Endret kommune på prosjektet «Kvalitetskommuneprogrammet i Innherred samkommune»',
    );
    const plan = await shell.planInFile();
    const { organisationId } = projectOf(plan);
    expect(findRow(plan, 'organisation', organisationId)?.name).toBe('Steinkjer kommune');
  });

  test('has hovedinnsatsområder that are added, ordered, copied and deleted with a way back', async () => {
    const { shell, page } = await openForm();
    await page.getByRole('button', { name: 'Legg til hovedinnsatsområde' }).press('Enter');
    await page.keyboard.type('Samarbeid');
    await page.keyboard.press('Alt+ArrowUp');
    await isTakenIn(page, 'Flyttet hovedinnsatsområdet «Samarbeid»');
    await page.getByRole('button', { name: 'Lag en kopi av «Myndiggjøring»' }).press('Enter');
    await page.getByRole('button', { name: 'Slett «Redusert sykefravær»' }).press('Enter');
    await page.getByText('Slettet hovedinnsatsområdet «Redusert sykefravær»').waitFor();
    await page.getByRole('alert').getByRole('button', { name: 'Angre' }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    await page.getByRole('button', { name: 'Slett «Redusert sykefravær»' }).waitFor();
    const { rows } = await shell.planInFile();
    expect(inOrder(rows.focusArea).map(({ name }) => name)).toEqual([
      'Myndiggjøring',
      'Myndiggjøring',
      'Kontinuerlig forbedring av kvalitet og produktivitet',
      'Samarbeid',
      'Redusert sykefravær',
    ]);
  });

  test('goes to the field that an address names', async () => {
    const { page } = await openForm();
    const { id } = projectOf(sample);
    await page.evaluate((place) => {
      location.hash = `${location.hash}/${place}`;
    }, `project/${id}/contractor`);
    await expect
      .poll(() => field(page, 'Oppdragstaker').evaluate((it) => it === document.activeElement))
      .toBe(true);
    await page.locator('[data-sought]').waitFor();
  });

  test.each(['light', 'dark'] as const)('has nothing for axe to say, %s', async (colorScheme) => {
    const { page, complaints } = await openForm(sample, { colorScheme });
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Velg planlagt startdato i kalenderen' }).click();
    await page.getByRole('dialog', { name: 'Kalender' }).getByRole('grid').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('gridcell', { name: '12', exact: true }).click();
    await expect.poll(() => field(page, 'Planlagt startdato').inputValue()).toBe('12.09.2007');
    expect(complaints).toEqual([]);
  });
});
